// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { attentionQuery } from '@/panels/attention/query';
import { enterprisesQuery } from '@/panels/enterprises/query';
import * as headline from '@/panels/headline/query';
import { landingQuery } from '@/panels/landing/query';
import { outputsQuery } from '@/panels/outputs/query';
import { pilotsQuery } from '@/panels/pilots/query';
import { platformsQuery } from '@/panels/platforms/query';
import { quoteQuery } from '@/panels/quote/query';
import { timelineQuery } from '@/panels/timeline/query';
import { SCENES } from '@/surfaces/wall/scenes';

describe('what a scene asks for while its code loads', () => {
  it('is just what the panels of the overview need', () => {
    const queries = [attentionQuery, enterprisesQuery, landingQuery, outputsQuery, pilotsQuery, platformsQuery, quoteQuery, timelineQuery, ...Object.values(headline)];
    const needed = new Set(queries.flatMap<string>(({ needs }) => needs));
    expect(new Set<string>(SCENES.overview.needs)).toEqual(needed);
  });
});

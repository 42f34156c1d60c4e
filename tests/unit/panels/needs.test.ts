// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { router } from '@/app/router';
import { attentionQuery } from '@/panels/attention/query';
import { enterprisesQuery } from '@/panels/enterprises/query';
import * as headline from '@/panels/headline/query';
import { landingQuery } from '@/panels/landing/query';
import { outputsQuery } from '@/panels/outputs/query';
import { pilotsQuery } from '@/panels/pilots/query';
import { platformsQuery } from '@/panels/platforms/query';
import { quoteQuery } from '@/panels/quote/query';
import { timelineQuery } from '@/panels/timeline/query';

describe('what a route asks for while its code loads', () => {
  it('is just what the panels of the overview need', () => {
    const queries = [attentionQuery, enterprisesQuery, landingQuery, outputsQuery, pilotsQuery, platformsQuery, quoteQuery, timelineQuery, ...Object.values(headline)];
    const needed = new Set(queries.flatMap<string>(({ needs }) => needs));
    const wall = router.getRoutes().find(({ path }) => path === '/wall');
    expect(new Set(wall?.meta.needs)).toEqual(needed);
  });
});

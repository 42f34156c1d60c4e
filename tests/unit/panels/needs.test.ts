// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { SceneId } from '@/domain/scene';
import { attentionQuery } from '@/panels/attention/query';
import { dossierQuery } from '@/panels/dossier/query';
import { enterprisesQuery } from '@/panels/enterprises/query';
import * as headline from '@/panels/headline/query';
import { remanufacturersQuery, titlesQuery } from '@/panels/headline-subjects/query';
import { landingQuery } from '@/panels/landing/query';
import { outputSectorsQuery } from '@/panels/output-sectors/query';
import { outputsQuery } from '@/panels/outputs/query';
import { pathwaysQuery } from '@/panels/pathways/query';
import { pilotsQuery } from '@/panels/pilots/query';
import { platformsQuery } from '@/panels/platforms/query';
import { quoteQuery } from '@/panels/quote/query';
import { rolesQuery } from '@/panels/roles/query';
import { timelineQuery } from '@/panels/timeline/query';
import { SCENES } from '@/surfaces/wall/scenes';

const OF_OVERVIEW = [attentionQuery, enterprisesQuery, landingQuery, outputsQuery, pilotsQuery, platformsQuery, quoteQuery, timelineQuery, ...Object.values(headline)];
const { enterprises, pilots, products, deliveries } = headline;
const OF_PILOTS = [
  ...[enterprises, remanufacturersQuery, pilots, products, deliveries, titlesQuery],
  ...[dossierQuery, pathwaysQuery, pilotsQuery, outputSectorsQuery, rolesQuery],
];

describe('what a scene asks for while its code loads', () => {
  it.each<[SceneId, readonly { readonly needs: readonly string[] }[]]>([
    ['overview', OF_OVERVIEW],
    ['pilots', OF_PILOTS],
  ])('is just what the panels of %s need', (scene, queries) => {
    expect(new Set<string>(SCENES[scene].needs)).toEqual(new Set(queries.flatMap(({ needs }) => needs)));
  });
});

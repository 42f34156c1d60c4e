import type { SelectContext } from '@/analysis/context';
import { selectRows, type PanelQuery } from '@/analysis/panel-query';
import type { CollectionName, Collections } from '@/domain/collections';
import type { Figure } from '@/domain/figure';
import * as benefits from '@/panels/benefits/query';
import * as quality from '@/panels/quality/query';
import { quoteQuery } from '@/panels/quote/query';
import { ASKED_PANELS, type UsePlace } from '@/panels/uses/asked-panels';

/** A panel's query with the records it needs at hand, as the row engine has them. */
export interface Panel {
  readonly id: string;
  /** Its rows, and the figures that it states: what its frame asks for their origins. */
  readonly run: (context: SelectContext) => { readonly rows: unknown; readonly figures: readonly Figure[] };
}

/** A query and the figures of its rows, whatever their type. */
type Prepare = (all: Collections) => Panel;

function panel<Needs extends CollectionName, Rows>(query: PanelQuery<Needs, Rows>, figures: (rows: Rows) => readonly Figure[]): Prepare {
  return (all) => ({
    id: query.id,
    run: (context) => {
      const rows = selectRows(query, all, context);
      return { rows, figures: figures(rows) };
    },
  });
}
const none = (): readonly Figure[] => [];
const standingOn = (place: UsePlace): readonly Prepare[] =>
  ASKED_PANELS.filter(({ places }) => places.includes(place)).map(({ id, ask }): Prepare => (all) => ({ id, run: (context) => ask(all, context) }));

/** The illustrative scene opens with values of every basis. */
const withAll = (prepare: Prepare): Prepare => (all) => {
  const { id, run } = prepare(all);
  return { id, run: (context) => run({ ...context, filter: { ...context.filter, basis: 'all' } }) };
};

/** All that each scene of the wall shows, the desk, and the page of the sources: what rests on records, and what does not. */
export const SCENES: Readonly<Record<string, readonly Prepare[]>> = {
  overview: [...standingOn('overview'), panel(quoteQuery, none)],
  pilots: standingOn('pilots'),
  platforms: [...standingOn('platforms'), panel(quoteQuery, none)],
  timeline: standingOn('timeline'),
  benefits: [
    ...[...benefits.TREND_INDICATORS.map(benefits.headlineQuery), benefits.outputQuery, benefits.materialQuery, benefits.energyQuery, benefits.co2Query].map((query) =>
      panel(query, benefits.trendFigures),
    ),
    panel(benefits.sectorsQuery, benefits.sectorsFigures),
    panel(benefits.unitsQuery, benefits.sectorsFigures),
    panel(benefits.methodQuery, benefits.methodFigures),
    panel(benefits.illustratedQuery, none),
  ].map(withAll),
  sources: [panel(quality.qualityQuery, quality.figures)],
  desk: standingOn('explore'),
};

/** Every panel once, whichever scenes show it. */
export function everyPanel(all: Collections): readonly Panel[] {
  const panels = Object.values(SCENES).flatMap((scene) => scene.map((prepare) => prepare(all)));
  return [...new Map(panels.map((each) => [each.id, each])).values()];
}

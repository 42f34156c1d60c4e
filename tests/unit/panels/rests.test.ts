import { describe, expect, it } from 'vitest';
import { traceFigure } from '@/analysis/evidence';
import { evidenceLookup } from '@/analysis/evidence-lookup';
import { filterAll } from '@/analysis/filter';
import type { Figure } from '@/domain/figure';
import { EMPTY_FILTER, type Filter } from '@/domain/filter';
import { PAGE_COLLECTIONS } from '@/domain/record-page';
import { indicatorQuery, sectorsQuery } from '@/panels/indicator/query';
import { readerQuery } from '@/panels/reader/query';
import { neighboursQuery, recordQuery, timelineQuery } from '@/panels/record/query';
import { everyPanel } from '../../bench/panels';
import { figuresWithin } from '../../fixtures/figures-within';
import { contextWith, dataset } from '../analysis/dataset';

const FILTERS: readonly Partial<Filter>[] = [
  {},
  { basis: 'all' },
  { sector: ['machine-tools'] },
  { sector: ['tyres'], basis: 'all' },
  { kind: ['pilot', 'platform'] },
  { status: ['planned'] },
  { enterprise: ['ent-05'] },
  { from: '2020', to: '2022' },
  { q: '盾构' },
  { sector: ['machine-tools', 'shield-machines'], from: '2016' },
];

const LOOKUPS = {
  documented: evidenceLookup(filterAll(dataset, { ...EMPTY_FILTER, basis: 'documented' })),
  all: evidenceLookup(filterAll(dataset, { ...EMPTY_FILTER, basis: 'all' })),
};

/** What a figure rests on: a sentence that stands, a stated model, the collections searched in vain; or nothing. */
function restOf(figure: Figure, basis: Filter['basis']): 'sentence' | 'model' | 'search' | 'nothing' {
  const { documents, illustration, searched } = traceFigure(figure, LOOKUPS[figure.basis === 'illustrative' ? 'all' : basis]);
  const quotes = documents.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.quotes));
  if (quotes.some(({ state }) => state === 'found')) return 'sentence';
  if (illustration && illustration.indicators.every(({ parameters }) => parameters && parameters.length > 0)) return 'model';
  return searched.length > 0 && searched.every(({ count }) => count !== undefined) ? 'search' : 'nothing';
}
/** Of a panel that the filter left without a row: it shows no number. */
const isOfNothing = ({ formula, inputs = [] }: Figure): boolean => formula?.kind === 'sum' && inputs.length === 0;

describe.each(FILTERS)('what every panel shows under %o', (filter) => {
  const { basis = 'documented' } = filter;
  const shown = everyPanel(dataset).flatMap(({ id, run }) => {
    const { rows, figures } = run(contextWith(filter));
    return [...new Set([...figures, ...figuresWithin(rows)])].filter((figure) => !isOfNothing(figure)).map((figure) => ({ name: `${id}: ${figure.id}`, figure }));
  });

  it('reaches a sentence, a model, or the collections that were searched in vain', () => {
    expect(shown.length).toBeGreaterThan(100);
    expect(shown.filter(({ figure }) => restOf(figure, basis) === 'nothing').map(({ name }) => name)).toEqual([]);
  });
});

describe.each(['documented', 'all'] as const)('what the page of every record, indicator and document shows, on the basis %s', (basis) => {
  const context = contextWith({ basis });
  const ids = PAGE_COLLECTIONS.flatMap((name) => dataset[name].map(({ id }) => id));
  const indicators = dataset.indicators.map(({ id }) => id);
  const pages = {
    record: ids.map((id) => recordQuery(id).select(dataset, context)),
    neighbours: ids.map((id) => neighboursQuery(id).select(dataset, context)),
    // Where it has no row the panel is empty, and shows no number.
    timeline: ids.map((id) => timelineQuery(id).select(dataset, context)).filter((timeline) => timeline && timeline.rows.length > 0),
    indicator: indicators.map((id) => indicatorQuery(id).select(dataset, context)),
    'indicator by sector': indicators.map((id) => sectorsQuery('indicator-sectors', id).select(dataset, context)),
    reader: dataset.documents.map(({ id }) => readerQuery(id).select(dataset, context)),
  };

  it.each(Object.entries(pages))('%s: reaches a sentence, a model, or the collections that were searched in vain', (_, shown) => {
    const figures = figuresWithin(shown).filter((figure) => !isOfNothing(figure));
    expect(figures.filter((figure) => restOf(figure, basis) === 'nothing').map(({ id }) => id)).toEqual([]);
  });
});

it.each(['documented', 'all'] as const)('an open cell of a sector reaches the sentence that names the sector, on the basis %s', (basis) => {
  const shown = everyPanel(dataset).flatMap(({ run }) => figuresWithin(run(contextWith({ basis })).rows));
  const open = shown.filter(({ id, value }) => /@sector:(?!not-stated)/.test(id) && typeof value === 'object' && value.missing === 'not-stated');
  expect(open.length).toBeGreaterThan(20);
  expect(open.filter((figure) => restOf(figure, basis) === 'search').map(({ id }) => id)).toEqual([]);
});

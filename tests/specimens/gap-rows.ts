import { selectCompare, type Compare } from '@/analysis/compare';
import type { SelectContext } from '@/analysis/context';
import { selectGap, type Gap } from '@/analysis/gap';
import type { Collections } from '@/domain/collections';
import { EMPTY_FILTER, type Filter } from '@/domain/filter';
import { mockCollections } from '../fixtures/mock-collections';

const DATA = mockCollections();
const LONG = { zh: '四十个字的名称'.repeat(700), en: 'A name that goes on and on '.repeat(190).trim() };
const asked = (filter: Partial<Filter> = {}): SelectContext => ({ filter: { ...EMPTY_FILTER, ...filter }, dataDate: '2023', today: '2026-06-30' });

/** Many records of everything, in sectors with names nobody could print. */
const CROWDED: Collections = {
  ...DATA,
  sectors: Array.from({ length: 40 }, (_, index) => ({ ...DATA.sectors[0], id: `sector-${index}`, name: LONG, shortName: index % 2 === 0 ? LONG : { zh: '轮胎', en: 'Tyres' }, order: index }) as Collections['sectors'][number]),
  products: Array.from({ length: 300 }, (_, index) => ({ ...DATA.products[index % 5], id: `cat-${index}`, sectors: [`sector-${index % 7}`] }) as Collections['products'][number]),
  platforms: DATA.platforms.map((each) => ({ ...each, sectors: ['sector-1', 'sector-2'], count: 345 })),
  directions: DATA.directions.map((each) => ({ ...each, sectors: ['sector-0', 'sector-3'] })),
};
const SILENT: Collections = { ...DATA, directions: [], enterprises: [], pilots: [], products: [], deliveries: [], titles: [], platforms: [], projects: [], policies: [] };

/** The gap finder's rows: of the reply, of nothing, and of far too much. */
export const [REPLY, NOTHING, TOO_MUCH] = [DATA, SILENT, CROWDED].map((data) => selectGap(data, asked())) as [Gap, Gap, Gap];

const compared = (filter: Partial<Filter>, data = DATA): Compare => selectCompare(data, asked(filter));
/** Two sectors, as chosen for the picture everybody knows. */
export const PAIR = compared({ compare: 'sector', sector: ['machine-tools', 'shield-machines'] });
export const LEVELS = compared({ compare: 'level' });
const SIX = ['machine-tools', 'shield-machines', 'construction-machinery', 'power-batteries', 'auto-parts', 'tyres'];
/** Comparisons of every width and load. */
export const COMPARISONS: readonly Compare[] = [
  PAIR,
  LEVELS,
  compared({ compare: 'period' }),
  compared({ compare: 'sector', sector: SIX }),
  compared({ compare: 'sector', sector: ['sector-0', 'sector-1'] }, CROWDED),
  compared({ compare: 'sector', sector: Array.from({ length: 6 }, (_, index) => `sector-${index}`) }, CROWDED),
  compared({}),
];

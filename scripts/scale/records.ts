import type { Collections, FactCollection } from '@/domain/collections';
import type { Document } from '@/domain/document';
import { EnterpriseRole, LEVELS } from '@/domain/vocabulary';
import { randomStream } from '../illustrative/random';
import { SYNTHETIC, SYNTHETIC_DOCUMENT } from './documents';

/** Ids of the frame that synthetic records refer to. */
export interface Frame {
  readonly sectors: readonly string[];
  readonly places: readonly string[];
}

/** Of how many of a hundred records of each collection; what is left over goes to products. */
const SHARES = {
  enterprises: 20,
  pilots: 8,
  products: 30,
  deliveries: 16,
  titles: 8,
  platforms: 6,
  projects: 6,
  policies: 0.5,
  directions: 2,
  statements: 3.5,
} as const satisfies Partial<Record<FactCollection, number>>;
type Kind = keyof typeof SHARES;
const KINDS = Object.keys(SHARES) as readonly Kind[];

const NOUNS: Readonly<Record<Kind, { readonly prefix: string; readonly zh: string; readonly en: string }>> = {
  enterprises: { prefix: 'ent', zh: '企业', en: 'enterprise' },
  pilots: { prefix: 'pil', zh: '试点', en: 'pilot' },
  products: { prefix: 'cat', zh: '产品', en: 'product' },
  deliveries: { prefix: 'del', zh: '整机', en: 'machine' },
  titles: { prefix: 'cer', zh: '称号', en: 'title' },
  platforms: { prefix: 'plt', zh: '平台', en: 'platform' },
  projects: { prefix: 'rdp', zh: '项目', en: 'project' },
  policies: { prefix: 'pol', zh: '政策', en: 'policy' },
  directions: { prefix: 'dir', zh: '方向', en: 'direction' },
  statements: { prefix: 'sta', zh: '表述', en: 'statement' },
};

/** Fewer could not hold one of each kind. */
const LEAST_RECORDS = 100;
const DOCUMENTS = 1;
const FIRST_YEAR = 2006;
const YEARS = 20;

const idOf = (kind: Kind, index: number): string => `syn-${NOUNS[kind].prefix}-${String(index + 1).padStart(6, '0')}`;

function countsOf(records: number): Readonly<Record<Kind, number>> {
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, Math.max(1, Math.floor((records * SHARES[kind]) / 100))])) as Record<Kind, number>;
  counts.products += records - DOCUMENTS - KINDS.reduce((sum, kind) => sum + counts[kind], 0);
  return counts;
}

/** Draws of one collection: each has a stream of its own, so that one more record of it changes no other. */
function dice(seed: number, kind: Kind) {
  const random = randomStream(seed, kind);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <T>(values: readonly [T, ...T[]]): T => values[below(values.length)] ?? values[0];
  return {
    below,
    pick,
    chance: (share: number): boolean => random() < share,
    /** A few of many: the first ones far more often than the last. */
    skewed: (limit: number): number => Math.floor(limit * random() ** 2),
  };
}
type Dice = ReturnType<typeof dice>;

/** One date in five is not stated; the others are as precise as a document may be. */
function dateFrom({ below, chance }: Dice): string | null {
  if (chance(0.2)) return null;
  const year = FIRST_YEAR + below(YEARS);
  if (chance(0.6)) return String(year);
  const month = String(1 + below(12)).padStart(2, '0');
  if (chance(0.6)) return `${year}-${month}`;
  return chance(0.5) ? `${year}-${month}-${String(1 + below(28)).padStart(2, '0')}` : `${year}/${year + 1 + below(5)}`;
}

function sectorsFrom({ below, chance }: Dice, sectors: Frame['sectors']): string[] {
  const count = chance(0.1) ? 0 : chance(0.8) ? 1 : 2;
  return [...new Set(Array.from({ length: count }, () => sectors[below(sectors.length)] ?? ''))].filter(Boolean);
}

function common(kind: Kind, index: number, roll: Dice, frame: Frame) {
  const { zh, en } = NOUNS[kind];
  const number = String(index + 1).padStart(6, '0');
  return {
    id: idOf(kind, index),
    name: { zh: `合成${zh} ${number}`, en: `Synthetic ${en} ${number}` },
    date: dateFrom(roll),
    level: roll.chance(0.25) ? null : roll.pick(LEVELS),
    sectors: sectorsFrom(roll, frame.sectors),
    basis: 'illustrative' as const,
    citations: [SYNTHETIC],
  };
}

/** The fact collections of a synthetic dataset: `records` in all, the document that says so included. The same seed gives the same. */
export function syntheticRecords(records: number, seed: number, frame: Frame): Pick<Collections, Kind | 'documents'> {
  if (!Number.isInteger(records) || records < LEAST_RECORDS) throw new RangeError(`records: a whole number of at least ${LEAST_RECORDS}`);
  const counts = countsOf(records);
  const make = <R>(kind: Kind, more: (own: ReturnType<typeof common>, roll: Dice) => R): R[] => {
    const roll = dice(seed, kind);
    return Array.from({ length: counts[kind] }, (_, index) => more(common(kind, index, roll, frame), roll));
  };
  const enterpriseFrom = ({ skewed }: Dice): string => idOf('enterprises', skewed(counts.enterprises));
  const policyFrom = ({ below }: Dice): string => idOf('policies', below(counts.policies));
  const documents: readonly Document[] = [SYNTHETIC_DOCUMENT];
  return {
    documents,
    enterprises: make('enterprises', (own, roll) => ({ ...own, shortEn: own.name.en, aliases: [], role: roll.pick(EnterpriseRole.options) })),
    pilots: make('pilots', (own, roll) => {
      const isPlanned = roll.chance(0.2);
      return { ...own, enterprise: isPlanned ? null : enterpriseFrom(roll), category: null, status: isPlanned ? 'planned' : 'accepted' };
    }),
    products: make('products', (own, roll) => ({ ...own, enterprise: enterpriseFrom(roll), status: 'listed', policy: policyFrom(roll) })),
    deliveries: make('deliveries', (own, roll) => {
      const place = roll.chance(0.3) ? null : (frame.places[roll.below(frame.places.length)] ?? null);
      return { ...own, enterprise: enterpriseFrom(roll), status: 'delivered', place, placeLabel: null };
    }),
    titles: make('titles', (own, roll) => ({ ...own, enterprise: enterpriseFrom(roll), status: 'awarded' })),
    platforms: make('platforms', (own, roll) => ({
      ...own,
      kind: roll.pick(['innovation', 'pilot-scale']),
      type: null,
      enterprise: roll.chance(0.2) ? null : enterpriseFrom(roll),
      status: roll.pick(['built', 'under-construction', 'planned', 'under-construction-or-planned', 'filed']),
      count: 1,
    })),
    projects: make('projects', (own, roll) => ({ ...own, enterprise: roll.chance(0.2) ? null : enterpriseFrom(roll), status: 'approved-project' })),
    policies: make('policies', (own, roll) => ({ ...own, kind: roll.pick(['plan', 'implementation-plan', 'regulation', 'catalogue']) })),
    directions: make('directions', (own, roll) => {
      const isStep = roll.chance(0.3);
      const term = { zh: `合成技术 ${roll.below(40) + 1}`, en: `Synthetic technology ${roll.below(40) + 1}` };
      return {
        ...own,
        kind: isStep ? 'next-step' : 'plan-direction',
        policy: isStep ? null : policyFrom(roll),
        status: 'direction',
        technologies: roll.chance(0.3) ? [term] : [],
        components: [],
        channels: [],
        means: [],
      };
    }),
    statements: make('statements', (own, roll) => ({ ...own, kind: roll.pick(['framing', 'measure']), enterprises: [enterpriseFrom(roll)] })),
  };
}

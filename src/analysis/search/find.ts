import type { Locale } from '@/domain/text';
import { FIELDS, type Field } from './entries';
import type { SearchIndex, Use } from './index-records';
import type { Spelling } from './pinyin';
import { matchText, RANKS, termOf, type Term } from './match';

/** The nearest text by which one term finds a record. */
export interface FoundUse extends Use {
  readonly text: string;
  readonly spelling: Spelling;
  /** The less, the nearer. */
  readonly weight: number;
  /** Where in the text, folded. */
  readonly start: number;
}

/** A record that was found, with what was looked for and the nearest text for each term. */
export interface Finding {
  /** Its place in the index. */
  readonly entry: number;
  readonly terms: readonly Term[];
  readonly uses: readonly FoundUse[];
  readonly weight: number;
  readonly start: number;
}

/** Words of the record's own; an exact match elsewhere is no more than one inside. */
const OWN: readonly Field[] = ['name', 'alias', 'term'];
const WEIGHT_OF_RANK = FIELDS.length * 2;

function weightOf(rank: number, { field, locale: own }: Use, locale: Locale): number {
  const reached = OWN.includes(field) ? rank : Math.max(rank, RANKS.inside);
  return reached * WEIGHT_OF_RANK + FIELDS.indexOf(field) * 2 + (own === undefined || own === locale ? 0 : 1);
}

function findTerm({ texts }: SearchIndex, term: Term, locale: Locale): ReadonlyMap<number, FoundUse> {
  const nearest = new Map<number, FoundUse>();
  for (const { text, folded, uses, spelling } of texts) {
    const match = matchText(folded, term, spelling);
    if (!match) continue;
    const start = match.ranges[0]?.start ?? 0;
    for (const use of uses) {
      const weight = weightOf(match.rank, use, locale);
      const before = nearest.get(use.entry);
      if (!before || weight < before.weight) nearest.set(use.entry, { ...use, text, spelling, weight, start });
    }
  }
  return nearest;
}

function findAll(index: SearchIndex, terms: readonly Term[], locale: Locale): readonly Finding[] {
  const found = terms.map((typed) => {
    const uses = findTerm(index, typed, locale);
    if (uses.size > 0) return { term: typed, uses };
    const term = { ...typed, isMistyped: true };
    return { term, uses: findTerm(index, term, locale) };
  });
  const [first, ...others] = found;
  return [...(first?.uses.keys() ?? [])].flatMap((entry): Finding[] => {
    const uses = found.flatMap((each) => each.uses.get(entry) ?? []);
    if (uses.length <= others.length) return [];
    const [{ start } = { start: 0 }] = uses;
    return [{ entry, terms: found.map(({ term }) => term), uses, weight: Math.max(...uses.map(({ weight }) => weight)), start }];
  });
}

/** All records that a query finds, each once: by its words together, else by each of them. */
export function findEntries(index: SearchIndex, query: string, locale: Locale): readonly Finding[] {
  const phrase = termOf(query);
  const words = phrase.folded.split(' ').filter((word) => word !== '');
  if (words.length === 0) return [];
  const together = findAll(index, [phrase], locale);
  return together.length > 0 || words.length === 1 ? together : findAll(index, words.map(termOf), locale);
}

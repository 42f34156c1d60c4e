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
/** Texts looked at, or entries, between two rests: some milliseconds' work. */
const A_STEP = 500;
const WEIGHT_OF_RANK = FIELDS.length * 2;

function weightOf(rank: number, { field, locale: own }: Use, locale: Locale): number {
  const reached = OWN.includes(field) ? rank : Math.max(rank, RANKS.inside);
  return reached * WEIGHT_OF_RANK + FIELDS.indexOf(field) * 2 + (own === undefined || own === locale ? 0 : 1);
}

function* findTerm({ texts }: SearchIndex, term: Term, locale: Locale): Generator<void, ReadonlyMap<number, FoundUse>> {
  const nearest = new Map<number, FoundUse>();
  let looked = 0;
  for (const { text, folded, uses, spelling } of texts) {
    if (++looked % A_STEP === 0) yield;
    const match = matchText(folded, term, spelling);
    if (!match) continue;
    const start = match.ranges[0]?.start ?? 0;
    for (const use of uses) {
      if (++looked % A_STEP === 0) yield;
      const weight = weightOf(match.rank, use, locale);
      const before = nearest.get(use.entry);
      if (!before || weight < before.weight) nearest.set(use.entry, { ...use, text, spelling, weight, start });
    }
  }
  return nearest;
}

function* findAll(index: SearchIndex, terms: readonly Term[], locale: Locale): Generator<void, readonly Finding[]> {
  const found: { readonly term: Term; readonly uses: ReadonlyMap<number, FoundUse> }[] = [];
  for (const typed of terms) {
    const uses = yield* findTerm(index, typed, locale);
    const term = { ...typed, isMistyped: uses.size === 0 };
    found.push({ term, uses: term.isMistyped ? yield* findTerm(index, term, locale) : uses });
  }
  const [first, ...others] = found;
  const used = found.map(({ term }) => term);
  const findings: Finding[] = [];
  for (const entry of first?.uses.keys() ?? []) {
    const uses = found.flatMap((each) => each.uses.get(entry) ?? []);
    if (uses.length <= others.length) continue;
    const [{ start } = { start: 0 }] = uses;
    findings.push({ entry, terms: used, uses, weight: Math.max(...uses.map(({ weight }) => weight)), start });
    if (findings.length % A_STEP === 0) yield;
  }
  return findings;
}

/** All records that a query finds, each once: by its words together, else by each of them; in steps. */
export function* findEntries(index: SearchIndex, query: string, locale: Locale): Generator<void, readonly Finding[]> {
  const phrase = termOf(query);
  const words = phrase.folded.split(' ').filter((word) => word !== '');
  if (words.length === 0) return [];
  const together = yield* findAll(index, [phrase], locale);
  return together.length > 0 || words.length === 1 ? together : yield* findAll(index, words.map(termOf), locale);
}

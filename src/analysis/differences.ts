import type { Change } from '@/domain/change';
import type { Citation } from '@/domain/citation';
import type { Figure } from '@/domain/figure';
import type { RecordId } from '@/domain/record-id';
import type { SelectContext } from './context';
import { countedFigures, type CountedData } from './counted-figures';
import { apply, diff } from './diff';
import { isSame } from './news';
import { indexRecords } from './record-index';

/** A change of one record, and the words it rests on: those of its new state; of a record that is gone, those it had. */
export interface RecordDifference {
  readonly id: RecordId;
  readonly change: Exclude<Change, { readonly change: 'ordered' }>;
  readonly citations: readonly Citation[];
}

/** A figure that has another value, or another qualifier; absent where nothing was, or is, counted under its id. */
export interface FigureDifference {
  readonly id: string;
  readonly before?: Figure;
  readonly after?: Figure;
  /** The changed records that either rests on, and the words of those. */
  readonly records: readonly RecordId[];
  readonly citations: readonly Citation[];
}

export interface Differences {
  readonly records: readonly RecordDifference[];
  readonly figures: readonly FigureDifference[];
}

const byId = (figures: readonly Figure[]): ReadonlyMap<string, Figure> => new Map(figures.map((figure) => [figure.id, figure]));
const shown = (figure: Figure | undefined): unknown => figure && [figure.value, figure.qualifier];
const citationsIn = (records: readonly RecordDifference[]): readonly Citation[] => records.flatMap(({ citations }) => citations);

function differencesOf(changes: readonly Change[], before: CountedData, after: CountedData, context: SelectContext): Differences {
  const [had, has] = [indexRecords(before), indexRecords(after)];
  const records = changes.flatMap((change): readonly RecordDifference[] => {
    if (change.change === 'ordered') return [];
    const id = change.change === 'added' ? change.record.id : change.id;
    const record = (has.get(id) ?? had.get(id))?.record;
    return [{ id, change, citations: record && 'citations' in record ? record.citations : [] }];
  });
  const [was, is] = [byId(countedFigures(before, context)), byId(countedFigures(after, context))];
  const figures = [...new Set([...was.keys(), ...is.keys()])].flatMap((id): readonly FigureDifference[] => {
    const [old, now] = [was.get(id), is.get(id)];
    if (isSame(shown(old), shown(now))) return [];
    const rests = new Set([...(old?.records() ?? []), ...(now?.records() ?? [])]);
    const changed = records.filter((each) => rests.has(each.id));
    return [{ id, ...(old && { before: old }), ...(now && { after: now }), records: changed.map((each) => each.id), citations: citationsIn(changed) }];
  });
  return { records, figures };
}

/** How two datasets differ: in records, and in the numbers counted from them; figures in the order of the wall, then of their cuts. */
export function compareDatasets(before: CountedData, after: CountedData, context: SelectContext): Differences {
  return differencesOf(diff(before, after), before, after, context);
}

/** What some changes would make of a dataset. */
export function effectOf(changes: readonly Change[], data: CountedData, context: SelectContext): Differences {
  return differencesOf(changes, data, apply(changes, data), context);
}

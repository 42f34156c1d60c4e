import type { Collections } from '@/domain/collections';
import type { Figure } from '@/domain/figure';
import type { SelectContext } from './context';
import { FIGURES, type FigureId } from './figures';

/** One number in two versions of the data. */
export interface VersionFigure {
  readonly id: FigureId;
  readonly before: Figure;
  readonly after: Figure;
  readonly isChanged: boolean;
}

const isEqual = (a: Figure['value'], b: Figure['value']): boolean => (typeof a === 'object' && typeof b === 'object' ? a.missing === b.missing : a === b);

/** Every number of the wall as of two versions, in the order in which they are defined. */
export function versionFigures(before: Collections, after: Collections, contexts: { readonly before: SelectContext; readonly after: SelectContext }): readonly VersionFigure[] {
  return (Object.keys(FIGURES) as FigureId[]).map((id) => {
    const { select } = FIGURES[id];
    const [was, is] = [select(before, contexts.before), select(after, contexts.after)];
    return { id, before: was, after: is, isChanged: !isEqual(was.value, is.value) };
  });
}

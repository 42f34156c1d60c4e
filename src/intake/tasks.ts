import type { Collections } from '@/domain/collections';
import type { Intake, IntakeChoices } from './intake';
import { headsOfRecords } from './match-collection';
import { readFile } from './read';
import { isRefusal, type Part, type ReadChoices, type ReadFile, type Refusal } from './table';
import { takeIn } from './take-in';
import { valueText } from './value-text';

/** Rows of a part that are shown, so that a person sees whether it was read aright. */
const ROWS_SHOWN = 5;

/** A sheet or a list as it is shown: its heads and first rows. */
export interface PartOutline {
  readonly name: string;
  readonly kind: Part['kind'];
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
/** A file that was read, without what nobody looks at. */
export interface FileOutline extends Omit<ReadFile, 'parts'> {
  readonly parts: readonly PartOutline[];
}

/** What taking files in came to; the dataset itself is had from the changes. */
export type TakenIn = Omit<Intake, 'data'>;

/** One thing that is done away from the page. */
export type IntakeTask =
  | { readonly do: 'read'; readonly id: number; readonly name: string; readonly bytes: Uint8Array; readonly choices: ReadChoices }
  /** @param current - absent = the dataset of the task before. */
  | { readonly do: 'take-in'; readonly ids: readonly number[]; readonly current?: Collections; readonly choices: IntakeChoices; readonly now: number };
/** What a task comes to, by its kind. */
export interface IntakeResults {
  readonly read: FileOutline | Refusal;
  readonly 'take-in': TakenIn;
}
export type IntakeResult = IntakeResults[IntakeTask['do']];

function outlineOf(part: Part): PartOutline {
  const { name, kind } = part;
  if (part.kind === 'table') return { name, kind, heads: part.heads, rows: part.rows.slice(0, ROWS_SHOWN).map(({ cells }) => cells.map(valueText)) };
  const heads = headsOfRecords(part.records);
  const rows = part.records.slice(0, ROWS_SHOWN).map((record) => heads.map((head) => valueText((record as Readonly<Record<string, unknown>> | null)?.[head])));
  return { name, kind, heads, rows };
}

/** Does tasks one after the other; keeps what it has read, by id, until it is read anew. */
export function createIntakeTasks(): (task: IntakeTask) => Promise<IntakeResult> {
  const files = new Map<number, ReadFile>();
  let data: Collections | undefined;

  return async (task) => {
    if (task.do === 'read') {
      files.delete(task.id);
      const read = await readFile(task.name, task.bytes, task.choices);
      if (isRefusal(read)) return read;
      files.set(task.id, read);
      return { ...read, parts: read.parts.map(outlineOf) };
    }
    data = task.current ?? data;
    if (!data) throw new TypeError('no dataset to take into');
    const { data: _, ...taken } = takeIn(task.ids.flatMap((id) => files.get(id) ?? []), data, task.choices, task.now);
    return taken;
  };
}

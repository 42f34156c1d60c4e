import { isFigureId } from '@/analysis/figure-by-id';
import { COLLECTION_NAMES } from '@/domain/collections';
import { figuresIn, litIn, type Story, type StoryStep } from '@/domain/story';
import { decodeFilter } from '@/stores/filter-codec';
import { STAGE_PANELS } from '@/surfaces/present/stage-panels';
import type { DataFault } from './data-fault';
import type { ParsedDataset, Parsed } from './parse-dataset';

const DIGIT = /\d/;
/** What a takeaway says beside its figures. */
const wordsOf = (text: string): string => text.replaceAll(/\{[^{}]*\}/g, '');

/** What a story can name beside figures and panels: sectors, and records of any kind. */
interface Known {
  readonly sectors: readonly { readonly id: string }[];
  /** Absent where a collection could not be read: that is told already. */
  readonly ids?: ReadonlySet<string> | undefined;
}

function stepFaults(step: StoryStep, { sectors, ids }: Known, fault: (field: string, message: string) => void): void {
  if (step.figures.length === 0) fault('figures', 'shows no figure');
  if (step.panels.length === 0) fault('panels', 'shows no panel');
  for (const id of step.figures) if (!isFigureId(id, sectors)) fault('figures', `not a figure: ${id}`);
  for (const id of step.panels) if (!Object.hasOwn(STAGE_PANELS, id)) fault('panels', `not a panel: ${id}`);
  for (const [language, text] of Object.entries(step.takeaway)) {
    for (const id of figuresIn(text)) if (!step.figures.includes(id)) fault(`takeaway.${language}`, `{${id}} is not among the figures of the step`);
    if (DIGIT.test(wordsOf(text))) fault(`takeaway.${language}`, 'numbers are figures, named in braces');
  }
  if (DIGIT.test(step.notes.zh + step.notes.en)) fault('notes', 'numbers belong in figures, not in notes');
  for (const id of litIn(step)) if (ids?.has(id) === false) fault('lit', `not a record: ${id}`);
  for (const { text } of step.annotations ?? []) if (DIGIT.test(text.zh + text.en)) fault('annotations', 'numbers belong in figures, not in annotations');
  for (const value of decodeFilter(step.query).dropped) fault('query', `not a filter: ${value}`);
}

/** Each step shows something that there is, steps have ids of their own, and the story was written for this dataset. */
export function checkStory({ file, value }: Parsed<Story>, { manifest, records, ids: idsByFile }: ParsedDataset): DataFault[] {
  const faults: DataFault[] = [];
  const fault = (field: string, message: string): void => void faults.push({ file, record: value.id, field, message });
  if (manifest && value.datasetVersion !== manifest.version) {
    fault('datasetVersion', `written for ${value.datasetVersion}, the dataset is ${manifest.version}`);
  }
  const sectors = records.filter((record) => record.file === 'sectors.json').map((record) => record.value);
  const ids = COLLECTION_NAMES.every((name) => idsByFile.has(name)) ? new Set([...idsByFile.values()].flat()) : undefined;
  const seen = new Set<string>();
  value.steps.forEach((step, index) => {
    const at = `steps.${index}`;
    if (seen.has(step.id)) fault(`${at}.id`, `step ${step.id} stands twice`);
    seen.add(step.id);
    stepFaults(step, { sectors, ids }, (field, message) => fault(`${at}.${field}`, message));
  });
  return faults;
}

import type { Story } from '@/domain/story';
import type { DataFault } from './data-fault';
import type { Parsed } from './parse-dataset';

const FIGURE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:@[a-z]+:[a-z0-9-]+)?$/;

/** Each step shows something, steps have ids of their own, and the story was written for this dataset. */
export function checkStory({ file, value }: Parsed<Story>, datasetVersion: string | undefined): DataFault[] {
  const fault = (field: string, message: string): DataFault => ({ file, record: value.id, field, message });
  const faults: DataFault[] = [];
  if (datasetVersion !== undefined && value.datasetVersion !== datasetVersion) {
    faults.push(fault('datasetVersion', `written for ${value.datasetVersion}, the dataset is ${datasetVersion}`));
  }
  const seen = new Set<string>();
  value.steps.forEach((step, index) => {
    const at = `steps.${index}`;
    if (seen.has(step.id)) faults.push(fault(`${at}.id`, `step ${step.id} stands twice`));
    seen.add(step.id);
    if (step.figures.length === 0) faults.push(fault(`${at}.figures`, 'shows no figure'));
    if (step.panels.length === 0) faults.push(fault(`${at}.panels`, 'shows no panel'));
    for (const id of step.figures) if (!FIGURE_ID.test(id)) faults.push(fault(`${at}.figures`, `not a figure id: ${id}`));
    if (/\d/.test(step.notes.zh + step.notes.en)) faults.push(fault(`${at}.notes`, 'numbers belong in figures, not in notes'));
  });
  return faults;
}

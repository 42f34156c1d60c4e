import { READINGS } from '@/domain/reading';
import { checkManifest } from './check-manifest';
import { checkReadings } from './check-readings';
import { checkIds, checkRecords } from './check-records';
import { checkStory } from './check-stories';
import { fileFault, type DataFault } from './data-fault';
import type { DatasetFiles } from './files';
import { parseDataset } from './parse-dataset';
import { collectionOf } from './parts';

const belongs = (name: string): boolean =>
  name === 'manifest' || name === READINGS || name.startsWith('stories/') || collectionOf(name) !== undefined;

/** Everything that is wrong with a dataset, in the order it was found; an empty list = it meets the contract. */
export function checkDataset(files: DatasetFiles): DataFault[] {
  const faults: DataFault[] = [];
  const dataset = parseDataset(files, (fault) => faults.push(fault));
  faults.push(...[...files.keys()].filter((name) => !belongs(name)).map((name) => fileFault(name, 'not a collection of the contract')));
  faults.push(...checkIds(dataset), ...checkRecords(dataset));
  faults.push(...checkReadings(dataset, faults.length === 0));
  faults.push(...dataset.stories.flatMap((story) => checkStory(story, dataset)));
  if (dataset.manifest) faults.push(...checkManifest(dataset.manifest, files));
  return faults;
}

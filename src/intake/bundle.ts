import { zipSync } from 'fflate';
import { datasetFiles, type Publication } from './dataset-files';

/** Where the version that is replaced is kept, beside the one that replaces it. */
const folderOf = (version: string): string => `versions/${version.replaceAll(/[^\w.-]/g, '-')}/`;

/** Times of entries say nothing of the data, and the same dataset is to give the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/** A version that another replaces: its records stay, to be compared with. */
type Replaced = Omit<Publication, 'carried'>;

/** The files of a dataset, and those of the version that it replaces in a folder of their own, so that the two can be compared; by path. */
export function bundleFiles(next: Publication, replaced: Replaced): ReadonlyMap<string, Uint8Array> {
  const folder = folderOf(replaced.version);
  const versions = [{ version: replaced.version, dataDate: replaced.dataDate, path: folder }, ...(replaced.versions ?? []).filter(({ path }) => path !== folder)];
  const kept = datasetFiles({ ...replaced, versions: undefined, carried: new Map() });
  return new Map([...datasetFiles({ ...next, versions }), ...[...kept].map(([path, bytes]) => [folder + path, bytes] as const)]);
}

/** A dataset as one archive, to be unpacked over `api/v1/` of the server. */
export function toBundle(next: Publication, replaced: Replaced): Uint8Array {
  return zipSync(Object.fromEntries([...bundleFiles(next, replaced)].map(([path, bytes]) => [path, [bytes, { mtime: NO_TIME }]])));
}

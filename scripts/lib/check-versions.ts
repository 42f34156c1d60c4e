import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { Manifest } from '@/domain/manifest';
import { checkDataset } from './check-dataset';
import type { DataFault } from './data-fault';
import { readDatasetFiles, type DatasetFiles } from './files';

/** What is wrong with the earlier versions that a manifest lists: each is a dataset of its own, in its folder, of the version told. */
export function checkVersions(dir: string, files: DatasetFiles): readonly DataFault[] {
  const read = (all: DatasetFiles): unknown => {
    try {
      return JSON.parse(all.get('manifest')?.toString('utf8') ?? 'null');
    } catch {
      return null;
    }
  };
  const manifest = read(files);
  if (!v.is(Manifest, manifest)) return [];
  return (manifest.versions ?? []).flatMap(({ version, path }, index): readonly DataFault[] => {
    const at = (field: string, message: string): DataFault => ({ file: 'manifest.json', record: '-', field: `versions.${index}.${field}`, message });
    if (!existsSync(join(dir, path))) return [at('path', `no folder ${path}`)];
    const kept = readDatasetFiles(join(dir, path));
    const own = read(kept);
    const faults = checkDataset(kept).map((fault) => ({ ...fault, file: path + fault.file }));
    return v.is(Manifest, own) && own.version !== version ? [at('version', `the folder holds ${own.version}`), ...faults] : faults;
  });
}

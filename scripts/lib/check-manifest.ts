import { listedFiles, SCHEMA_VERSION, type ListedFile, type Manifest } from '@/domain/manifest';
import type { DataFault } from './data-fault';
import { describeFile } from './describe-files';
import type { DatasetFiles } from './files';

const fault = (field: string, message: string): DataFault => ({ file: 'manifest.json', record: '-', field, message });

const isJson = (bytes: Buffer): boolean => {
  try {
    JSON.parse(bytes.toString('utf8'));
    return true;
  } catch {
    return false;
  }
};

/** From here on collections may come in parts. */
const VERSION_OF_PARTS = 2;

function versionFaults({ schemaVersion, files }: Manifest): DataFault[] {
  if (schemaVersion > SCHEMA_VERSION) return [fault('schemaVersion', `newer than ${SCHEMA_VERSION}, the newest known`)];
  const inParts = Object.keys(files).find((name) => files[name]?.parts);
  return inParts !== undefined && schemaVersion < VERSION_OF_PARTS ? [fault('schemaVersion', `${inParts} is in parts, which are of version ${VERSION_OF_PARTS}`)] : [];
}

/** The manifest lists every file with its true count and hash, and nothing else. */
export function checkManifest(manifest: Manifest, files: DatasetFiles): DataFault[] {
  const faults = versionFaults(manifest);
  const all = new Map<string, ListedFile>(Object.entries(manifest.files).flatMap(([name, entry]) => listedFiles(name, entry).map((file) => [file.name, file])));
  for (const name of all.keys()) {
    if (!files.has(name)) faults.push(fault(`files.${name}`, 'no such file'));
  }
  for (const [name, bytes] of files) {
    if (name === 'manifest' || !isJson(bytes)) continue;
    const listed = all.get(name);
    const actual = describeFile(bytes);
    if (!listed) faults.push(fault(`files.${name}`, 'file not listed'));
    else if (listed.sha256 !== actual.sha256) faults.push(fault(`files.${name}.sha256`, `is ${actual.sha256}; run npm run data:manifest`));
    if (listed && listed.count !== actual.count) faults.push(fault(`files.${name}.count`, `is ${actual.count}; run npm run data:manifest`));
  }
  return faults;
}

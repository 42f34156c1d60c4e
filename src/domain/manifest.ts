import * as v from 'valibot';
import { Edtf } from './edtf';

/** The newest contract version this build reads; a higher one in the manifest is refused as NEWER_SCHEMA. */
export const SCHEMA_VERSION = 2;

const fileFields = {
  /** Records in the file. */
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** SHA-256 of the file's bytes, lower-case hex. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
} as const;

/** An earlier version that the server keeps, to be compared with. */
const EarlierVersion = v.object({
  /** `2023.1`. */
  version: v.pipe(v.string(), v.nonEmpty()),
  dataDate: Edtf,
  /** Its folder beside this manifest, which has a manifest of its own: `versions/2023.1/`. */
  path: v.pipe(v.string(), v.regex(/^versions\/[\w.-]+\/$/, 'not a folder within versions/')),
});

/** What the dataset consists of: version, dates and the checksum of each file. */
export const Manifest = v.object({
  /** Contract version of all files. */
  schemaVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Version of the dataset, e.g. `2023.1`. */
  version: v.pipe(v.string(), v.nonEmpty()),
  /** The date the data speak for, as EDTF: `2023`. */
  dataDate: Edtf,
  /** One entry a collection, by its file name without `.json`; stories as `stories/<id>`. */
  files: v.record(
    v.string(),
    v.object({
      ...fileFields,
      /** Further parts of a collection too large for one file, in order: `<name>.2.json`, `<name>.3.json` … From version 2. */
      parts: v.optional(v.pipe(v.array(v.object(fileFields)), v.maxLength(99))),
    }),
  ),
  /** Earlier versions, the newest first; absent = none is kept. */
  versions: v.optional(v.array(EarlierVersion)),
});
export type Manifest = v.InferOutput<typeof Manifest>;
type Entry = Manifest['files'][string];

/** One file as the manifest lists it. */
export interface ListedFile extends Pick<Entry, 'count' | 'sha256'> {
  /** Its name without `.json`. */
  readonly name: string;
}

/** The files of one entry: the one of its name, then its further parts. */
export function listedFiles(name: string, { parts = [], ...first }: Entry): readonly ListedFile[] {
  return [{ name, ...first }, ...parts.map((part, index) => ({ name: `${name}.${index + 2}`, ...part }))];
}

/** What an entry's content is told by: the checksums of all its files. */
export function checksumOf(entry: Entry): string {
  return listedFiles('', entry).map(({ sha256 }) => sha256).join('+');
}

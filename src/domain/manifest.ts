import * as v from 'valibot';
import { Edtf } from './edtf';

/** The newest contract version this build reads; a higher one in the manifest is refused as NEWER_SCHEMA. */
export const SCHEMA_VERSION = 1;

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
      /** Records in the file. */
      count: v.pipe(v.number(), v.integer(), v.minValue(0)),
      /** SHA-256 of the file's bytes, lower-case hex. */
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    }),
  ),
});
export type Manifest = v.InferOutput<typeof Manifest>;

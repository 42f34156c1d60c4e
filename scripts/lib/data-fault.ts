/** One fault of a dataset: where it is, and what is wrong there. */
export interface DataFault {
  /** `pilots.json`. */
  readonly file: string;
  /** Id of the record, its position (`#3`) where it has none, or `-` for the file itself. */
  readonly record: string;
  /** Path within the record: `citations.0.exact`; `-` for the record itself. */
  readonly field: string;
  readonly message: string;
}

/** The fault on one line: `pilots.json  pil-01  status  …`. */
export function faultLine({ file, record, field, message }: DataFault): string {
  return [file, record, field, message].join('  ');
}

/** A fault of a file as a whole. */
export function fileFault(name: string, message: string): DataFault {
  return { file: `${name}.json`, record: '-', field: '-', message };
}

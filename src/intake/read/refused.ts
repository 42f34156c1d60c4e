import type { RefusalCode } from '../table';

/** Thrown where a file cannot be taken in, as deep as it is found; `readFile` makes a refusal of it. */
export class Refused extends Error {
  readonly code: RefusalCode;
  readonly detail: string | undefined;
  constructor(code: RefusalCode, detail?: string) {
    super(code);
    this.code = code;
    this.detail = detail;
  }
}

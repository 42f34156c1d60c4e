import type { CollectionName } from './collections';

/**
 * What went wrong with a file, or with a panel itself.
 *
 * `BAD_HASH`: the file is not the one its manifest describes (a half-finished update). `PANEL_FAILED`: the panel threw.
 */
export type FaultCode =
  | 'OFFLINE'
  | 'NETWORK'
  | 'TIMEOUT'
  | `HTTP_${number}`
  | 'EMPTY'
  | 'NOT_JSON_HTML'
  | 'BAD_JSON'
  | 'TOO_BIG'
  | 'BAD_SCHEMA'
  | 'NEWER_SCHEMA'
  | 'BAD_HASH'
  | 'PANEL_FAILED';

/** One fault, with what a reader needs to act on it. */
export interface Fault {
  readonly code: FaultCode;
  /** File name, e.g. `platforms.json`; the panel's id for `PANEL_FAILED`. */
  readonly file: string;
  /** Path of the offending field, e.g. `12.status`, where the fault has one. */
  readonly field?: string;
  /** Technical reason for the log and for "copy details"; never shown as the only message. */
  readonly detail?: string;
  /** When it first failed, epoch milliseconds. */
  readonly since: number;
}

/** A record left out because it does not meet the contract; the others are shown. */
export interface Quarantined {
  readonly collection: CollectionName;
  /** Position in the collection, from 0; parts count on. */
  readonly index: number;
  /** Its id, where that much could be read. */
  readonly id?: string;
  /** Path of the offending field within the record. */
  readonly field: string;
  readonly reason: string;
}

/** Above this share of bad records the file itself is broken; one bad record is never enough. */
const BAD_SHARE = 0.2;

/** Whether so many bad records among all make the whole of them useless. */
export function isTooBad(bad: number, all: number): boolean {
  return bad > 0 && (bad === all || (bad > 1 && bad > BAD_SHARE * all));
}

/** Code without the number of its status: what messages are keyed by. */
export type FaultKind = Exclude<FaultCode, `HTTP_${number}`> | 'HTTP';

export function faultKind(code: FaultCode): FaultKind {
  return isHttp(code) ? 'HTTP' : code;
}

function isHttp(code: FaultCode): code is `HTTP_${number}` {
  return code.startsWith('HTTP_');
}

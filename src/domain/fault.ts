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

/** Code without the number of its status: what messages are keyed by. */
export type FaultKind = Exclude<FaultCode, `HTTP_${number}`> | 'HTTP';

export function faultKind(code: FaultCode): FaultKind {
  return isHttp(code) ? 'HTTP' : code;
}

function isHttp(code: FaultCode): code is `HTTP_${number}` {
  return code.startsWith('HTTP_');
}

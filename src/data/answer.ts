import type { Fault, FaultCode } from '@/domain/fault';

/** What a server sent: the text without its byte order mark, and the checksum of the bytes. */
export interface Body {
  readonly text: string;
  /** SHA-256 of the bytes, lower-case hex. */
  readonly sha256: string;
  /** The server's clock, epoch milliseconds, where it says. */
  readonly serverTime?: number;
}

/** Why there is nothing to use. */
export interface Failure {
  readonly code: FaultCode;
  /** Path of the offending field, where there is one. */
  readonly field?: string;
  /** Technical reason for the log. */
  readonly detail?: string;
  /** Seconds that the server asks to be left alone, where it does. */
  readonly retryAfterS?: number;
}

export type Answer = Body | Failure;

export const BAD_HASH: Failure = { code: 'BAD_HASH', detail: 'not the file that the manifest describes' };

export function isFailure(value: object): value is Failure {
  return 'code' in value;
}

/** Whether a server answered that the reader may not see it. */
export function isRefusal(value: object | undefined): boolean {
  return value !== undefined && isFailure(value) && /^HTTP_40[13]$/.test(value.code);
}

/** A failure of a file as a fault; one that lasts keeps the time at which it began, even if its code changes. */
export function faultOf({ retryAfterS: _, ...failure }: Failure, file: string, before: Fault | undefined, now: number): Fault {
  return { ...failure, file, since: before?.since ?? now };
}

import type { Failure } from './answer';

const HTML = /^\s*<(?:!doctype|html|head|body|!--|\?xml|script|meta)/i;

/** An hour: a server's word is taken no longer than that. */
const LONGEST_WAIT_S = 3_600;

/**
 * Judges a status before any body is read, so that an error page is never taken for data.
 * @param retryAfter the header of that name; one in seconds is heeded, one that is a date is not.
 */
export function classifyStatus(status: number, retryAfter?: unknown): Failure | undefined {
  if (status >= 200 && status <= 299) return undefined;
  const seconds = Number(retryAfter ?? NaN);
  return { code: `HTTP_${status}`, ...(seconds > 0 && { retryAfterS: Math.min(seconds, LONGEST_WAIT_S) }) };
}

/**
 * Judges the text of a good answer: nothing there, or a web page (login, proxy, an app's fallback).
 * @returns why it cannot be data, or `undefined` when it is worth parsing; the content type is not asked,
 * because static hosts send any.
 */
export function classifyText(text: string): Failure | undefined {
  if (text.trim() === '') return { code: 'EMPTY' };
  if (HTML.test(text)) return { code: 'NOT_JSON_HTML', detail: text.trim().slice(0, 80) };
  return undefined;
}

/** Browsers refuse the copy that axios makes of a 204 in these words (Chromium and Firefox, Safari). */
const NULL_BODY = /null body status|body with the given status/i;

/**
 * Judges an error of the transport. A browser tells cross-origin refusals and broken lines apart from nothing else,
 * so they are NETWORK, or OFFLINE where the device says that it is.
 */
export function classifyError(error: unknown, isOnline: boolean): Failure {
  const detail = error instanceof Error ? error.message : String(error);
  if (NULL_BODY.test(detail)) return { code: 'EMPTY', detail };
  return { code: isOnline ? 'NETWORK' : 'OFFLINE', detail };
}

/** Parses JSON text; `NaN`, truncation and text after the end are BAD_JSON. */
export function parseJson(text: string): { readonly json: unknown } | Failure {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch (error) {
    return { code: 'BAD_JSON', detail: String(error) };
  }
}

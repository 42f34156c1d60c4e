import { bytesToHex, concatBytes } from '@noble/hashes/utils.js';
import axios from 'axios';
import { isFailure, type Answer, type Body, type Failure } from './answer';
import { classifyError, classifyStatus, classifyText } from './classify';
import { IS_PORTABLE } from './edition';
import { embeddedBytes } from './embedded';
import { sha256 } from './sha256';

const TIMEOUT_MS = 12_000;
const MAX_BYTES = 10_000_000;

/**
 * A stream of bytes, not text: decoding drops a byte order mark, and the checksum must be of what the server sent.
 * The size limit is kept here, because axios' own leaves the connection of a body that is too big open.
 */
const client = axios.create({
  adapter: 'fetch',
  responseType: 'stream',
  transformResponse: [(data: unknown) => data],
  validateStatus: () => true,
  fetchOptions: { cache: 'no-cache' },
});

export interface FetchOptions {
  /** For the whole request, headers and body, so that a drip feed ends too. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  /** Whether the device believes to have a network. */
  readonly isOnline?: () => boolean;
}

async function readBytes(stream: ReadableStream<Uint8Array> | null): Promise<Uint8Array<ArrayBuffer> | Failure> {
  if (!stream) return new Uint8Array();
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > MAX_BYTES) return { code: 'TOO_BIG', detail: `more than ${MAX_BYTES} bytes` };
    chunks.push(part.value);
  }
  return concatBytes(...chunks);
}

function decode(bytes: Uint8Array): { readonly text: string; readonly isUtf8: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isUtf8: true };
  } catch {
    return { text: new TextDecoder('utf-8').decode(bytes), isUtf8: false };
  }
}

/** Bytes that were judged before; they become text when someone reads it, and of files that stay the same nobody does. */
class KnownBody implements Body {
  readonly sha256: string;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array, checksum: string) {
    this.#bytes = bytes;
    this.sha256 = checksum;
  }
  get text(): string {
    return decode(this.#bytes).text;
  }
}

/** Checksum of the last good body of each address. */
const good = new Map<string, string>();

async function answerOf(url: string, bytes: Uint8Array<ArrayBuffer>): Promise<Answer> {
  const checksum = bytesToHex(await sha256(bytes));
  if (good.get(url) === checksum) return new KnownBody(bytes, checksum);
  const { text, isUtf8 } = decode(bytes);
  const failure = classifyText(text) ?? (isUtf8 ? undefined : ({ code: 'BAD_JSON', detail: 'not UTF-8' } as const));
  if (failure) return failure;
  good.set(url, checksum);
  return { text, sha256: checksum };
}

async function readEmbedded(path: string): Promise<Answer> {
  const bytes = embeddedBytes(path);
  return bytes ? answerOf(path, bytes) : { code: 'HTTP_404', detail: 'not in the page' };
}

async function request(url: string, signal: AbortSignal): Promise<Answer> {
  const response = await client.get<ReadableStream<Uint8Array> | null>(url, { signal });
  const refused = classifyStatus(response.status, response.headers['retry-after']);
  if (refused) return refused;
  const bytes = await readBytes(response.data);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const answer = await answerOf(url, bytes);
  const serverTime = Date.parse(String(response.headers['date']));
  return isFailure(answer) || !Number.isFinite(serverTime) ? answer : Object.assign(answer, { serverTime });
}

/**
 * Fetches one file: at most 12 s and 10 MB, always asking the server whether a cached copy still holds; in the portable
 * edition from the page itself.
 * @returns the body, or why there is none; never throws. The connection is let go in every case.
 */
export async function fetchBody(url: string, options: FetchOptions = {}): Promise<Answer> {
  if (IS_PORTABLE) return readEmbedded(url);
  const { timeoutMs = TIMEOUT_MS, signal, isOnline = () => navigator.onLine } = options;
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  let isTimedOut = false;
  const timer = setTimeout(() => {
    isTimedOut = true;
    abort();
  }, timeoutMs);
  signal?.addEventListener('abort', abort);
  if (signal?.aborted) abort();
  try {
    return await request(url, controller.signal);
  } catch (error) {
    return isTimedOut ? { code: 'TIMEOUT', detail: `no complete answer in ${timeoutMs} ms` } : classifyError(error, isOnline());
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
    abort();
  }
}

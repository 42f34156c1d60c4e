import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { MOST_ENTRIES, MOST_INFLATED } from './limits';
import { Refused } from './refused';

/** Compressed bytes at a time: deflated zeros grow a thousandfold, so that no more than 4 MB come at once. */
const STEP = 4_096;
const END = 0x06054b50;
const END_LENGTH = 22;
const MOST_COMMENT = 65_535;
const END_64_LOCATOR = 0x07064b50;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
/** Stands where a number is too great for its four bytes, and is found elsewhere with eight. */
const ELSEWHERE = 0xffffffff;
const EXTRA_64 = 1;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly sum: number;
  readonly packed: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly start: number;
}

const broken = (): Refused => new Refused('NOT_A_WORKBOOK');
const eight = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

/** Where the table of contents begins, and where it ends at the latest. */
function findContents(view: DataView): readonly [start: number, end: number] {
  const first = Math.max(0, view.byteLength - END_LENGTH - MOST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const start = view.getUint32(at + 16, true);
    const isElsewhere = start === ELSEWHERE && at >= 20 && view.getUint32(at - 20, true) === END_64_LOCATOR;
    return [isElsewhere ? eight(view, eight(view, at - 12) + 48) : start, at];
  }
  throw broken();
}

/** Sizes and place of an entry, from what follows its name where they do not fit into four bytes. */
function wide(view: DataView, at: number, end: number, short: readonly number[]): number[] {
  for (let field = at; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== EXTRA_64) continue;
    let next = field + 4;
    return short.map((value) => (value === ELSEWHERE ? eight(view, (next += 8) - 8) : value));
  }
  return [...short];
}

/** The table of contents at the end of the archive, which alone tells where entries begin and end. */
function contents(bytes: Uint8Array, view: DataView): Entry[] {
  const decoder = new TextDecoder();
  const entries: Entry[] = [];
  const [start, end] = findContents(view);
  for (let at = start; at + ENTRY_LENGTH <= end && view.getUint32(at, true) === ENTRY; ) {
    if (entries.length === MOST_ENTRIES) throw new Refused('TOO_MANY_ENTRIES');
    const nameEnd = at + ENTRY_LENGTH + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const four = (from: number): number => view.getUint32(at + from, true);
    const [size = 0, packed = 0, local = 0] = wide(view, nameEnd, extraEnd, [four(24), four(20), four(42)]);
    const name = decoder.decode(bytes.subarray(at + ENTRY_LENGTH, nameEnd)).replaceAll('\\', '/');
    entries.push({ name, isEncrypted: (view.getUint16(at + 8, true) & 1) === 1, method: view.getUint16(at + 10, true), sum: four(16), packed, size, start: local });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The bytes of an entry, never more than it claims. */
function unpack(bytes: Uint8Array, view: DataView, { isEncrypted, method, sum, packed, size, start }: Entry): Uint8Array {
  if (isEncrypted) throw new Refused('ENCRYPTED');
  if (view.getUint32(start, true) !== LOCAL) throw broken();
  const from = start + LOCAL_LENGTH + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const data = bytes.subarray(from, from + packed);
  if (data.length !== packed || (method !== STORED && method !== DEFLATED)) throw broken();
  const out = method === STORED ? data : new Uint8Array(size);
  let length = method === STORED ? packed : 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new Refused('TOO_BIG_INFLATED');
    out.set(chunk, length);
    length += chunk.length;
  });
  if (method === DEFLATED) for (let at = 0; at < packed; at += STEP) inflate.push(data.subarray(at, at + STEP), at + STEP >= packed);
  if (length !== size || crc32(out) !== sum) throw broken();
  return out;
}

/**
 * What a zip archive holds, by name in lower case, as parts of a workbook are named.
 *
 * Refused beyond 1 000 entries, where they claim more than 50 MB, and as soon as one is more than it claims.
 */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = contents(bytes, view);
  if (entries.reduce((sum, { size }) => sum + size, 0) > MOST_INFLATED) throw new Refused('TOO_BIG_INFLATED');
  return new Map(entries.map((entry) => [entry.name.toLowerCase(), unpack(bytes, view, entry)]));
}

import type { Encoding } from '../table';
import { Refused } from './refused';

const MARKS: readonly (readonly [mark: readonly number[], encoding: Encoding])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
/** What no text holds but by mistake. */
const CONTROL = /[\u0001-\u0008\u000B\u000E-\u001F\u007F]/g;
/** Control characters that may be a mistake; beyond them no more than one in fifty characters. */
const FEW_CONTROLS = 4;
const CONTROLS_SHARE = 1 / 50;

export interface DecodedText {
  /** Without a byte order mark; lines end with a line feed. */
  readonly text: string;
  readonly encoding: Encoding;
}

function decode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isText(text: string): boolean {
  if (text.includes('\0')) return false;
  const controls = text.length - text.replaceAll(CONTROL, '').length;
  return controls <= FEW_CONTROLS || controls <= text.length * CONTROLS_SHARE;
}

/**
 * Bytes as text: in the encoding asked for, else that of the byte order mark, else UTF-8, else GB 18030.
 *
 * Refused where it is valid in none of them, or holds what no text holds.
 */
export function decodeText(bytes: Uint8Array, asked?: Encoding): DecodedText {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
  const known = asked ?? marked;
  for (const encoding of known ? [known] : (['utf-8', 'gb18030'] as const)) {
    const text = decode(bytes, encoding);
    if (text !== undefined && isText(text)) return { text: text.replaceAll(/\r\n?/g, '\n'), encoding };
  }
  throw new Refused('BAD_TEXT');
}

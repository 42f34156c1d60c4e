import { Parser } from 'saxen';

const ENTITY = /&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos));/gi;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text or a value of XML as it is meant. */
export function decodeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(ENTITY, (_, decimal?: string, hex?: string, name = '') => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return hex === undefined ? (NAMED[name] ?? '') : String.fromCodePoint(Number.parseInt(hex, 16));
  });
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

export interface XmlVisitor {
  /** Attributes are read when asked for, values as they stand in the text. */
  readonly open?: (name: string, attributes: () => Readonly<Record<string, string | undefined>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Walks through a part of a workbook, names without their prefixes. Throws where it is not well-formed. */
export function walkXml(part: Uint8Array, { open, close, text }: XmlVisitor): void {
  const parser = new Parser();
  const fail = (error: Error): never => {
    throw error;
  };
  parser.on('error', fail).on('warn', fail);
  if (open) parser.on('openTag', (name, attributes) => open(local(name), attributes));
  if (close) parser.on('closeTag', (name) => close(local(name)));
  if (text) parser.on('text', (raw) => text(decodeXml(raw))).on('cdata', text);
  parser.parse(new TextDecoder(part[0] === 0xff ? 'utf-16le' : part[0] === 0xfe ? 'utf-16be' : 'utf-8', { fatal: true }).decode(part));
}

const QUOTE = 34;
const NEW_LINE = 10;

/** A record of a delimited text. */
export interface TextRecord {
  readonly cells: string[];
  /** A quote in it is never closed, or amid a cell. */
  readonly isOpen: boolean;
}

/** Where a quoted cell ends that begins at `start`: its closing quote, or −1. */
function closingQuote(text: string, start: number): number {
  let at = text.indexOf('"', start);
  while (at !== -1 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}

/**
 * The records of a delimited text by RFC 4180, empty lines being records of one empty cell; lines end with line feeds.
 *
 * What follows a closing quote up to the next delimiter belongs to the cell; one that is never closed takes in all that
 * follows. Takes time in proportion to the text, whatever stands in it.
 */
export function* readRecords(text: string, delimiter: string): Generator<TextRecord, void, undefined> {
  const parting = delimiter.charCodeAt(0);
  const { length } = text;
  let cells: string[] = [];
  let isOpen = false;
  for (let at = 0; at <= length; at += 1) {
    let quoted: string | undefined;
    if (text.charCodeAt(at) === QUOTE) {
      const closing = closingQuote(text, at + 1);
      quoted = text.slice(at + 1, closing === -1 ? length : closing).replaceAll('""', '"');
      isOpen ||= closing === -1;
      at = closing === -1 ? length : closing + 1;
    }
    const from = at;
    let code = text.charCodeAt(at);
    while (at < length && code !== NEW_LINE && code !== parting) code = text.charCodeAt((at += 1));
    const rest = text.slice(from, at);
    const isAmid = quoted !== undefined && rest.trim() !== '';
    isOpen ||= isAmid;
    cells.push(quoted === undefined || isAmid ? (quoted ?? '') + rest : quoted);
    if (at < length && code === parting) continue;
    // A line feed at the very end ends the last record, and begins none.
    yield { cells, isOpen };
    if (at >= length - 1) return;
    cells = [];
    isOpen = false;
  }
}

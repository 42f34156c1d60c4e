import { dateShown, type DateShown } from './date-formats';
import { decodeXml, walkXml } from './xml';

/** Of each style of cells, how much of a date it shows; none where its numbers are numbers. */
export function readStyles(part: Uint8Array | undefined): readonly (DateShown | undefined)[] {
  const codes = new Map<number, string>();
  const styles: (DateShown | undefined)[] = [];
  let list = '';
  if (part) {
    walkXml(part, {
      open: (name, attributes) => {
        if (name === 'numFmts' || name === 'cellXfs') list = name;
        const id = Number(attributes()['numFmtId']);
        if (list === 'numFmts' && name === 'numFmt') codes.set(id, decodeXml(attributes()['formatCode'] ?? ''));
        if (list === 'cellXfs' && name === 'xf') styles.push(dateShown(id, codes.get(id)));
      },
      close: (name) => {
        if (name === list) list = '';
      },
    });
  }
  return styles;
}

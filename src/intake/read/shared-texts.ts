import { fromCellText } from '@/export/cell-text';
import { walkXml } from './xml';

/** The texts that cells name by number, each whole: its runs of other looks joined, its reading aids left out. */
export function readSharedTexts(part: Uint8Array | undefined): readonly string[] {
  const texts: string[] = [];
  let text = '';
  let isText = false;
  let isAid = false;
  if (part) {
    walkXml(part, {
      open: (name) => {
        if (name === 'si') text = '';
        else if (name === 'rPh') isAid = true;
        else if (name === 't') isText = !isAid;
      },
      text: (piece) => {
        if (isText) text += piece;
      },
      close: (name) => {
        if (name === 'si') texts.push(fromCellText(text));
        else if (name === 'rPh') isAid = false;
        else if (name === 't') isText = false;
      },
    });
  }
  return texts;
}

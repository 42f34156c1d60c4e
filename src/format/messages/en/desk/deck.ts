import type { DeckWords } from '../../desk/deck';

export const deck: DeckWords = {
  table: {
    records: 'Records that rest on it',
    count: 'Number',
    finding: 'Finding',
    detail: 'Detail',
    noted: (words, notes) => `${words} (${notes})`,
  },
  illustrative: (name, tag) => (name === '' ? tag : `${name} (${tag})`),
  continued: (title) => `${title} (continued)`,
  unit: (unit) => `Unit: ${unit}`,
  label: (name, value) => `${name}: ${value}`,
  sources: 'Sources',
  sourcesTakeaway: (quotations) => `The numbers here rest on ${quotations} ${quotations === 1 ? 'passage' : 'passages'}, quoted verbatim`,
  noSources: 'Nothing is quoted here',
  citation: 'Source',
  more: (count) => `and others, ${count} records`,
  gaps: { bar: (what) => `No bar: ${what.toLowerCase()}`, line: (what) => `Gap in a line: ${what.toLowerCase()}` },
  reduced: 'The picture was larger than the browser can draw, and is scaled down',
};

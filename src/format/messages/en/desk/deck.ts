import type { DeckWords } from '../../desk/deck';

export const deck: DeckWords = {
  table: {
    count: 'Number',
    finding: 'Finding',
    detail: 'Detail',
    noted: (words, notes) => `${words} (${notes})`,
  },
  illustrative: (name, tag) => (name === '' ? tag : `${name} (${tag})`),
  continued: (title) => `${title} (continued)`,
  unit: (unit) => `Unit: ${unit}`,
  legend: 'Key',
  label: (name, value) => `${name}: ${value}`,
  sources: 'Sources',
  sourcesTakeaway: (quotations) => `The numbers here rest on ${quotations} ${quotations === 1 ? 'passage' : 'passages'}, quoted verbatim`,
  noSources: 'Nothing is quoted here',
  quotation: 'Quotation',
  citation: 'Source',
  more: (count) => `and others, ${count} records`,
  reduced: 'The picture was larger than the browser can draw, and is scaled down',
  missing: 'The picture could not be drawn; see the link in the notes',
  page: (at, count) => `${at} / ${count}`,
};

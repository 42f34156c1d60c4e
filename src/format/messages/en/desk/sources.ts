import { say } from '../../../sentence';
import type { SourcesWords } from '../../desk/sources';

export const sources: SourcesWords = {
  title: 'Source document',
  documents: 'Documents',
  question: 'What does each sentence of this document put on record?',
  takeaway: (share, sentences, recorded, framing, silent) =>
    say`Of ${sentences} sentences, ${recorded} (${share}) put facts, plans or policies on record; ${framing} only frame or number the text; ${silent} carry no record`,
  unknown: (id) => say`The data hold no document with the id ${{ strong: id }}`,
  noText: (number) => say`${{ strong: number }} is only named by another document; its text is not held here`,
  toFirst: (number) => `Read ${number}`,
  figures: {
    coverage: 'Share of sentences with a record',
    sentences: 'Sentences of the document',
    'sentences-recorded': 'Sentences with a record',
    'sentences-framing': 'Sentences that only frame or number the text',
    'sentences-silent': 'Sentences without a record',
  },
  notCited: (name) => `${name} has no words in this document`,
  noRecord: (id) => `The data hold no record with the id ${id}; the document stands as it is`,
  misquotedNote: 'The words that these records cite do not stand in the document',
  sections: 'Contents',
  key: 'Key',
  lines: {
    deed: 'Done',
    'under-way': 'Under way or planned',
    word: 'Plans and policies',
    subject: 'Enterprises, documents, projects, sectors',
    framing: 'Only framing or numbering',
  },
  silent: 'No record',
  translation: 'Translation (ours; the Chinese text prevails)',
  side: {
    label: 'Records of this sentence',
    hint: 'Point at a sentence, or move to it, and its records are listed here; a click or Enter stays with them, Esc goes back.',
    close: 'Back to the text',
    uses: 'Numbers that rest on it',
    desk: 'Filter the desk by',
    explore: 'Explore',
    wall: (scene) => `Wall: ${scene}`,
  },
  doubts: (count) => (count === 1 ? '1 reading open to doubt' : `${count} readings open to doubt`),
  notes: 'Records',
};

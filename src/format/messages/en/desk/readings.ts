import type { ReadingWords } from '../../desk/readings';

export const readings: ReadingWords = {
  doubt: 'In doubt',
  read: 'Read as',
  confidence: {
    certain: 'certain',
    high: 'high confidence',
    medium: 'medium confidence',
    low: 'low confidence',
  },
  other: 'The other reading',
  noOther: 'The text leaves no other reading.',
  under: 'Under the other reading',
  becomes: (before, after) => `${before} → ${after}`,
  records: (count) => `${count} ${count === 1 ? 'record' : 'records'} would differ, and no number.`,
  nothing: 'No record and no number would change.',
};

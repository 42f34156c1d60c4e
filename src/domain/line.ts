/**
 * The lines under the words of records, the strongest first: what was done, what is under way, what is intended, what
 * is merely named, and what only frames or numbers the text.
 */
export const LINES = ['deed', 'under-way', 'word', 'subject', 'framing'] as const;
export type Line = (typeof LINES)[number];

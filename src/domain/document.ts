import * as v from 'valibot';
import { entryFields } from './entry';
import { RecordId } from './record-id';
import { LocalText } from './text';

const Paragraph = v.object({
  /** Stable id within the document: `s2-1` = section 2, point 1. */
  id: v.pipe(v.string(), v.nonEmpty()),
  /** Where it stands, for feet and the drawer: `二、（一）`. */
  section: LocalText,
  /** The text, verbatim. */
  text: v.pipe(v.string(), v.nonEmpty()),
  /** English rendering, shown as a translation of ours. */
  gloss: v.pipe(v.string(), v.nonEmpty()),
});
export type Paragraph = v.InferOutput<typeof Paragraph>;

const Ambiguity = v.object({
  /** `amb-15`. */
  id: RecordId,
  /** What is doubtful. */
  topic: LocalText,
  /** How it was read, and why. */
  resolution: LocalText,
  /** `certain`, `high`, `medium` or `low`. */
  confidence: v.picklist(['certain', 'high', 'medium', 'low']),
});
export type Ambiguity = v.InferOutput<typeof Ambiguity>;

/** A source document with its whole text, or a document named by one (then without paragraphs). */
export const Document = v.object({
  ...entryFields,
  /** Official number: `武发改复〔2023〕295号`. */
  number: v.pipe(v.string(), v.nonEmpty()),
  /** Short form for feet: `295号`. */
  shortName: LocalText,
  issuer: LocalText,
  addressee: v.optional(LocalText),
  paragraphs: v.array(Paragraph),
  /** Doubtful readings of its text and how each was resolved; records refer to them by id. */
  doubts: v.array(Ambiguity),
});
export type Document = v.InferOutput<typeof Document>;

/** Whether a document can be read here; one that others only name has no text. */
export const hasText = ({ paragraphs }: Document): boolean => paragraphs.length > 0;

import * as v from 'valibot';
import { RecordId } from './record-id';
import { LocalText } from './text';

const FIGURE = /\{([^{}]*)\}/;

/** Words beside a picture; about a record where they name one. */
export const Annotation = v.object({
  text: LocalText,
  /** The record whose sentence they open, and whose marks stand out, e.g. `plt-05`. */
  record: v.optional(RecordId),
});
export type Annotation = v.InferOutput<typeof Annotation>;

/** One step of a story: a title, a sentence and a picture. */
export const StoryStep = v.object({
  id: RecordId,
  title: LocalText,
  /** The sentence under the title; its numbers are figures named in braces: `文件点名 {sectors-named} 个领域`. */
  takeaway: LocalText,
  /** Figures shown, by id. */
  figures: v.array(v.string()),
  /** Panels shown, by id. */
  panels: v.array(v.string()),
  /** What the speaker says; may be empty. */
  notes: v.object({ zh: v.string(), en: v.string() }),
  /** The filter the step is shown under, as URL parameters: `{ "sector": "machine-tools" }`. */
  query: v.optional(v.record(v.string(), v.string())),
  /** Records whose marks stand out in the picture. */
  lit: v.optional(v.array(RecordId)),
  annotations: v.optional(v.array(Annotation)),
  /** How long the speaker means to stay, in minutes, e.g. `1.5`. */
  minutes: v.optional(v.pipe(v.number(), v.minValue(0.1), v.maxValue(240))),
});
export type StoryStep = v.InferOutput<typeof StoryStep>;

/** A presentation in steps; figures are named by id, never typed. */
export const Story = v.object({
  id: RecordId,
  title: LocalText,
  /** Dataset version the story was written for. */
  datasetVersion: v.pipe(v.string(), v.nonEmpty()),
  steps: v.pipe(v.array(StoryStep), v.minLength(1)),
});
export type Story = v.InferOutput<typeof Story>;

/** The file in which stories are exchanged, and as which this browser keeps those that the reader made. */
export const StoryFile = v.object({
  format: v.literal('reman-valley-stories'),
  schemaVersion: v.literal(1),
  stories: v.array(Story),
});
export type StoryFile = v.InferOutput<typeof StoryFile>;

/** Ids of the records that stand out in a step's picture: those it lights, and those that its annotations are about. */
export function litIn({ lit = [], annotations = [] }: StoryStep): readonly RecordId[] {
  return [...lit, ...annotations.flatMap(({ record }) => record ?? [])];
}

/** How long a speaker means to take for some steps, in minutes; `undefined` where one of them has no plan. */
export function plannedMinutes(steps: readonly StoryStep[]): number | undefined {
  return steps.reduce<number | undefined>((sum, { minutes }) => (sum === undefined || minutes === undefined ? undefined : sum + minutes), 0);
}

/** A takeaway cut into its words and the ids of the figures between them. */
export function takeawayParts(text: string): readonly (string | { readonly figure: string })[] {
  return text.split(FIGURE).map((part, index) => (index % 2 === 1 ? { figure: part } : part));
}

/** Ids of the figures that a takeaway names, in order. */
export function figuresIn(text: string): readonly string[] {
  return takeawayParts(text).flatMap((part) => (typeof part === 'string' ? [] : part.figure));
}

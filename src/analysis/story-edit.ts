import { figuresIn, type Story, type StoryStep } from '@/domain/story';
import type { Locale, LocalText } from '@/domain/text';

/** A story of one step. */
export function newStory(id: string, title: LocalText, datasetVersion: string, step: StoryStep): Story {
  return { id, title, datasetVersion, steps: [step] };
}

/** A story with one more step at its end, under an id that no other of its steps has. */
export function withStep(story: Story, step: StoryStep): Story {
  const taken = new Set(story.steps.map(({ id }) => id));
  let id = step.id;
  for (let number = 2; taken.has(id); number += 1) id = `${step.id}-${number}`;
  return { ...story, steps: [...story.steps, { ...step, id }] };
}

/** A story whose step at one place is changed. The figures of a step are those that its takeaway names. */
export function withChange(story: Story, at: number, change: Partial<StoryStep>): Story {
  const steps = story.steps.map((step, index) => {
    if (index !== at) return step;
    const next = { ...step, ...change };
    const named = [...new Set([...figuresIn(next.takeaway.zh), ...figuresIn(next.takeaway.en)])];
    return { ...next, figures: named };
  });
  return { ...story, steps };
}

/** A story without the step at one place; a story keeps at least one. */
export function withoutStep(story: Story, at: number): Story {
  return story.steps.length === 1 ? story : { ...story, steps: story.steps.filter((_, index) => index !== at) };
}

/** A story whose step at one place stands at another; a place beyond the ends is the end. */
export function withMove(story: Story, from: number, to: number): Story {
  const step = story.steps[from];
  if (!step) return story;
  const rest = story.steps.filter((_, index) => index !== from);
  const place = Math.min(Math.max(to, 0), rest.length);
  return { ...story, steps: [...rest.slice(0, place), step, ...rest.slice(place)] };
}

/** A text written anew in one language; in the other too where both said the same, or that one would say nothing. */
export function withWords(text: LocalText, locale: Locale, words: string): LocalText {
  const isOne = text.zh === text.en;
  if (locale === 'en') return { zh: isOne || text.zh === '' ? words : text.zh, en: words };
  return { zh: words, en: isOne || text.en === '' ? words : text.en };
}

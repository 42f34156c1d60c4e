import { defineStore } from 'pinia';
import { newStory, withStep } from '@/analysis/story-edit';
import { StoryFile, type Story, type StoryStep } from '@/domain/story';
import type { LocalText } from '@/domain/text';
import { keptList } from './kept-list';

const OWN = 'own-';
/** A story of the reader's is told from one of the dataset by its id. */
const isOwnStory = (id: string): boolean => id.startsWith(OWN);

/** Stories that the reader has made. */
export const useOwnStoriesStore = defineStore('own-stories', () => {
  const { items: stories, ...list } = keptList({
    key: 'reman-valley-stories',
    schema: StoryFile,
    wrap: (each: readonly Story[]): StoryFile => ({ format: 'reman-valley-stories', schemaVersion: 1, stories: [...each] }),
    unwrap: (file) => file.stories.map((story) => (isOwnStory(story.id) ? story : { ...story, id: OWN + story.id })),
    idOf: ({ id }: Story) => id,
  });

  function freeId(): string {
    let number = stories.value.length + 1;
    while (stories.value.some(({ id }) => id === OWN + number)) number += 1;
    return OWN + number;
  }
  /** Puts a step at the end of a story, or of a new one where none is given or there; returns the story's id. */
  function addStep(step: StoryStep, to: string | undefined, title: LocalText, datasetVersion: string): string {
    const story = stories.value.find(({ id }) => id === to);
    const next = story ? withStep(story, step) : newStory(freeId(), title, datasetVersion, step);
    list.save(next);
    return next.id;
  }
  /** A copy of a story to work on; returns its id. */
  function copy(story: Story): string {
    const id = freeId();
    list.save({ ...story, id });
    return id;
  }
  return { stories, ...list, addStep, copy };
});

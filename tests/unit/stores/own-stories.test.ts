// @vitest-environment happy-dom
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { StoryStep } from '@/domain/story';
import { useOwnStoriesStore } from '@/stores/own-stories';

const NAME = { zh: '我的', en: 'Mine' };
const step: StoryStep = { id: 'gap', title: NAME, takeaway: NAME, figures: [], panels: ['gap'], notes: { zh: '', en: '' } };

/** The store as it is at the next visit. */
function visit() {
  setActivePinia(createPinia());
  return useOwnStoriesStore();
}

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('useOwnStoriesStore', () => {
  it('makes a story of a first step, puts others at its end, and has both at the next visit', () => {
    const id = visit().addStep(step, '', NAME, '1');
    visit().addStep(step, id, NAME, '1');
    const [story] = visit().stories;
    expect([story?.id, story?.steps.map((each) => each.id)]).toEqual(['own-1', ['gap', 'gap-2']]);
  });

  it('gives every story an id of its own, also where one was removed', () => {
    const own = visit();
    own.addStep(step, undefined, NAME, '1');
    own.addStep(step, undefined, NAME, '1');
    own.remove('own-1');
    expect(own.addStep(step, undefined, NAME, '1')).toBe('own-3');
    own.restore();
    expect(new Set(own.stories.map(({ id }) => id)).size).toBe(3);
  });

  it('keeps a changed story in its place', () => {
    const own = visit();
    own.addStep(step, undefined, NAME, '1');
    own.addStep(step, undefined, NAME, '1');
    const last = own.stories.at(-1);
    if (last) own.update({ ...last, title: { zh: '改', en: 'changed' } });
    expect(visit().stories.map(({ title }) => title.zh)).toEqual(['我的', '改']);
  });

  it('R23 · takes in what another tab keeps, and loses none of it where it has not heard of it', () => {
    const [own, other] = [visit(), visit()];
    other.addStep(step, undefined, NAME, '1');
    window.dispatchEvent(new StorageEvent('storage', { key: 'reman-valley-stories', newValue: localStorage.getItem('reman-valley-stories') }));
    expect(own.stories.map(({ id }) => id)).toEqual(['own-1']);
    expect(own.changesElsewhere).toBe(1);
    // A tab that slept.
    other.addStep(step, undefined, NAME, '1');
    const [story] = own.stories;
    if (story) own.update({ ...story, title: { zh: '改', en: 'changed' } });
    expect(visit().stories.map(({ id, title }) => `${id} ${title.zh}`)).toEqual(['own-2 我的', 'own-1 改']);
  });

  it('R23 · keeps what is worked on here though another tab removed it', () => {
    const own = visit();
    own.addStep(step, undefined, NAME, '1');
    const [story] = own.stories;
    visit().remove('own-1');
    if (story) own.update(story);
    expect(visit().stories).toHaveLength(1);
  });

  it('gives stories of a file ids apart from those of the dataset, and says which field is wrong', () => {
    const own = visit();
    const file = { format: 'reman-valley-stories', schemaVersion: 1, stories: [{ id: 'leadership-briefing', title: NAME, datasetVersion: '1', steps: [step] }] };
    expect(own.importText(JSON.stringify(file))).toEqual({ taken: 1 });
    expect(own.stories.map(({ id }) => id)).toEqual(['own-leadership-briefing']);
    expect(own.importText(JSON.stringify({ ...file, stories: [{ ...file.stories[0], steps: [] }] }))).toEqual({ field: 'stories.0.steps' });
    expect(own.importText('{')).toEqual({ field: 'JSON' });
    expect(own.stories).toHaveLength(1);
  });

  it('says that nothing lasts where the browser keeps nothing', () => {
    const own = visit();
    vi.stubGlobal('localStorage', undefined);
    own.addStep(step, undefined, NAME, '1');
    expect([own.isLasting, own.stories.length]).toEqual([false, 1]);
  });
});

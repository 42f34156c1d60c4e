import { describe, expect, it } from 'vitest';
import { newStory, withChange, withMove, withoutStep, withStep, withWords } from '@/analysis/story-edit';
import type { Story, StoryStep } from '@/domain/story';

const step = (id: string, words = id): StoryStep => ({ id, title: { zh: words, en: words }, takeaway: { zh: words, en: words }, figures: [], panels: ['gap'], notes: { zh: '', en: '' } });
const storyOf = (...ids: readonly string[]): Story => ({ id: 'own-1', title: { zh: '名', en: 'name' }, datasetVersion: '1', steps: ids.map((id) => step(id)) });
const idsIn = ({ steps }: Story): readonly string[] => steps.map(({ id }) => id);

describe('working on a story', () => {
  it('begins one with a step, and puts others at its end under ids of their own', () => {
    const story = newStory('own-1', { zh: '名', en: 'name' }, '1', step('gap'));
    expect(idsIn(withStep(withStep(story, step('gap')), step('gap')))).toEqual(['gap', 'gap-2', 'gap-3']);
  });

  it('takes the figures of a step from its takeaway, in either language, each once', () => {
    const takeaway = { zh: '{pilots} 个试点，{products} 项产品', en: '{products} products, {pilots} pilots, {titles} titles' };
    expect(withChange(storyOf('a', 'b'), 1, { takeaway }).steps[1]?.figures).toEqual(['pilots', 'products', 'titles']);
    expect(withChange(storyOf('a', 'b'), 1, { takeaway }).steps[0]?.figures).toEqual([]);
  });

  it('moves a step to another place, no further than the ends', () => {
    expect(idsIn(withMove(storyOf('a', 'b', 'c'), 0, 1))).toEqual(['b', 'a', 'c']);
    expect(idsIn(withMove(storyOf('a', 'b', 'c'), 0, 9))).toEqual(['b', 'c', 'a']);
    expect(idsIn(withMove(storyOf('a', 'b', 'c'), 2, -1))).toEqual(['c', 'a', 'b']);
    expect(idsIn(withMove(storyOf('a'), 5, 0))).toEqual(['a']);
  });

  it('leaves a step out, but never the last', () => {
    expect(idsIn(withoutStep(storyOf('a', 'b'), 0))).toEqual(['b']);
    expect(idsIn(withoutStep(storyOf('a'), 0))).toEqual(['a']);
  });

  it('writes one language, and the other too where it said the same', () => {
    expect(withWords({ zh: '旧', en: '旧' }, 'zh-CN', '新')).toEqual({ zh: '新', en: '新' });
    expect(withWords({ zh: '旧', en: 'old' }, 'en', 'new')).toEqual({ zh: '旧', en: 'new' });
    expect(withWords({ zh: '旧', en: '' }, 'zh-CN', '新')).toEqual({ zh: '新', en: '新' });
  });
});

// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPinia, setActivePinia } from 'pinia';
import type { SavedView } from '@/domain/saved-view';
import { useSavedViewsStore } from '@/stores/saved-views';

const view = (name: string, count = 1): SavedView => ({ name, query: { sector: 'tyres' }, savedAt: '2026-11-25T07:00:00.000Z', version: '1', count, records: ['dir-01'] });

/** The store as it is at the next visit. */
function visit() {
  setActivePinia(createPinia());
  return useSavedViewsStore();
}
const namesOf = (views: readonly SavedView[]): readonly string[] => views.map(({ name }) => name);

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('useSavedViewsStore', () => {
  it('has at the next visit what was kept at this one, newest first, one of a name', () => {
    const saved = visit();
    saved.save(view('缺口'));
    saved.save(view('机床'));
    saved.save(view('缺口', 2));
    expect(visit().views.map(({ name, count }) => [name, count])).toEqual([['缺口', 2], ['机床', 1]]);
  });

  it('gives back the one removed last', () => {
    const saved = visit();
    saved.save(view('缺口'));
    saved.remove('缺口');
    expect(visit().views).toEqual([]);
    saved.restore();
    expect(namesOf(visit().views)).toEqual(['缺口']);
    expect(saved.removed).toBeUndefined();
  });

  it('takes in the file that it gives out, beside what is there', () => {
    const saved = visit();
    saved.save(view('缺口'));
    const file = saved.serialised();
    localStorage.clear();
    const other = visit();
    other.save(view('机床'));
    expect(other.importText(file)).toEqual({ taken: 1 });
    expect(namesOf(visit().views)).toEqual(['缺口', '机床']);
  });

  it.each([
    ['{', 'JSON'],
    ['[]', 'format'],
    ['null', 'format'],
    [JSON.stringify({ format: 'reman-valley-views', schemaVersion: 2, views: [] }), 'schemaVersion'],
    [JSON.stringify({ format: 'reman-valley-views', schemaVersion: 1, views: [{ ...view('a'), count: -1 }] }), 'views.0.count'],
  ])('changes nothing for %s and names what is wrong', (text, field) => {
    const saved = visit();
    saved.save(view('缺口'));
    expect(saved.importText(text)).toEqual({ field });
    expect(namesOf(saved.views)).toEqual(['缺口']);
  });

  it('R11 · goes on for this visit where the browser keeps nothing, and says so', () => {
    const refuse = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
    const saved = visit();
    expect(saved.isLasting).toBe(true);
    saved.save(view('缺口'));
    expect(saved.isLasting).toBe(false);
    expect(namesOf(saved.views)).toEqual(['缺口']);
  });

  it('R11 · begins with none where what the browser kept cannot be read', () => {
    localStorage.setItem('reman-valley-views', '{"views":');
    expect(visit().views).toEqual([]);
  });
});

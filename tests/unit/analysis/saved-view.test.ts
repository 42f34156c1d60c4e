import { describe, expect, it } from 'vitest';
import { countResults } from '@/analysis/result-count';
import { changeSince, idsUnder } from '@/analysis/saved-view';
import { EMPTY_FILTER } from '@/domain/filter';
import type { SavedView } from '@/domain/saved-view';
import { dataset, withChange } from './dataset';

const filter = { ...EMPTY_FILTER, kind: ['pilot', 'product'] as const };
const saved = (records?: readonly string[]): SavedView => ({
  name: '试点与产品',
  query: { kind: 'pilot,product' },
  savedAt: '2026-11-25T07:00:00.000Z',
  version: '1',
  count: idsUnder(dataset, filter).length,
  ...(records && { records: [...records] }),
});

describe('a saved view', () => {
  it('leaves as many records as the result count says', () => {
    expect(idsUnder(dataset, filter)).toHaveLength(countResults(dataset, filter).shown);
    expect(countResults(dataset, EMPTY_FILTER)).toEqual({ shown: countResults({ ...dataset }, EMPTY_FILTER).all, all: idsUnder(dataset, EMPTY_FILTER).length });
    expect(countResults({}, filter)).toEqual({ shown: 0, all: 0 });
  });

  it('is unchanged while the same records answer it', () => {
    const ids = idsUnder(dataset, filter);
    expect(changeSince(saved(ids), ids)).toBeUndefined();
    expect(changeSince(saved(), ids)).toBeUndefined();
  });

  it('tells what came and what went, also where as many came as went', () => {
    const ids = idsUnder(dataset, filter);
    const [first, ...rest] = ids;
    const now = idsUnder(withChange('pilots', (pilots) => pilots.slice(1)), filter);
    expect(changeSince(saved(ids), now)).toEqual({ added: 0, gone: 1 });
    expect(changeSince(saved(ids), [...rest, 'pil-99'])).toEqual({ added: 1, gone: 1 });
    expect(first).toBeDefined();
  });

  it('tells only the difference in number where the records were too many to keep', () => {
    const ids = idsUnder(dataset, filter);
    expect(changeSince(saved(), ids.slice(2))).toEqual({ added: 0, gone: 2 });
    expect(changeSince(saved(), [...ids, 'pil-99'])).toEqual({ added: 1, gone: 0 });
  });
});

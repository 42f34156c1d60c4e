import { performance } from 'node:perf_hooks';
import { indexForSearch } from '@/analysis/search/index-records';
import { searchRecords } from '@/analysis/search/search';
import { mockCollections } from '../fixtures/mock-collections';
import { median, quantile, type Measure } from './measure';

/** As typed in one go: initials, syllables, characters, words, a slip, and what is not there. */
const QUERIES = ['q', 'ql', 'qlm', 'qianlima', '盾构机', '再制造', 'excavator', 'excavtor', 'hydraulic wuhan', 'zzzz'];
const ROUNDS = 60;
const WARM_UP = 20;

/** How long the index of the default data takes to make, and one query over it. */
export async function measureSearch(): Promise<readonly Measure[]> {
  const all = mockCollections();
  const timed = (run: () => unknown): number => {
    const before = performance.now();
    run();
    return performance.now() - before;
  };
  const builds = Array.from({ length: WARM_UP }, () => timed(() => indexForSearch(all)));
  const index = indexForSearch(all);
  const rounds = Array.from({ length: ROUNDS }, () => QUERIES.map((query) => timed(() => searchRecords(index, query, 'zh-CN', 5)))).slice(WARM_UP);
  const times = rounds.flat();
  return [
    { name: `search: index of ${index.entries.length} records`, value: median(builds), unit: 'ms' },
    { name: 'search: one query, median', value: median(times), unit: 'ms' },
    { name: 'search: one query, p95', value: quantile(times, 0.95), unit: 'ms' },
  ];
}

import { performance } from 'node:perf_hooks';
import { EMPTY_FILTER, type Filter } from '@/domain/filter';
import { mockCollections } from '../fixtures/mock-collections';
import { filterChanges } from './filter-changes';
import { quantile, WARM_UP, type Measure } from './measure';
import { SCENES, type Panel } from './panels';

const SAMPLES = 500;

/** How long each of many filter changes takes, in ms. */
function timesOf(panels: readonly Panel[], asked: readonly Filter[]): readonly number[] {
  const times: number[] = [];
  for (let turn = 0; turn < WARM_UP + SAMPLES; turn += 1) {
    const filter = { ...(asked[turn % asked.length] ?? EMPTY_FILTER) };
    const start = performance.now();
    for (const { run } of panels) run({ filter, dataDate: '2023', today: '2026-06-30' });
    if (turn >= WARM_UP) times.push(performance.now() - start);
  }
  return times;
}

/** How much longer the same loop of some ms takes at p95 than at p50: what of any tail is the machine's own, 1 where nothing else runs. */
function machineTail(): Measure {
  const loop = (): number => {
    let sum = 0;
    for (let turn = 0; turn < 300_000; turn += 1) sum = (sum * 31 + turn) | 0;
    return sum;
  };
  const times = Array.from({ length: WARM_UP + SAMPLES }, () => {
    const start = performance.now();
    loop();
    return performance.now() - start;
  }).slice(WARM_UP);
  return { name: 'a loop that is always the same, p95 : p50', value: quantile(times, 0.95) / quantile(times, 0.5), unit: '×' };
}

/** One filter change → the rows of every panel of a scene, at default data. */
export function measureRows(): Promise<readonly Measure[]> {
  const data = mockCollections();
  const asked = filterChanges(data);
  return Promise.resolve([
    machineTail(),
    ...Object.entries(SCENES).flatMap(([scene, prepared]): readonly Measure[] => {
      const panels = prepared.map((prepare) => prepare(data));
      const times = timesOf(panels, asked);
      const name = `rows of ${panels.length} panels, ${scene}`;
      return [
        { name: `${name}, p50`, value: quantile(times, 0.5), unit: 'ms' },
        { name: `${name}, p95`, value: quantile(times, 0.95), budget: 5, unit: 'ms' },
      ];
    }),
  ]);
}

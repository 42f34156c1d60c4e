import { readdirSync, readFileSync } from 'node:fs';
import { SCENE_IDS, type SceneId } from '@/domain/scene';
import { onStage, openWall, readMetrics } from './browser';
import type { Measure } from './measure';

const IDLE_S = 60;
/** What starting leaves behind is not idling. */
const SETTLE_MS = 5_000;
/** Clock ticks a second in /proc, fixed by the kernel's interface. */
const TICKS = 100;

/** CPU time of a process and all its descendants, seconds; `undefined` where there is no /proc. */
function cpuSeconds(root: number): number | undefined {
  const processes = new Map<number, { parent: number; ticks: number }>();
  try {
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue;
      const stat = readStat(name);
      if (stat) processes.set(Number(name), stat);
    }
  } catch {
    return undefined;
  }
  const descends = (pid: number | undefined): boolean => {
    if (pid === undefined || pid === 0) return false;
    return pid === root || descends(processes.get(pid)?.parent);
  };
  return [...processes].filter(([pid]) => descends(pid)).reduce((sum, [, { ticks }]) => sum + ticks / TICKS, 0);
}

/** A process can end between being listed and being read. */
function readStat(pid: string): { parent: number; ticks: number } | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
    return { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) };
  } catch {
    return undefined;
  }
}

/** One untouched scene for a minute, two polls included. The tour is off: what it lights is work that was asked for. */
async function idleOf(scene: SceneId): Promise<readonly Measure[]> {
  return onStage(async (stage) => {
    await openWall(stage, `?kiosk=1&tour=0&scene=${scene}`);
    await stage.page.waitForTimeout(SETTLE_MS);
    const cpu = cpuSeconds(stage.pid);
    const before = await readMetrics(stage.cdp);
    const since = performance.now();
    await stage.page.waitForTimeout(IDLE_S * 1000);
    const after = await readMetrics(stage.cdp);
    const seconds = (performance.now() - since) / 1000;
    const used = cpuSeconds(stage.pid);
    for (let turn = 0; turn < 3; turn += 1) await stage.cdp.send('HeapProfiler.collectGarbage');
    const heap = (await readMetrics(stage.cdp))['JSHeapUsedSize'] ?? NaN;
    const main = ((after['TaskDuration'] ?? NaN) - (before['TaskDuration'] ?? NaN)) / seconds;
    const name = `idle ${IDLE_S} s, ${scene}`;
    return [
      { name: `${name}: main thread`, value: main * 100, budget: 3, unit: '%' },
      ...(cpu === undefined || used === undefined
        ? []
        : [{ name: `${name}: whole browser, of one core`, value: ((used - cpu) / seconds) * 100, budget: 5, unit: '%' }]),
      { name: `${name}: heap`, value: heap / 1e6, budget: 11, unit: 'MB' },
    ];
  });
}

/** Every scene of the wall, one after the other. */
export async function measureIdle(): Promise<readonly Measure[]> {
  const measures: Measure[] = [];
  for (const scene of SCENE_IDS) measures.push(...(await idleOf(scene)));
  return measures;
}

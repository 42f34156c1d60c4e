import { parseArgs } from 'node:util';
import { say } from '../../scripts/lib/files';
import { asBuilt } from './as-built';
import { measureCold } from './cold';
import { measureIdle } from './idle';
import { measureInteraction } from './interaction';
import { formatTable, isWithin, type Measure } from './measure';
import { measureRemount } from './remount';

/** Each part of the bench; `--only=<part>` runs one. */
const PARTS: Readonly<Record<string, () => Promise<readonly Measure[]>>> = {
  rows: async () => (await asBuilt<typeof import('./rows')>('rows')).measureRows(),
  scale: async () => (await asBuilt<typeof import('./scale')>('scale')).measureScale(),
  search: async () => (await asBuilt<typeof import('./search')>('search')).measureSearch(),
  cold: measureCold,
  idle: measureIdle,
  remount: measureRemount,
  interaction: measureInteraction,
};

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const names = values.only === undefined ? Object.keys(PARTS) : [values.only];
const measures: Measure[] = [];
for (const name of names) {
  const measure = PARTS[name];
  if (!measure) throw new Error(`no part "${name}"; there are: ${Object.keys(PARTS).join(' ')}`);
  measures.push(...(await measure()));
}
say(formatTable(measures));
process.exitCode = measures.every(isWithin) ? 0 : 1;

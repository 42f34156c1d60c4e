import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { COLLECTIONS } from '@/domain/collections';
import { MOCK_DIR, readDatasetFiles, say } from './lib/files';
import { FRAME, scaleFiles, type FrameData } from './scale/files';

const { values } = parseArgs({ options: { records: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' }, out: { type: 'string' } } });
if (values.out === undefined) throw new TypeError('say where to: --out <folder>');

const shipped = readDatasetFiles(MOCK_DIR);
const read = (name: (typeof FRAME)[number]): unknown => v.parse(v.array(COLLECTIONS[name] as v.GenericSchema), JSON.parse(shipped.get(name)?.toString('utf8') ?? 'null'));
const frame = Object.fromEntries(FRAME.map((name) => [name, read(name)])) as unknown as FrameData;

const files = scaleFiles(Number(values.records), Number(values.seed), frame);
mkdirSync(values.out, { recursive: true });
for (const [name, bytes] of files) writeFileSync(join(values.out, `${name}.json`), bytes);
const size = [...files.values()].reduce((sum, { length }) => sum + length, 0);
say(`mock:scale: ${values.records} synthetic records in ${files.size} files, ${(size / 1e6).toFixed(1)} MB, in ${values.out}`);

import { parseArgs } from 'node:util';
import { listedFiles } from '@/domain/manifest';
import { checkDataset } from './lib/check-dataset';
import { checkVersions } from './lib/check-versions';
import { faultLine } from './lib/data-fault';
import { describeFiles } from './lib/describe-files';
import { MOCK_DIR, readDatasetFiles, say } from './lib/files';

const { values } = parseArgs({ options: { dir: { type: 'string', default: MOCK_DIR } } });
const files = readDatasetFiles(values.dir);
const faults = [...checkDataset(files), ...checkVersions(values.dir, files)];
for (const fault of faults) say(faultLine(fault));

if (faults.length > 0) process.exitCode = 1;
else {
  const counts = Object.entries(describeFiles(files)).map(([name, entry]) => `${name} ${listedFiles(name, entry).reduce((sum, { count }) => sum + count, 0)}`);
  say(`data:check: no fault in ${files.size} files (${counts.join(', ')})`);
}

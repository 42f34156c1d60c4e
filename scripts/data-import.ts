import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { isCollection } from '@/intake/match-collection';
import { importFiles, type ImportOutcome } from './lib/import-files';
import { MOCK_DIR, say } from './lib/files';

const USAGE = `npm run data:import -- <file.xlsx|csv|json> … --out <folder> [--dir <dataset>] [--version <version>] [--data-date <date>]
  [--whole <collection>] … [--report <file.json>] [--lang en|zh-CN]
Exit codes: 0 all came in, 1 some rows were left out, 2 nothing was written.`;

/** What is asked for on the command line; `undefined` = it cannot be understood. */
function readOrder() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        dir: { type: 'string', default: MOCK_DIR },
        version: { type: 'string' },
        'data-date': { type: 'string' },
        whole: { type: 'string', multiple: true, default: [] },
        report: { type: 'string' },
        lang: { type: 'string', default: 'en' },
      },
    });
    const whole = values.whole.filter(isCollection);
    if (values.out === undefined || positionals.length === 0 || whole.length < values.whole.length) return undefined;
    const files = positionals.map((path) => ({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) }));
    return { ...values, out: values.out, whole, files, locale: values.lang === 'zh-CN' ? ('zh-CN' as const) : ('en' as const) };
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

function write(folder: string, files: ImportOutcome['files']): void {
  for (const [path, bytes] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}

async function main(): Promise<number> {
  const order = readOrder();
  if (!order) {
    say(USAGE);
    return 2;
  }
  const outcome = await importFiles(order.files, {
    dir: order.dir,
    whole: order.whole,
    locale: order.locale,
    version: order.version,
    dataDate: order['data-date'],
    now: Date.now(),
  });
  for (const line of outcome.lines) say(line);
  if (order.report !== undefined) writeFileSync(order.report, `${JSON.stringify(outcome.report, null, 2)}\n`);
  write(order.out, outcome.files);
  return outcome.exitCode;
}

process.exitCode = await main();

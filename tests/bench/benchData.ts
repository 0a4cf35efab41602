import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  growthTable,
  pageGrowthTable,
  parseGrowth,
  parsePageGrowth,
  type Growth,
  type PageGrowth,
} from './growthTables.ts';

/** Heap size (MB): a hundred times the records does not fit into Node's default. */
const HEAP_MB = 16_384;
/** Nursery size (MB): with Node's usual 16 MB, many short-lived objects are promoted to the old generation. */
const NURSERY_MB = 64;

/** Runs a script in a separate process and returns its output. Throws if it fails. */
function runScript(script: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...[`--max-old-space-size=${HEAP_MB}`, `--max-semi-space-size=${NURSERY_MB}`],
      ...['--import', 'tsx', script, ...args],
    ],
    { encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
  );
  if (status !== 0) throw new Error(`${script} ${args.join(' ')} failed.\n${stderr}`);
  return stdout;
}

/** Builds this many copies of the records, renders pages from them, and deletes everything. */
function measureGrowth(times: string): { readonly data: Growth; readonly pages: PageGrowth } {
  const folder = mkdtempSync(join(tmpdir(), 'growth-'));
  try {
    const out = join(folder, 'api/v1');
    const data = parseGrowth(runScript('tests/bench/benchDataset.ts', '--times', times, '--out', out));
    const pages = parsePageGrowth(data.times, runScript('tests/bench/benchPages.ts', '--folder', folder));
    return { data, pages };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (!existsSync('dist/index.html')) {
  console.error('There is no app to render pages with: run "npm run build" first.');
  process.exit(1);
}
const { values } = parseArgs({ options: { times: { type: 'string', default: '1,10,100' } } });
const growths = values.times.split(',').map(measureGrowth);
console.log(growthTable(growths.map(({ data }) => data)));
console.log(`\n${pageGrowthTable(growths.map(({ pages }) => pages))}`);
mkdirSync('bench-results', { recursive: true });
writeFileSync('bench-results/data.json', `${JSON.stringify(growths, null, 2)}\n`);

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { growthTable, parseGrowth, type Growth } from './benchTables.ts';

/** A hundred times the records does not fit into the memory that Node takes by itself. */
const HEAP_MB = 16_384;
/** Room for what is new: with Node's usual 16 MB, much that is about to be dropped is carried over among what stays. */
const NURSERY_MB = 64;

/** Builds this many copies of the records in a process of their own. Throws when that fails. */
function measureGrowth(times: string): Growth {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...[`--max-old-space-size=${HEAP_MB}`, `--max-semi-space-size=${NURSERY_MB}`],
      ...['--import', 'tsx', 'src/dataset/bench/main.ts', '--times', times],
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${times} times the records could not be built.\n${stderr}`);
  return parseGrowth(stdout);
}

const { values } = parseArgs({ options: { times: { type: 'string', default: '1,10,100' } } });
const growths = values.times.split(',').map(measureGrowth);
console.log(growthTable(growths));
mkdirSync('bench-results', { recursive: true });
writeFileSync('bench-results/data.json', `${JSON.stringify(growths, null, 2)}\n`);

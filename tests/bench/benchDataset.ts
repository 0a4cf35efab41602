import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildFiles } from '../../src/dataset/publish/buildDocuments.ts';
import { RECORDS, readRecords } from '../../src/dataset/publish/readRecords.ts';
import { writeFiles } from '../../src/dataset/publish/writeFiles.ts';
import { lintRecords } from '../../src/dataset/lint/lintRecords.ts';
import { multiplyRecords } from './multiplyRecords.ts';

/** Runs a step and measures its processor time (s), which other work on the machine hardly affects. */
function timed<T>(step: () => T): { readonly value: T; readonly seconds: number } {
  const started = process.cpuUsage();
  const value = step();
  const { user, system } = process.cpuUsage(started);
  return { value, seconds: (user + system) / 1e6 };
}

/**
 * Builds the dataset from `--times` copies of the records and prints one line of JSON: rows, files, bytes, processor
 * time of each stage (s), wall time of all of them, and peak memory of this process. `--out` keeps the documents in
 * the given folder.
 */
function benchDataset(): void {
  const { values } = parseArgs({
    options: { times: { type: 'string', default: '1' }, out: { type: 'string' } },
  });
  const times = Number(values.times);
  const folder = mkdtempSync(join(tmpdir(), 'dataset-'));
  try {
    multiplyRecords(RECORDS, join(folder, 'records'), times);
    const started = performance.now();
    const read = timed(() => readRecords(join(folder, 'records')));
    if (read.value.problems.length > 0)
      throw new Error(read.value.problems.map(({ text }) => text).join('\n'));
    const { records } = read.value;
    const rows = Object.values(records).reduce((sum, table) => sum + table.length, 0);
    const lint = timed(() => lintRecords(records).length);
    const build = timed(() => writeFiles(buildFiles(records), values.out ?? join(folder, 'api')));
    const { files, bytes } = build.value;
    const seconds = { read: read.seconds, lint: lint.seconds, build: build.seconds };
    const clockSeconds = (performance.now() - started) / 1000;
    const peakBytes = process.resourceUsage().maxRSS * 1024;
    console.log(JSON.stringify({ times, rows, files, bytes, seconds, clockSeconds, peakBytes }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

benchDataset();

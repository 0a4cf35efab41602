import { resolve } from 'node:path';
import { readRecords } from '../build/readRecords.ts';
import { lintRecords } from './lintRecords.ts';
import { problemLine } from './problemLine.ts';

const RECORDS = resolve(import.meta.dirname, '../records');

/** Reads and lints the records, and says what is wrong or how much was read. Returns the exit code. */
function main(): number {
  const { records, problems } = readRecords(RECORDS);
  const found = [...problems, ...lintRecords(records)];
  for (const problem of found) console.error(problemLine(problem));
  if (found.length > 0) {
    console.error(`${String(found.length)} problems in the records.`);
    return 1;
  }
  const rows = Object.values(records).reduce((sum, table) => sum + table.length, 0);
  const { observations, sources } = records;
  const counts = `${String(observations.length)} observations, ${String(sources.length)} sources`;
  console.log(`${String(rows)} records in order: ${counts}.`);
  return 0;
}

process.exitCode = main();

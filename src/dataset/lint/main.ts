import { RECORDS, readRecords } from '../publish/readRecords.ts';
import { lintRecords } from './lintRecords.ts';
import { problemLine, ruleCounts } from './problems.ts';
import { unresolvedNames } from './unresolvedNames.ts';

/**
 * Reads and lints the records, and prints the problems by rule, or the number of rows read. Returns the exit code.
 */
function lintDataset(): number {
  const { records, problems } = readRecords(RECORDS);
  const found = [...problems, ...lintRecords(records)];
  for (const problem of found) console.error(problemLine(problem));
  if (found.length > 0) {
    const ways = 'Mend the row, or write a line with its reason into lint-acknowledged.csv.';
    console.error(`${String(found.length)} problems in the records. ${ways}`);
    for (const line of ruleCounts(found)) console.error(line);
    return 1;
  }
  const rows = Object.values(records).reduce((sum, table) => sum + table.length, 0);
  const { observations, sources } = records;
  const counts = `${String(observations.length)} observations, ${String(sources.length)} sources`;
  console.log(`${String(rows)} records in order: ${counts}.`);
  for (const line of unresolvedNames(records)) console.log(line);
  return 0;
}

process.exitCode = lintDataset();

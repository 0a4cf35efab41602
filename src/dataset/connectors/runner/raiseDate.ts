import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { datasetTable } from '../../tables/catalogue.ts';
import { writeFile } from './writeFile.ts';

/** The first version of a day is the day, the next ones count on from 2. */
function nextVersion(version: string, day: string): string {
  const first = day.replaceAll('-', '.');
  if (version !== first && !version.startsWith(`${first}.`)) return first;
  const count = Number(version.slice(first.length + 1) || '1');
  return `${first}.${count + 1}`;
}

/** The text of dataset.csv with another day, and the version after the one it has. */
export function withDate(text: string, day: string): string {
  return text
    .replace(/^date,.*$/m, `date,${day}`)
    .replace(/^version,(.*)$/m, (_, version: string) => `version,${nextVersion(version, day)}`);
}

/** Raises the dataset's day, and with it its version, in the records below `recordsRoot`. */
export function raiseDate(recordsRoot: string, day: string): void {
  const file = join(recordsRoot, `${datasetTable.path}.csv`);
  writeFile(file, withDate(readFileSync(file, 'utf8'), day));
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../derive/compareText.ts';
import { priceSightingsTable } from '../../tables/pricing.ts';
import type { RowOf } from '../../tables/records.ts';
import { lineOf } from './insertRows.ts';
import { writeFile } from './writeFile.ts';

/** A price that did not change, with the day on which its list was read again. */
export type PriceSighting = Omit<RowOf<'priceSightings'>, 'at'>;

/** Puts sightings into the table, each in the place of the older one by the same source. */
export function withSightings(text: string, sightings: readonly PriceSighting[]): string {
  const [header = '', ...lines] = text.trimEnd().split('\n');
  const columns = header.split(',');
  const nameOf = (line: string) => `${line.split(',')[0] ?? ''},${line.split(',')[2] ?? ''}`;
  const added = sightings.map((row) => lineOf(columns, row));
  const replaced = new Set(added.map(nameOf));
  const kept = lines.filter((line) => line !== '' && !replaced.has(nameOf(line)));
  return `${[header, ...[...kept, ...added].sort(compareText)].join('\n')}\n`;
}

/** Writes sightings into the records below `recordsRoot`. */
export function recordSightings(recordsRoot: string, sightings: readonly PriceSighting[]): void {
  if (sightings.length === 0) return;
  const file = join(recordsRoot, `${priceSightingsTable.path}.csv`);
  writeFile(file, withSightings(readFileSync(file, 'utf8'), sightings));
}

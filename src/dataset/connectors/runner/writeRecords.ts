import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../../publish/writeFiles.ts';
import { nextVersion } from '../../changes/versionDay.ts';
import { compareText, groupBy } from '../../../domain/sorting.ts';
import { tables, type RowOf } from '../../tables/records.ts';
import { columnName } from '../../tables/table.ts';
import type { Connector, Proposal, Reading } from '../connector.ts';
import { insertRows, csvLine, type LineOrder } from './insertRows.ts';

/** Edits and writes a table that is one file. */
function editTable(
  root: string,
  name: 'dataset' | 'refreshRuns' | 'priceSightings',
  edit: (text: string) => string,
) {
  const file = join(root, `${tables[name].path}.csv`);
  replaceFile(file, edit(readFileSync(file, 'utf8')));
}

/** Sort order of each table's files. */
const orders: Readonly<Record<Proposal['table'], LineOrder>> = {
  observations: { group: null, sortedBy: ['ref_area', 'time_period', 'industry'] },
  boardEntries: { group: null, sortedBy: ['snapshot', 'rank'] },
  priceSegments: { group: 'model_id', sortedBy: ['effective_from'] },
  models: { group: 'developer', sortedBy: [] },
  committees: { group: null, sortedBy: [] },
};

/** Returns the record file that a row belongs to. */
function fileOf({ table, row }: Proposal): string {
  const { path, fromFileName } = tables[table];
  if (fromFileName === undefined) return `${path}.csv`;
  const name = new Map<string, unknown>(Object.entries(row)).get(fromFileName);
  return `${path}/${String(name)}.csv`;
}

/** Returns the text of a file, or the header of one that does not exist yet: a new list of committees. */
function fileText(file: string, table: Proposal['table']): string {
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const { row, fromFileName } = tables[table];
  const columns = Object.keys(row.entries).filter((field) => field !== fromFileName);
  return `${columns.map(columnName).join(',')}\n`;
}

/** Adds rows to their files below `recordsRoot`. Existing lines are not changed. */
export function writeProposals(recordsRoot: string, proposals: readonly Proposal[]): void {
  for (const [name, ofFile] of groupBy(proposals, fileOf)) {
    const file = join(recordsRoot, name);
    const [first] = ofFile;
    if (first === undefined) continue;
    const rows = ofFile.map(({ row }) => row);
    replaceFile(file, insertRows(fileText(file, first.table), rows, orders[first.table]));
  }
}

type WrittenRun = Omit<RowOf<'refreshRuns'>, 'at'>;

/** Returns the counts of the parts that were read, and the earlier ones of parts that were not. */
function rowCountsOf(readings: readonly Reading[], before: readonly string[]): string[] {
  const counts = new Map(before.map((text) => [text.split('=')[0] ?? '', text]));
  for (const { rowCounts } of readings) {
    for (const [part, count] of Object.entries(rowCounts)) counts.set(part, `${part}=${count}`);
  }
  return [...counts.values()].sort(compareText);
}

/** True if the existing line has the same day, state and counts. */
function isSaid(run: WrittenRun, before: WrittenRun | undefined): boolean {
  const said = (one: WrittenRun) => JSON.stringify([one.succeededOn, one.upstreamDate, one.rowCounts]);
  return before !== undefined && before.rowsRead !== null && said(run) === said(before);
}

/**
 * Returns the record line of a successful run; `null` if the existing line remains: a second run on the same day that
 * finds nothing, or a run over an older state.
 */
export function runOf(
  { id }: Connector,
  readings: readonly Reading[],
  rowsProposed: number,
  today: string,
  before: RowOf<'refreshRuns'> | undefined,
): WrittenRun | null {
  const upstreamDate = readings.reduce(
    (last, one) => (one.upstreamDate > last ? one.upstreamDate : last),
    '',
  );
  if (before !== undefined && upstreamDate < before.upstreamDate) return null;
  const counts = readings.flatMap(({ rowCounts }) => Object.values(rowCounts));
  const rowsRead = counts.reduce((sum, count) => sum + count, 0);
  const rowCounts = rowCountsOf(readings, before?.rowCounts ?? []);
  const sourceId = readings[0]?.feed.sourceId ?? '';
  const run = { upstream: id, succeededOn: today, upstreamDate, rowsRead, rowsProposed, rowCounts, sourceId };
  return rowsProposed === 0 && isSaid(run, before) ? null : run;
}

/** Inserts the line of an upstream into the table of runs, replacing its last one. */
export function withRun(text: string, run: WrittenRun): string {
  const [header = '', ...lines] = text.trimEnd().split('\n');
  const others = lines.filter((line) => !line.startsWith(`${run.upstream},`));
  const line = csvLine(header.split(','), run);
  return `${[header, ...[...others, line].sort(compareText)].join('\n')}\n`;
}

/** Writes a run into the records below `recordsRoot`. */
export function recordRun(recordsRoot: string, run: WrittenRun): void {
  editTable(recordsRoot, 'refreshRuns', (text) => withRun(text, run));
}

/** A price that did not change, with the day on which its list was read again. */
export type PriceSighting = Omit<RowOf<'priceSightings'>, 'at'>;

/** Inserts sightings into the table, each replacing the older one by the same source. */
export function withSightings(text: string, sightings: readonly PriceSighting[]): string {
  const [header = '', ...lines] = text.trimEnd().split('\n');
  const columns = header.split(',');
  const nameOf = (line: string) => `${line.split(',')[0] ?? ''},${line.split(',')[2] ?? ''}`;
  const added = sightings.map((row) => csvLine(columns, row));
  const replaced = new Set(added.map(nameOf));
  const kept = lines.filter((line) => line !== '' && !replaced.has(nameOf(line)));
  return `${[header, ...[...kept, ...added].sort(compareText)].join('\n')}\n`;
}

/** Writes sightings into the records below `recordsRoot`. */
export function recordSightings(recordsRoot: string, sightings: readonly PriceSighting[]): void {
  if (sightings.length === 0) return;
  editTable(recordsRoot, 'priceSightings', (text) => withSightings(text, sightings));
}

/** Returns the text of dataset.csv with another day, and the version after the current one. */
export function withDate(text: string, day: string): string {
  return text
    .replace(/^date,.*$/m, `date,${day}`)
    .replace(/^version,(.*)$/m, (_, version: string) => `version,${nextVersion(version, day)}`);
}

/** Raises the dataset's date, and with it its version, in the records below `recordsRoot`. */
export function raiseDate(recordsRoot: string, day: string): void {
  editTable(recordsRoot, 'dataset', (text) => withDate(text, day));
}

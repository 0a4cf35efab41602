import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../derive/compareText.ts';
import { refreshRunsTable } from '../../tables/refreshRuns.ts';
import type { RowOf } from '../../tables/records.ts';
import type { Connector, Reading } from '../connector.ts';
import { lineOf } from './insertRows.ts';
import { writeFile } from './writeFile.ts';

type Run = Omit<RowOf<'refreshRuns'>, 'at'>;

/** The counts of the parts that were read, and of those that were not as they were. */
function countsOf(readings: readonly Reading[], before: readonly string[]): string[] {
  const counts = new Map(before.map((text) => [text.split('=')[0] ?? '', text]));
  for (const { rowCounts } of readings) {
    for (const [part, count] of Object.entries(rowCounts)) counts.set(part, `${part}=${count}`);
  }
  return [...counts.values()].sort(compareText);
}

/** Whether the records tell of this very state since today. */
function isSaid(run: Run, before: Run | undefined): boolean {
  const said = (one: Run) => JSON.stringify([one.succeededOn, one.upstreamDate, one.rowCounts]);
  return before !== undefined && before.rowsRead !== null && said(run) === said(before);
}

/**
 * What the records should say of a run that went well, or `null` where they say it already: a second run of
 * the day that finds nothing, and a run over an older state, leave the line as it is.
 */
export function runOf(
  { id }: Connector,
  readings: readonly Reading[],
  rowsProposed: number,
  today: string,
  before: RowOf<'refreshRuns'> | undefined,
): Run | null {
  const upstreamDate = readings.reduce(
    (last, one) => (one.upstreamDate > last ? one.upstreamDate : last),
    '',
  );
  if (before !== undefined && upstreamDate < before.upstreamDate) return null;
  const counts = readings.flatMap(({ rowCounts }) => Object.values(rowCounts));
  const rowsRead = counts.reduce((sum, count) => sum + count, 0);
  const rowCounts = countsOf(readings, before?.rowCounts ?? []);
  const sourceId = readings[0]?.feed.sourceId ?? '';
  const run = { upstream: id, succeededOn: today, upstreamDate, rowsRead, rowsProposed, rowCounts, sourceId };
  return rowsProposed === 0 && isSaid(run, before) ? null : run;
}

/** Puts the line of an upstream into the table of runs, in the place of its last one. */
export function withRun(text: string, run: Run): string {
  const [header = '', ...lines] = text.trimEnd().split('\n');
  const others = lines.filter((line) => !line.startsWith(`${run.upstream},`));
  const line = lineOf(header.split(','), run);
  return `${[header, ...[...others, line].sort(compareText)].join('\n')}\n`;
}

/** Writes a run into the records below `recordsRoot`. */
export function recordRun(recordsRoot: string, run: Run): void {
  const file = join(recordsRoot, `${refreshRunsTable.path}.csv`);
  writeFile(file, withRun(readFileSync(file, 'utf8'), run));
}

import { parse } from 'csv-parse/sync';
import { compareText } from '../../derive/compareText.ts';
import { observationsTable } from '../../tables/catalogue.ts';
import { columnOf } from '../../tables/table.ts';
import type { ProposedObservation } from '../connector.ts';

const keyColumns = observationsTable.key.filter((field) => field !== 'indicatorId').map(columnOf);

function cellText(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function cellsOf(line: string): string[] {
  const [cells = []]: string[][] = parse(line);
  return cells;
}

function compareKeys(left: readonly string[], right: readonly string[]): number {
  const at = left.findIndex((part, index) => part !== right[index]);
  return at === -1 ? 0 : compareText(left[at] ?? '', right[at] ?? '');
}

/**
 * Puts rows into the text of an observations file, each after the last line whose key comes before its own.
 * The lines that were there keep their bytes.
 */
export function insertRows(text: string, rows: readonly ProposedObservation[]): string {
  const lines = text.trimEnd().split('\n');
  const columns = cellsOf(lines[0] ?? '');
  const positions = keyColumns.map((column) => columns.indexOf(column));
  const keyOf = (cells: readonly string[]) => positions.map((position) => cells[position] ?? '');
  const body = lines.slice(1).map((line) => ({ line, key: keyOf(cellsOf(line)) }));
  for (const row of rows) {
    const byColumn = new Map(Object.entries(row).map(([field, value]) => [columnOf(field), cellText(value)]));
    const line = columns.map((column) => byColumn.get(column) ?? '').join(',');
    const key = keyOf(cellsOf(line));
    const before = body.findLastIndex((other) => compareKeys(other.key, key) < 0);
    body.splice(before + 1, 0, { line, key });
  }
  return `${[lines[0], ...body.map(({ line }) => line)].join('\n')}\n`;
}

import { parse } from 'csv-parse/sync';
import { compareText } from '../../../domain/sorting.ts';
import { csvText } from '../../tables/csvText.ts';
import { columnName } from '../../tables/table.ts';

/** Order of the lines in a table's file. */
export interface LineOrder {
  /** Column whose equal values keep lines together; a new group comes last. */
  readonly group: string | null;
  /** Columns by which lines are sorted within their group. */
  readonly sortedBy: readonly string[];
}

type CsvRow = Readonly<Record<string, unknown>>;

interface FileLine {
  readonly text: string;
  readonly group: string;
  readonly key: readonly string[];
}

/** Returns one line of CSV with the row's fields under these columns. */
export function csvLine(columns: readonly string[], row: CsvRow): string {
  const byColumn = new Map(Object.entries(row).map(([field, value]) => [columnName(field), value]));
  return csvText([columns.map((column) => byColumn.get(column))], { eof: false });
}

function lineCells(line: string): string[] {
  const [cells = []]: string[][] = parse(line);
  return cells;
}

const isDigits = (text: string) => /^\d+$/.test(text);

/** Ranks are numbers; all other sort columns are text. */
function compareParts(left: string, right: string): number {
  return isDigits(left) && isDigits(right) ? Number(left) - Number(right) : compareText(left, right);
}

function compareKeys(left: readonly string[], right: readonly string[]): number {
  const at = left.findIndex((part, index) => part !== right[index]);
  return at === -1 ? 0 : compareParts(left[at] ?? '', right[at] ?? '');
}

/**
 * Returns the place after the last line of the group that does not sort after the new one; a new group starts at the
 * end.
 */
function insertionPlace(lines: readonly FileLine[], { group, key }: FileLine): number {
  const before = lines.findLastIndex((line) => line.group === group && compareKeys(line.key, key) <= 0);
  if (before !== -1) return before + 1;
  const first = lines.findIndex((line) => line.group === group);
  return first === -1 ? lines.length : first;
}

/**
 * Inserts rows into the text of a table's file, each in its place among the lines of its group. Existing lines keep
 * their bytes.
 */
export function insertRows(text: string, rows: readonly CsvRow[], order: LineOrder): string {
  const [header = '', ...body] = text.trimEnd().split('\n');
  const columns = lineCells(header);
  const positions = order.sortedBy.map((column) => columns.indexOf(column));
  const groupAt = order.group === null ? -1 : columns.indexOf(order.group);
  const read = (line: string): FileLine => {
    const cells = lineCells(line);
    return { text: line, group: cells[groupAt] ?? '', key: positions.map((at) => cells[at] ?? '') };
  };
  const lines = body.map(read);
  for (const row of rows) {
    const line = read(csvLine(columns, row));
    lines.splice(insertionPlace(lines, line), 0, line);
  }
  return `${[header, ...lines.map((line) => line.text)].join('\n')}\n`;
}

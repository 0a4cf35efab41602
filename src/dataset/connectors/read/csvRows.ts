import { parse } from 'csv-parse/sync';
import { UpstreamError } from '../connector.ts';
import { requireData } from './requireData.ts';
import { shown } from './shown.ts';

function cellsOf(text: string): string[][] {
  requireData(text);
  try {
    return parse(text, { relaxColumnCount: true, skipEmptyLines: true });
  } catch {
    throw new UpstreamError('truncated', 'The file is no whole CSV: a quoted cell does not end.');
  }
}

function requireColumns(found: readonly string[], expected: readonly string[]): void {
  const gone = expected.filter((column) => !found.includes(column));
  if (gone.length > 0) {
    throw new UpstreamError(
      'column-gone',
      `Without ${shown(gone)}: the file has the columns ${shown(found)}.`,
    );
  }
  if (found.join('\n') !== expected.join('\n')) {
    throw new UpstreamError('reshaped', `The columns are now ${shown(found)}. Read what each of them means.`);
  }
}

/** The columns of a CSV file, so that a connector can tell the layouts of its upstream apart. */
export function csvColumns(text: string): readonly string[] {
  return cellsOf(text)[0] ?? [];
}

/**
 * Reads a CSV file whose columns must be these, in this order. The rows come as column → text; the first of
 * them is in line 2.
 *
 * @throws UpstreamError `html`, `empty`, `column-gone`, `reshaped` or `truncated`.
 */
export function csvRows(text: string, columns: readonly string[]): Readonly<Record<string, string>>[] {
  const [header = [], ...lines] = cellsOf(text);
  requireColumns(header, columns);
  if (lines.length === 0) throw new UpstreamError('empty', 'The file has a header and no row.');
  return lines.map((cells, index) => {
    if (cells.length !== columns.length) {
      const isLast = index === lines.length - 1;
      const counts = `${cells.length} cells where ${columns.length} were expected`;
      throw new UpstreamError(isLast ? 'truncated' : 'reshaped', `Line ${index + 2} has ${counts}.`);
    }
    return Object.fromEntries(columns.map((column, position) => [column, cells[position] ?? '']));
  });
}

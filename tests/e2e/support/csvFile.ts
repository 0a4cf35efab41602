import { parse } from 'csv-parse/sync';
import * as v from 'valibot';

export interface CsvContent {
  /** The lines above the table, without their `#`. */
  readonly head: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

const cells = v.array(v.array(v.string()));

/**
 * Reads an exported CSV: remarks, each a line of its own that begins with `#`, then a table as RFC 4180 has
 * it, a row a record.
 *
 * @throws Error if it does not begin with a byte order mark or a row has another number of cells.
 */
export function readCsv(bytes: Buffer): CsvContent {
  const text = bytes.toString('utf8');
  if (!text.startsWith('\uFEFF')) throw new Error('The file has no byte order mark.');
  const [, remarks = '', table = ''] = /^((?:#[^\r\n]*\r\n)*)([^]*)$/.exec(text.slice(1)) ?? [];
  const [names = [], ...rows] = v.parse(cells, parse(table));
  return {
    head: remarks
      .split('\r\n')
      .filter((line) => line !== '')
      .map((line) => line.replace(/^# /, '')),
    rows: rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? '']))),
  };
}

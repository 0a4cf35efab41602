import { stringify, type Options } from 'csv-stringify/sync';

/**
 * Returns a typed value in the form of the records: empty is missing, lists and parameters are joined by semicolons.
 */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean')
    return String(value);
  if (Array.isArray(value)) return value.map(cellText).join(';');
  const pairs = typeof value === 'object' ? Object.entries(value) : [];
  return pairs.map(([name, part]: [string, unknown]) => `${name}=${cellText(part)}`).join(';');
}

/**
 * Returns rows of typed cells as CSV. Lines end in LF, as in the records, unless the options say otherwise; a cell
 * with any line ending in it is quoted, whichever ends the lines.
 */
export function csvText(rows: readonly (readonly unknown[])[], options: Options = {}): string {
  return stringify([...rows], {
    cast: { boolean: cellText, object: cellText },
    quoted_match: /[\r\n]/,
    ...options,
  });
}

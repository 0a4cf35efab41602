/** What a cell of a row may hold; lists and parameters are written with semicolons. */
export type CellValue = unknown;

const NEEDS_QUOTES = /[",\r\n]/;
/** How a spreadsheet recognizes a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const BOM = '\uFEFF';

/** A typed value as the records write it: empty is missing, lists are joined by semicolons. */
function cellText(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(cellText).join(';');
  const pairs = typeof value === 'object' ? Object.entries(value) : [];
  return pairs.map(([name, part]: [string, unknown]) => `${name}=${cellText(part)}`).join(';');
}

/** Whether a spreadsheet would compute a cell. A number stays a number, also a negative one. */
const isFormula = (value: CellValue): boolean => typeof value !== 'number' && FORMULA.test(cellText(value));

const harmless = (value: CellValue): string => (isFormula(value) ? `'${cellText(value)}` : cellText(value));

const quoted = (text: string) => (NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function lines(
  columns: readonly string[],
  rows: readonly (readonly CellValue[])[],
  toText: (value: CellValue) => string,
): string {
  const all = [columns, ...rows].map((row) => row.map((value) => quoted(toText(value))).join(','));
  return `${all.join('\r\n')}\r\n`;
}

/** CSV for programs: RFC 4180, UTF-8 without a byte order mark, every cell as it stands in the records. */
export function csvText(columns: readonly string[], rows: readonly (readonly CellValue[])[]): string {
  return lines(columns, rows, cellText);
}

/**
 * The same CSV for spreadsheets: with the byte order mark without which they misread Chinese, and with an
 * apostrophe before text that they would take for a formula.
 *
 * @param plain what `csvText` gives for these columns and rows: most tables differ from it by the mark alone.
 */
export function spreadsheetCsvText(
  plain: string,
  columns: readonly string[],
  rows: readonly (readonly CellValue[])[],
): string {
  const isPlain = !rows.some((row) => row.some(isFormula));
  return `${BOM}${isPlain ? plain : lines(columns, rows, harmless)}`;
}

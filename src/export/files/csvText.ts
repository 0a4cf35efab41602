export type CsvCell = string | number | null;

/** A table for a file, in any format. */
export interface TableContent {
  /** Lines that say what the rows are. */
  readonly comments: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

/** Returns a cell by RFC 4180. Text that a spreadsheet would run as a formula gets a leading apostrophe. */
function csvCell(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Returns a CSV file with comments above its columns, in lines that start with `#`. Those lines are never quoted:
 * programs recognize a comment by its first character. Starts with a byte order mark, without which Excel garbles
 * Chinese.
 */
export function csvText({ comments, columns, rows }: TableContent): string {
  const head = comments.map((line) => `# ${line.replaceAll(/[\r\n]+/g, ' ')}`);
  const lines = rows.map((row) => row.map(csvCell).join(','));
  return `\uFEFF${[...head, columns.join(','), ...lines].join('\r\n')}\r\n`;
}

/** Long lists are for the upstream's own page: a person who reviews wants to know that they are there. */
const SHOWN_ROWS = 40;

const lineOf = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** A table of the report in Markdown, or nothing where it has no row. */
export function reportSection(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  limit = SHOWN_ROWS,
): string[] {
  if (rows.length === 0) return [];
  const rest = rows.length > limit ? [`\n… and ${rows.length - limit} more.`] : [];
  const body = rows.slice(0, limit).map(lineOf);
  return [
    ...['', `### ${title} (${rows.length})`, ''],
    ...[lineOf(head), lineOf(head.map(() => '---')), ...body, ...rest],
  ];
}

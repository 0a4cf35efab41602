import type { Figure } from '../../figure/figure.ts';
import { readingNotes } from '../../figure/readingNotes.ts';
import { DATASET_LICENCE, filterLine } from '../../figure/sourceLine.ts';
import { shownRows, withdrawnRows, type DataRow } from './dataRow.ts';

type Cell = string | number | null;

/** A cell as RFC 4180 wants it. Text that a spreadsheet would run as a formula gets a leading apostrophe. */
function csvCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const figureColumns = [
  'key',
  'subject',
  'series',
  'period',
  'value',
  'low',
  'high',
  'text',
  'measure',
  'obs_status',
  'confidence',
  'facts',
  'source_title',
  'source_publisher',
  'source_url',
  'source_licence',
  'source_locator',
] as const;

/** Of figures with two axes, behind the others; each name begins with `x_`. */
const crossColumns = [
  'period',
  'value',
  'low',
  'high',
  'measure',
  'confidence',
  'facts',
  'source_title',
  'source_publisher',
  'source_url',
  'source_licence',
  'source_locator',
] as const;

/** Behind all others, in figures whose subjects have ranks. An open range has a low end alone. */
const rankColumns = ['rank_low', 'rank_high'] as const;

const factsCell = ({ facts }: Pick<DataRow, 'facts'>) =>
  facts.map((fact) => `${fact.label}: ${fact.value}`).join('; ');

/** Which columns a file has beside those of all files. */
interface Extent {
  readonly isCrossed: boolean;
  readonly isRanked: boolean;
  readonly isLinked: boolean;
}

function rowLine(row: DataRow, { isCrossed, isRanked, isLinked }: Extent): string {
  const cells = figureColumns.map((column) => (column === 'facts' ? factsCell(row) : row[column]));
  const { x } = row;
  const crossed = crossColumns.map((column): Cell => {
    if (x === undefined) return null;
    return column === 'facts' ? factsCell(x) : x[column];
  });
  const ranks = rankColumns.map((column) => row[column]);
  const links = isLinked ? [row.leads_to?.join('; ') ?? null] : [];
  return [...cells, ...(isCrossed ? crossed : []), ...(isRanked ? ranks : []), ...links]
    .map(csvCell)
    .join(',');
}

/**
 * Exactly the points that the figure shows, one a line, each with its source, then the withdrawn numbers with
 * `withdrawn` for a status and the reason among the facts; above them, in lines that
 * begin with `#`, what the figure is, its filters, day, version, license and link. Those lines are never
 * quoted: programs know a remark by its first character. Starts with a byte order mark, without which Excel
 * garbles Chinese.
 */
export function csvFile(figure: Figure, origin: string): string {
  const head = [
    figure.title,
    figure.subtitle,
    `Filters: ${filterLine(figure) ?? 'none'}`,
    `As of: ${figure.asOf}`,
    ...(figure.stale === null ? [] : [`Stale: ${figure.stale}`]),
    `Dataset: ${figure.datasetVersion}`,
    `License: ${DATASET_LICENCE} for the compilation; each source keeps its own`,
    `Link: ${origin}${figure.link}`,
    ...readingNotes(figure).map((note) => `Note: ${note}`),
  ].map((line) => `# ${line.replaceAll(/[\r\n]+/g, ' ')}`);
  const isCrossed = 'x' in figure;
  const isRanked = figure.points.some(({ ranks }) => ranks !== null);
  const isLinked = 'links' in figure;
  const rows = [...shownRows(figure), ...withdrawnRows(figure)].map((row) =>
    rowLine(row, { isCrossed, isRanked, isLinked }),
  );
  const names = [
    ...figureColumns,
    ...(isCrossed ? crossColumns.map((column) => `x_${column}`) : []),
    ...(isRanked ? rankColumns : []),
    ...(isLinked ? ['leads_to'] : []),
  ];
  return `\uFEFF${[...head, names.join(','), ...rows].join('\r\n')}\r\n`;
}

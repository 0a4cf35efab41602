import type { Figure } from '../../figure/figure.ts';
import { readingNotes } from '../../figure/readingNotes.ts';
import { DATASET_LICENCE, filterLine } from '../../figure/sourceLine.ts';
import { shownRows, withdrawnRows, type DataRow } from './dataRow.ts';

type Cell = string | number | null;

/** Returns a cell by RFC 4180. Text that a spreadsheet would run as a formula gets a leading apostrophe. */
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

/** Columns of figures with two axes, after the others; each name starts with `x_`. */
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

/** Columns of figures whose subjects have ranks, after all others. An open range has only a low end. */
const rankColumns = ['rank_low', 'rank_high'] as const;

const factsCell = ({ facts }: Pick<DataRow, 'facts'>) =>
  facts.map((fact) => `${fact.label}: ${fact.value}`).join('; ');

/** Additional columns of a file. */
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
 * Returns exactly the points that the figure shows, one per line, each with its source, followed by the withdrawn
 * numbers with status `withdrawn` and the reason among the facts. Above them, in lines that start with `#`, are the
 * description of the figure, its filters, day, version, license and link. Those lines are never quoted: programs
 * recognize a comment by its first character. Starts with a byte order mark, without which Excel garbles Chinese.
 */
export function csvFile(figure: Figure, origin: string): string {
  const head = [
    figure.title,
    figure.subtitle,
    `Filters: ${filterLine(figure) ?? 'none'}`,
    `As of: ${figure.asOf}`,
    ...(figure.stale === null ? [] : [`Update overdue: ${figure.stale}`]),
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

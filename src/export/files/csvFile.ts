import type { Figure } from '../../figure/figure.ts';
import { readingNotes } from '../../figure/readingNotes.ts';
import { DATASET_LICENCE, filterLine } from '../../figure/sourceLine.ts';
import { csvText, type CsvCell, type TableContent } from './csvText.ts';
import { shownRows, withdrawnRows, type DataRow } from './dataRow.ts';

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

function rowCells(row: DataRow, { isCrossed, isRanked, isLinked }: Extent): CsvCell[] {
  const cells = figureColumns.map((column) => (column === 'facts' ? factsCell(row) : row[column]));
  const { x } = row;
  const crossed = crossColumns.map((column): CsvCell => {
    if (x === undefined) return null;
    return column === 'facts' ? factsCell(x) : x[column];
  });
  const ranks = rankColumns.map((column) => row[column]);
  const links = isLinked ? [row.leads_to?.join('; ') ?? null] : [];
  return [...cells, ...(isCrossed ? crossed : []), ...(isRanked ? ranks : []), ...links];
}

/**
 * Returns exactly the points that the figure shows, one per line, each with its source, followed by the withdrawn
 * numbers with status `withdrawn` and the reason among the facts. The comments are the description of the figure, its
 * filters, day, version, license and link.
 */
export function figureContent(figure: Figure, origin: string): TableContent {
  const comments = [
    figure.title,
    figure.subtitle,
    `Filters: ${filterLine(figure) ?? 'none'}`,
    `As of: ${figure.asOf}`,
    ...(figure.stale === null ? [] : [`Update overdue: ${figure.stale}`]),
    `Dataset: ${figure.datasetVersion}`,
    `License: ${DATASET_LICENCE} for the compilation; each source keeps its own`,
    `Link: ${origin}${figure.link}`,
    ...readingNotes(figure).map((note) => `Note: ${note}`),
  ];
  const isCrossed = 'x' in figure;
  const isRanked = figure.points.some(({ ranks }) => ranks !== null);
  const isLinked = 'links' in figure;
  const rows = [...shownRows(figure), ...withdrawnRows(figure)].map((row) =>
    rowCells(row, { isCrossed, isRanked, isLinked }),
  );
  const columns = [
    ...figureColumns,
    ...(isCrossed ? crossColumns.map((column) => `x_${column}`) : []),
    ...(isRanked ? rankColumns : []),
    ...(isLinked ? ['leads_to'] : []),
  ];
  return { comments, columns, rows };
}

/** Returns the points of a figure as CSV. */
export const csvFile = (figure: Figure, origin: string): string => csvText(figureContent(figure, origin));

import type { Figure, FigurePoint } from '../../figure/figure.ts';
import { DATASET_LICENCE, filterLine, readingNotes } from '../../figure/sourceLine.ts';

type Cell = string | number | null;

/** A cell as RFC 4180 wants it. Text that a spreadsheet would run as a formula gets a leading apostrophe. */
function csvCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const columns = [
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

function sourceCells(point: FigurePoint, figure: Figure): Cell[] {
  const source = figure.sources.find((one) => one.id === point.evidence.sourceId);
  if (source === undefined) return [point.evidence.sourceId, null, null, null];
  return [source.title, source.publisher, source.url, source.licence];
}

function pointRow(point: FigurePoint, figure: Figure, status: string = point.status): Cell[] {
  const series = figure.series.find((one) => one.id === point.seriesId);
  return [
    point.key,
    point.subject,
    series?.label ?? point.seriesId,
    point.period,
    figure.format === 'date' ? null : point.value,
    point.low,
    point.high,
    point.text,
    figure.measure,
    status,
    point.evidence.confidence,
    point.facts.map((fact) => `${fact.label}: ${fact.value}`).join('; '),
    ...sourceCells(point, figure),
    point.evidence.locator,
  ];
}

/**
 * Exactly the points that the figure shows, one a line, each with its source, then the withdrawn numbers with
 * `withdrawn` for a status and the reason among the facts; above them, in lines that
 * begin with `#`, what the figure is, its filters, day, version, licence and link. Those lines are never
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
  const drawn = figure.points.map((point) => pointRow(point, figure));
  const withdrawn = figure.withdrawn.map((point) => pointRow(point, figure, 'withdrawn'));
  const rows = [...drawn, ...withdrawn].map((row) => row.map(csvCell).join(','));
  return `\uFEFF${[...head, columns.join(','), ...rows].join('\r\n')}\r\n`;
}

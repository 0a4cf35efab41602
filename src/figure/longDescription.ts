import { counted } from '../contract/counted.ts';
import { kindNames } from './altText.ts';
import { breakMarks } from './breakMarks.ts';
import { missingText, unknownText } from './description/missing.ts';
import { valueLines } from './description/valueLines.ts';
import type { Figure } from './figure.ts';
import { formatPeriod, periodEnd } from '../domain/formatPeriod.ts';
import { isUnsure } from './point.ts';
import { DATASET_LICENCE, filterLine } from './sourceLine.ts';

const MOST_SOURCES = 12;

const ended = (text: string) => (/[.!?。]$/.test(text) ? text : `${text}.`);

/** How much is shown, and of which periods. */
function coverage(figure: Figure): string {
  const periods = figure.points
    .map(({ period }) => period)
    .filter((period) => period !== '')
    .sort((a, b) => periodEnd(a) - periodEnd(b));
  const [first = '', last = ''] = [periods[0], periods.at(-1)];
  const span =
    first === ''
      ? ''
      : first === last
        ? ` of ${formatPeriod(first)}`
        : ` from ${formatPeriod(first)} to ${formatPeriod(last)}`;
  const rows = 'rows' in figure ? ` in ${counted(figure.rows.length, 'row')}` : '';
  const what =
    figure.kind === 'timeline'
      ? counted(figure.points.length, 'entry')
      : counted(figure.points.length, 'value');
  return `${what}${rows}${span}; as of ${figure.asOf}.`;
}

/** What a reader must not take for granted: missing, unknown, late, unsure, broken and withdrawn numbers. */
function cautions(figure: Figure): string[] {
  const missing = missingText(figure);
  const unknown = unknownText(figure);
  const unsure = figure.points.filter(isUnsure).length;
  const breaks = figure.points.filter(({ status }) => status === 'B');
  const segments = new Set(figure.points.map(({ segment }) => segment)).size;
  return [
    missing === null ? 'No value is missing.' : `${missing}, which is not 0.`,
    ...(unknown === null ? [] : [`${unknown}.`]),
    ...(figure.stale === null ? [] : [`Stale: ${figure.stale}.`]),
    ...(unsure === 0 ? [] : [`${counted(unsure, 'value')} of low confidence.`]),
    ...(hasOneBreak(figure, segments) || breaks.length > 0 ? [breakText(figure, segments)] : []),
    ...uncertainTexts(figure),
    ...(figure.withdrawn.length === 0
      ? []
      : [`${counted(figure.withdrawn.length, 'value')} withdrawn and not drawn.`]),
  ];
}

/** Lines that break on days of their own say it in their notes. */
const hasOneBreak = (figure: Figure, segments: number): boolean =>
  segments > 1 && (figure.kind !== 'lines' || figure.breakLabel !== '');

/** Which values began on a day that nobody knows. */
function uncertainTexts(figure: Figure): string[] {
  if (figure.kind !== 'lines') return [];
  return (figure.uncertain ?? []).map(({ seriesId, text }) => {
    const label = figure.series.find(({ id }) => id === seriesId)?.label ?? seriesId;
    return `${label}: ${text}.`;
  });
}

/** Where the method changed: values on both sides are not of one kind. */
function breakText(figure: Figure, segments: number): string {
  if (figure.kind === 'lines' && figure.breaks !== undefined) {
    const marks = breakMarks(figure).map(({ period, text }) => `${formatPeriod(period)} (${text})`);
    return `The method changes at ${marks.join(', ')}: values before and after are not joined.`;
  }
  const starts = new Map<number, string>();
  for (const { segment, period } of figure.points) {
    const known = starts.get(segment);
    if (known === undefined || periodEnd(period) < periodEnd(known)) starts.set(segment, period);
  }
  const marked = figure.points.filter(({ status }) => status === 'B').map(({ period }) => period);
  const later = [...starts].filter(([segment]) => segment > 0 && segments > 1).map(([, period]) => period);
  const at = [...new Set([...later, ...marked])].sort((a, b) => periodEnd(a) - periodEnd(b));
  const label = figure.kind === 'lines' ? ` (${figure.breakLabel})` : '';
  const joined = figure.kind === 'lines' ? ': values before and after are not joined' : '';
  return `The method changes${label} at ${at.map(formatPeriod).join(', ')}${joined}.`;
}

/** The numbers of the title, each with what it is. */
function findingLines(figure: Figure): string[] {
  if (figure.findings.length === 0) return [];
  const texts = figure.findings.map(({ text, point }) => `${point.subject}: ${point.text ?? text}`);
  return [`The title states: ${texts.join('; ')}.`];
}

function sourceLines({ sources }: Figure): string[] {
  const shown = sources
    .slice(0, MOST_SOURCES)
    .map(({ publisher, title, licence }) => `${publisher}: ${title} (${licence})`);
  const rest = sources.length - MOST_SOURCES;
  if (shown.length === 0) return [];
  return [`Sources: ${shown.join('; ')}${rest > 0 ? `; and ${String(rest)} more` : ''}.`];
}

/**
 * Everything that a figure shows, in plain sentences, a line a subject: what it is, coverage, filters, values
 * with intervals, who leads and by how much, what is missing or unsure, notes, sources, version, link.
 *
 * @param origin where the site stands; without it the link is a path.
 */
export function longDescription(figure: Figure, origin = ''): string {
  const filters = filterLine(figure);
  const sentences = [
    `${kindNames[figure.kind]} “${figure.title}”. ${ended(figure.subtitle)} Measure: ${ended(figure.measure)}`,
    figure.definition === '' ? null : ended(figure.definition),
    coverage(figure),
    filters === null ? 'No filter is on.' : `Filters: ${filters}.`,
    ...findingLines(figure),
    ...valueLines(figure),
    ...(figure.points.length === 0 ? [] : cautions(figure)),
    figure.interval === null ? null : ended(figure.interval),
    ...figure.notes.filter((note) => note !== figure.definition).map(ended),
    ...sourceLines(figure),
    `Dataset ${figure.datasetVersion}, compilation ${DATASET_LICENCE}.`,
    `Link: ${origin}${figure.link}`,
  ];
  return sentences.filter((sentence) => sentence !== null).join('\n');
}

import { counted, firstOf, ended } from '../domain/words.ts';
import type { FigureContent, ContentOf, Kind } from './figure.ts';
import { formatPeriod, periodEnd } from '../domain/periods.ts';
import { kinds } from './kinds/kinds.ts';
import { missingText } from './kinds/usual.ts';
import { isUnsure } from './point.ts';
import { DATASET_LICENCE, filterLine, sourceText } from './sourceLine.ts';

const MOST_SOURCES = 12;

/** Returns the number of values shown, and their periods. */
function coverage(figure: FigureContent): string {
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
  const what = counted(figure.points.length, kinds[figure.kind].noun);
  return `${what}${rows}${span}; as of ${formatPeriod(figure.asOf)}.`;
}

/** Returns the caveats: missing, unknown, late, uncertain, broken and withdrawn numbers. */
function cautions<K extends Kind>(figure: ContentOf<K>): string[] {
  const { unknown, breaks, spans, noun } = kinds[figure.kind];
  const labels = new Map(figure.series.map(({ id, label }) => [id, label]));
  const missing = missingText(figure, noun);
  const nobodys = unknown(figure);
  const unsure = figure.points.filter(isUnsure).length;
  const broken = breaks(figure);
  return [
    missing === null ? 'No missing values.' : `${missing}. Missing does not mean zero.`,
    ...(nobodys === null ? [] : [`${nobodys}.`]),
    ...(figure.stale === null ? [] : [`Update overdue: ${figure.stale}.`]),
    ...(unsure === 0 ? [] : [`${counted(unsure, 'value')} with low confidence.`]),
    ...(broken === null ? [] : [broken]),
    ...spans(figure).map(({ seriesId, text }) => `${labels.get(seriesId) ?? seriesId}: ${text}.`),
    ...(figure.withdrawn.length === 0
      ? []
      : [`${counted(figure.withdrawn.length, 'value')} withdrawn and not drawn.`]),
  ];
}

/** Returns the numbers of the title, each with its definition. */
function findingLines(figure: FigureContent): string[] {
  if (figure.findings.length === 0) return [];
  const texts = figure.findings.map(({ text, point }) => `${point.subject}, ${point.text ?? text}`);
  return [`Numbers in the title: ${texts.join('; ')}.`];
}

function sourceLines({ sources }: FigureContent): string[] {
  const texts = sources.map(sourceText);
  return texts.length === 0 ? [] : [`Sources: ${firstOf(texts, MOST_SOURCES)}.`];
}

/**
 * Returns the content of a figure in plain sentences, one line per subject: what it is, coverage, filters, values
 * with intervals, the leader and its gap, missing or uncertain values, notes, sources, version, link.
 *
 * @param origin origin of the site; without it the link is a path.
 */
export function longDescription<K extends Kind>(figure: ContentOf<K>, origin = ''): string {
  const kind = kinds[figure.kind];
  const isEmpty = figure.points.length === 0;
  const filters = filterLine(figure);
  const sentences = [
    `${kind.name} “${figure.title}”. ${ended(figure.subtitle)} Measure: ${ended(figure.measure)}`,
    figure.definition === '' ? null : ended(figure.definition),
    coverage(figure),
    filters === null ? 'No filters applied.' : `Filters: ${filters}.`,
    ...findingLines(figure),
    ...(isEmpty ? ['No value is shown.'] : [...kind.values(figure), ...cautions(figure)]),
    figure.interval === null ? null : ended(figure.interval),
    ...figure.notes.filter((note) => note !== figure.definition).map(ended),
    ...sourceLines(figure),
    `Dataset ${figure.datasetVersion}, compilation ${DATASET_LICENCE}.`,
    `Link: ${origin}${figure.link}`,
  ];
  return sentences.filter((sentence) => sentence !== null).join('\n');
}

import type { Figure } from '../../../figure/figure.ts';
import { readingNotes } from '../../../figure/readingNotes.ts';
import type { FigurePoint } from '../../../figure/parts.ts';
import { spokenText } from '../../../figure/pointText.ts';
import { formatPeriod } from '../../../domain/formatPeriod.ts';
import { hasNoData } from '../../../figure/point.ts';
import { sourceAddress } from '../../../figure/sourceAddress.ts';
import { DATASET_LICENCE, filterLine } from '../../../figure/sourceLine.ts';

/** A paragraph, with an address where it leads somewhere. */
export interface Paragraph {
  readonly text: string;
  readonly link?: string;
}

/** Notes with more lines than this are scrolled through and not read. */
const MOST_POINTS = 40;
const MOST_SOURCES = 12;

function pointLine(point: FigurePoint, figure: Figure): string {
  if (hasNoData(point)) return `${point.subject}: ${spokenText(point, figure)}.`;
  const source = figure.sources.find(({ id }) => id === point.evidence.sourceId);
  const { locator, confidence } = point.evidence;
  const value = spokenText(point, figure);
  const period = figure.format === 'date' ? '' : ` (${formatPeriod(point.period)})`;
  const publisher = source?.publisher ?? point.evidence.sourceId;
  return `${point.subject}: ${value}${period}. ${publisher}, ${locator}; ${confidence} confidence.`;
}

function sourceParagraphs({ sources }: Figure): Paragraph[] {
  const rest = sources.length - MOST_SOURCES;
  return [
    ...sources.slice(0, MOST_SOURCES).map((source): Paragraph => {
      const address = sourceAddress(source);
      const text = `${source.publisher}: ${source.title} (${source.licence})`;
      return address.kind === 'link'
        ? { text: `${text}, ${address.url}`, link: address.url }
        : { text: `${text}, ${address.reason}` };
    }),
    ...(rest > 0 ? [{ text: `and ${String(rest)} more in the CSV` }] : []),
  ];
}

function pointParagraphs(figure: Figure): Paragraph[] {
  const rest = figure.points.length - MOST_POINTS;
  return [
    ...figure.points.slice(0, MOST_POINTS).map((point) => ({ text: pointLine(point, figure) })),
    ...(rest > 0 ? [{ text: `and ${String(rest)} more in the CSV` }] : []),
  ];
}

/**
 * What stands behind a slide, for whoever presents it: what is measured, where it can be seen live, the
 * sources with their links, and each number with its period, its place in the source and how sure it is.
 */
export function speakerNotes(figure: Figure, origin: string): Paragraph[] {
  const link = `${origin}${figure.link}`;
  return [
    ...(figure.definition === '' ? [] : [{ text: figure.definition }]),
    { text: `Measure: ${figure.measure}. As of ${figure.asOf}. Filters: ${filterLine(figure) ?? 'none'}.` },
    ...(figure.stale === null ? [] : [{ text: `Stale: ${figure.stale}.` }]),
    ...readingNotes(figure).map((text) => ({ text })),
    { text: `Dataset ${figure.datasetVersion}, compilation ${DATASET_LICENCE}. View: ${link}`, link },
    { text: '' },
    { text: 'Sources' },
    ...sourceParagraphs(figure),
    { text: '' },
    { text: 'Numbers' },
    ...pointParagraphs(figure),
  ];
}

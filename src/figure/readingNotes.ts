import type { FigureOf, Kind } from './figure.ts';
import { kinds } from './kinds/kinds.ts';

const MOST_SPANS = 4;

/** A text as a sentence: definitions of the records come without a full stop, and others follow them. */
export const ended = (text: string): string => (/[.!?。]$/.test(text) ? text : `${text}.`);

/** What hatching means, and of whom and when as far as a note can hold it. */
function uncertainNote<K extends Kind>(figure: FigureOf<K>): string[] {
  const spans = kinds[figure.kind].spans(figure);
  if (spans.length === 0) return [];
  const labels = new Map(figure.series.map(({ id, label }) => [id, label]));
  const texts = spans
    .slice(-MOST_SPANS)
    .map(({ seriesId, text }) => `${labels.get(seriesId) ?? seriesId}, ${text}`);
  const rest = spans.length - texts.length;
  return [`Hatched: ${texts.join('; ')}${rest > 0 ? `; ${String(rest)} earlier, in the table` : ''}.`];
}

/** How many of the notes a picture must print, however little room it has: what intervals are, and the first beside. */
export const leastNotes = <K extends Kind>(figure: FigureOf<K>): number =>
  kinds[figure.kind].intervals(figure).length + 1;

/** What must be read with the figure: its interval, its notes, and what hatching means. */
export function readingNotes<K extends Kind>(figure: FigureOf<K>): string[] {
  return [
    ...kinds[figure.kind].intervals(figure).map((interval) => `${interval}.`),
    ...figure.notes.map(ended),
    ...uncertainNote(figure),
  ];
}

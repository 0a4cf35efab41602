import { ended } from '../domain/words.ts';
import type { ContentOf, Kind } from './figure.ts';
import { kinds } from './kinds/kinds.ts';

const MOST_SPANS = 4;

/** Returns the meaning of hatching, with subjects and dates as far as a note can hold them. */
function uncertainNote<K extends Kind>(figure: ContentOf<K>): string[] {
  const spans = kinds[figure.kind].spans(figure);
  if (spans.length === 0) return [];
  const labels = new Map(figure.series.map(({ id, label }) => [id, label]));
  const texts = spans
    .slice(-MOST_SPANS)
    .map(({ seriesId, text }) => `${labels.get(seriesId) ?? seriesId}, ${text}`);
  const rest = spans.length - texts.length;
  return [`Hatched: ${texts.join('; ')}${rest > 0 ? `; ${String(rest)} earlier, in the table` : ''}.`];
}

/**
 * Returns how many of the notes a picture must print at any size: the meaning of intervals, and the first other note.
 */
export const leastNotes = <K extends Kind>(figure: ContentOf<K>): number =>
  kinds[figure.kind].intervals(figure).length + 1;

/** Returns what must be read with the figure: its interval, its notes, and the meaning of hatching. */
export function readingNotes<K extends Kind>(figure: ContentOf<K>): string[] {
  return [
    ...kinds[figure.kind].intervals(figure).map((interval) => `${interval}.`),
    ...figure.notes.map(ended),
    ...uncertainNote(figure),
  ];
}

import type { Source } from '../contract/primitives.ts';
import type { Figure } from './figure.ts';
import { isUnsure } from './point.ts';

/** Publishers of a list of sources, each named once, in the order in which the figure cites them. */
export function publishers(sources: readonly Source[], most: number): string {
  const names = [...new Set(sources.map((source) => source.publisher))];
  const shown = names.slice(0, most).join('; ');
  const rest = names.length - most;
  return rest > 0 ? `${shown} and ${String(rest)} more` : shown;
}

/** The licences of the figure's sources, shortest wording first seen, each once. */
export function licences(sources: readonly Source[], most = 2): string {
  const names = [...new Set(sources.map((source) => source.licence))];
  const rest = names.length - most;
  return names.slice(0, most).join('; ') + (rest > 0 ? ` and ${String(rest)} more` : '');
}

export const DATASET_LICENCE = 'CC BY 4.0';

/** "AI, Batteries": the filters that are on, or `null` where none is. */
export function filterLine(figure: Figure): string | null {
  if (figure.filters.length === 0) return null;
  return figure.filters.map((filter) => `${filter.label}: ${filter.value}`).join(' · ');
}

const MOST_SPANS = 4;

/** What hatching means, and of whom and when as far as a note can hold it. */
function uncertainNote(figure: Figure): string[] {
  const spans = figure.kind === 'lines' ? (figure.uncertain ?? []) : [];
  if (spans.length === 0 || figure.kind !== 'lines') return [];
  const labels = new Map(figure.series.map(({ id, label }) => [id, label]));
  const texts = spans
    .slice(-MOST_SPANS)
    .map(({ seriesId, text }) => `${labels.get(seriesId) ?? seriesId}, ${text}`);
  const rest = spans.length - texts.length;
  return [`Hatched: ${texts.join('; ')}${rest > 0 ? `; ${String(rest)} earlier, in the table` : ''}.`];
}

/** What must be read with the figure: its interval, its notes, and how low confidence looks in it. */
export function readingNotes(figure: Figure): string[] {
  const unsure = figure.points.some(isUnsure);
  return [
    ...(figure.interval === null ? [] : [`${figure.interval}.`]),
    ...(figure.kind !== 'scatter' || figure.x.interval === null ? [] : [`${figure.x.interval}.`]),
    ...figure.notes,
    ...uncertainNote(figure),
    ...(unsure ? ['Broken outline: low confidence.'] : []),
  ];
}

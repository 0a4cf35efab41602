import type { Source } from '../contract/primitives.ts';
import type { FigureBase } from './parts.ts';

/** Publishers of a list of sources, each named once, in the order in which the figure cites them. */
export function publishers(sources: readonly Source[], most: number): string {
  const names = [...new Set(sources.map((source) => source.publisher))];
  const shown = names.slice(0, most).join('; ');
  const rest = names.length - most;
  return rest > 0 ? `${shown} and ${String(rest)} more` : shown;
}

/** The licenses of the figure's sources, shortest wording first seen, each once. */
export function licences(sources: readonly Source[], most = 2): string {
  const names = [...new Set(sources.map((source) => source.licence))];
  const rest = names.length - most;
  return names.slice(0, most).join('; ') + (rest > 0 ? ` and ${String(rest)} more` : '');
}

export const DATASET_LICENCE = 'CC BY 4.0';

/** "AI, Batteries": the filters that are on, or `null` where none is. */
export function filterLine(figure: Pick<FigureBase, 'filters'>): string | null {
  if (figure.filters.length === 0) return null;
  return figure.filters.map((filter) => `${filter.label}: ${filter.value}`).join(' · ');
}

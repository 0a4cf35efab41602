import { firstOf } from '../domain/words.ts';
import type { Source } from '../contract/primitives.ts';
import type { FigureBase } from './parts.ts';

/** Returns "3GPP" from "3GPP; copy kept by … on GitHub": the page of a source and cards say how it was obtained. */
export const publicName = ({ publisher }: Source): string => publisher.split(/ \(|; /)[0] ?? publisher;

/** Returns a source with its license in one line. */
export const sourceText = ({ publisher, title, licence }: Source): string =>
  `${publisher}: ${title} (${licence})`;

/** Returns the distinct publishers of a list of sources, in the order in which the figure cites them. */
export const publishers = (sources: readonly Source[], most: number): string =>
  firstOf([...new Set(sources.map(publicName))], most);

/**
 * Returns the distinct licenses of the figure's sources in their shortest wording; "facts only" is stated once for
 * all.
 */
export const licences = (sources: readonly Source[], most = 2): string =>
  firstOf([...new Set(sources.map(({ licence }) => licence))], most).replace(
    /; facts only(?=.*; facts only)/g,
    '',
  );

export const DATASET_LICENCE = 'CC BY 4.0';
export const COMPILATION = `Compilation ${DATASET_LICENCE}; each source keeps its own license`;

/** Returns the active filters, such as "AI, Batteries"; `null` if there are none. */
export function filterLine(figure: Pick<FigureBase, 'filters'>): string | null {
  if (figure.filters.length === 0) return null;
  return figure.filters.map((filter) => `${filter.label}: ${filter.value}`).join(' · ');
}

import { firstOf } from '../domain/words.ts';
import type { Source } from '../contract/primitives.ts';
import type { FigureBase } from './parts.ts';

/** "3GPP" of "3GPP; copy kept by … on GitHub": how a source was had is told on its page and in cards. */
export const publicName = ({ publisher }: Source): string => publisher.split(/ \(|; /)[0] ?? publisher;

/** Publishers of a list of sources, each named once, in the order in which the figure cites them. */
export const publishers = (sources: readonly Source[], most: number): string =>
  firstOf([...new Set(sources.map(publicName))], most);

/** The licenses of the figure's sources, shortest wording first seen, each once; "facts only" is said once of all. */
export const licences = (sources: readonly Source[], most = 2): string =>
  firstOf([...new Set(sources.map(({ licence }) => licence))], most).replace(
    /; facts only(?=.*; facts only)/g,
    '',
  );

export const DATASET_LICENCE = 'CC BY 4.0';

/** "AI, Batteries": the filters that are on, or `null` where none is. */
export function filterLine(figure: Pick<FigureBase, 'filters'>): string | null {
  if (figure.filters.length === 0) return null;
  return figure.filters.map((filter) => `${filter.label}: ${filter.value}`).join(' · ');
}

import type { Indicator, Observation } from '../contract/indicator.ts';
import type { ValueFormat } from '../domain/values.ts';

interface InUnit {
  readonly indicator: Pick<Indicator, 'unit'>;
  readonly observations: readonly Pick<Observation, 'value'>[];
}

/** Shares as percentages, powers of ten as such, whole numbers as counts, all else with its digits. */
export function indicatorFormat({ indicator: { unit }, observations }: InUnit): ValueFormat {
  if (unit.code === 'percent') return 'percent';
  if (unit.kind === 'magnitude') return 'magnitude';
  return observations.every(({ value }) => Number.isInteger(value ?? 0)) ? 'count' : 'decimal';
}

/** A logarithm's digits carry no more than three of the number's own. */
export const antilog = (value: number): number => Number((10 ** value).toPrecision(3));

/** The name of a unit of logarithms is that of what they are logarithms of. */
export const unitText = ({ kind, label }: Indicator['unit']): string =>
  kind === 'magnitude' ? label.replace(/^log10 /, '') : label;

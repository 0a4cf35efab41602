import type { Indicator, Observation } from '../contract/indicator.ts';
import { writtenIn, type ValueFormat } from '../domain/values.ts';

interface InUnit {
  readonly indicator: Pick<Indicator, 'unit'>;
  readonly observations: readonly Pick<Observation, 'value'>[];
}

/**
 * Returns the format: percentages for shares, dollars or euros for amounts of them, powers of ten for magnitudes, counts for
 * whole numbers, and decimals otherwise.
 */
export function indicatorFormat({ indicator: { unit }, observations }: InUnit): ValueFormat {
  if (unit.code === 'percent') return 'percent';
  if (unit.kind === 'magnitude') return 'magnitude';
  const { format } = writtenIn(unit.label);
  if (format !== 'decimal') return format;
  return observations.every(({ value }) => Number.isInteger(value ?? 0)) ? 'count' : 'decimal';
}

/** Rounds to three digits: a logarithm's digits determine no more of the number. */
export const antilog = (value: number): number => Number((10 ** value).toPrecision(3));

/** Returns the name of the unit; for logarithms, that of the underlying quantity. */
export const unitText = ({ kind, label }: Indicator['unit']): string =>
  kind === 'magnitude' ? label.replace(/^log10 /, '') : label;

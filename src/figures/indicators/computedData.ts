import type { IndicatorDocument, Observation } from '../../contract/indicator.ts';
import type { sharedDenominators } from '../../contract/measures.ts';
import type { Derivation, Source } from '../../contract/primitives.ts';
import { RefArea } from '../../contract/codelists.ts';
import { valueRow } from '../../domain/derivationRows.ts';
import { formatPeriod, periodEnd, periodStart } from '../../domain/periods.ts';
import { rivals } from '../../domain/rivals.ts';
import { compareText } from '../../domain/sorting.ts';
import { amountText, formatValue } from '../../domain/values.ts';
import { basisScales } from '../participation/basisText.ts';

/** Denominators for every count. */
export type SharedBasis = keyof typeof sharedDenominators;

/** Values computed from an indicator, drawn as if they were its own. */
export interface ComputedData extends Pick<IndicatorDocument, 'indicator' | 'datasetVersion' | 'sources'> {
  readonly observations: readonly Observation[];
}

/** Returns the rows behind a value: its input rows, or else itself. */
function rowsUnder({ indicator }: ComputedData, one: Observation): Derivation['inputs'] {
  // A count of zero has no rows behind it.
  if (one.derivation !== null && one.derivation.inputs.length > 0) return one.derivation.inputs;
  const label = `${RefArea.label(one.refArea)}: ${indicator.title}, ${formatPeriod(one.timePeriod)}`;
  return [valueRow(label, one.value, amountText(one.value, indicator.unit.label), one.evidence)];
}

const MOST_DIGITS = 4;

/** Rounds to four digits: recorded values seldom have more, so their quotient has no more information. */
export const quotient = (value: number): number => Number(value.toPrecision(MOST_DIGITS));

/** Writes a quotient at the end of its formula, and says so where it was rounded. */
export const quotientText = (exact: number): string => {
  const value = quotient(exact);
  const isRounded = Math.abs(value - exact) > Math.abs(exact) * 1e-12;
  return `${isRounded ? '≈' : '='} ${formatValue(value, 'decimal')}${isRounded ? ', rounded to four digits' : ''}`;
};

/** Maximum age of a denominator (years before the count). */
const OLDEST_DIVISOR = 3;

/**
 * Returns the denominators of a year's values: for each country at the newest year that both have, that year or up to
 * three before.
 */
function divisorsOf(
  observations: readonly Observation[],
): (year: number) => ReadonlyMap<RefArea, Observation> {
  const byYear = new Map<number, Map<RefArea, Observation>>();
  for (const one of observations) {
    const year = Number(one.timePeriod.slice(0, 4));
    if ((one.value ?? 0) > 0)
      byYear.set(year, (byYear.get(year) ?? new Map<RefArea, Observation>()).set(one.refArea, one));
  }
  return (year) => {
    for (let at = year; at >= year - OLDEST_DIVISOR; at -= 1) {
      const all = byYear.get(at);
      if (all !== undefined && rivals.every((area) => all.has(area))) return all;
    }
    return new Map();
  };
}

/** Returns a definition to which another sentence can be added. */
const asSentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** Returns the status of a quotient: an estimate, too, where only the value that it is divided by is one. */
const asUnsureAs = (one: Observation, by: Observation): Observation['obsStatus'] =>
  one.obsStatus === 'A' && by.obsStatus === 'E' ? 'E' : one.obsStatus;

/** Returns a count per head or per GDP, as far as both are on record. */
export function perBasis(data: ComputedData, basis: SharedBasis, by: ComputedData): ComputedData {
  const { by: times, words } = basisScales[basis];
  const divisorsIn = divisorsOf(by.observations);
  const { indicator } = data;
  const sources: Record<string, Source> = { ...by.sources, ...data.sources };
  return {
    ...data,
    sources,
    indicator: {
      ...indicator,
      title: `${indicator.title}${words}`,
      unit: { ...indicator.unit, label: `${indicator.unit.label}${words}`, kind: 'amount' },
      definition: `${asSentence(indicator.definition)} Divided by: ${by.indicator.title}, of the same year or of up to three years before; areas without it are left out.`,
    },
    observations: data.observations.flatMap((one) => {
      const divisor = divisorsIn(Number(one.timePeriod.slice(0, 4))).get(one.refArea);
      if (divisor?.value == null || one.value === null) return [];
      const exact = (one.value / divisor.value) * times;
      const value = quotient(exact);
      const formula = `${indicator.title} ÷ ${by.indicator.title} × ${formatValue(times, 'count')} ${quotientText(exact)}`;
      const inputs = [...rowsUnder(data, one), ...rowsUnder(by, divisor)];
      return [
        {
          ...one,
          value,
          obsStatus: asUnsureAs(one, divisor),
          derivation: { method: 'perBasis', formula, inputs },
          otherReadings: [],
          revisions: [],
        },
      ];
    }),
  };
}

const isPositive = ({ value }: Observation): boolean => (value ?? 0) > 0;

/** Returns the first period in which both countries have a value above zero, or one of them if the other has none. */
export function basePeriod(observations: readonly Observation[]): string | null {
  const usable = observations.filter((one) => isPositive(one) && one.obsStatus !== 'F');
  const has = (area: RefArea) => usable.some(({ refArea }) => refArea === area);
  const asked = rivals.filter(has);
  const periods = [...new Set(usable.map(({ timePeriod }) => timePeriod))].sort(compareText);
  const isOf = (period: string, area: RefArea) =>
    usable.some(({ refArea, timePeriod }) => refArea === area && timePeriod === period);
  return periods.find((period) => asked.every((area) => isOf(period, area))) ?? null;
}

/** Returns values as an index, 100 at one period; areas without a value there are omitted. */
export function asIndex(data: ComputedData, base: string): ComputedData {
  const { indicator } = data;
  const bases = new Map(
    data.observations
      .filter((one) => one.timePeriod === base && isPositive(one))
      .map((one) => [one.refArea, one]),
  );
  const when = formatPeriod(base);
  const unit = `index, ${when} = 100`;
  return {
    ...data,
    indicator: {
      ...indicator,
      title: `${indicator.title}, ${unit}`,
      unit: { code: 'index', label: unit, kind: 'amount' },
      leadDirection: 'none',
      definition: `${asSentence(indicator.definition)} Index: each area’s value of ${when} is 100; areas without one are left out.`,
    },
    observations: data.observations.flatMap((one) => {
      const start = bases.get(one.refArea);
      if (start?.value == null || one.value === null) return [];
      const exact = (100 * one.value) / start.value;
      const value = quotient(exact);
      const formula = `Value of ${formatPeriod(one.timePeriod)} ÷ value of ${when} × 100 ${quotientText(exact)}`;
      const inputs =
        one === start ? rowsUnder(data, one) : [...rowsUnder(data, one), ...rowsUnder(data, start)];
      return [
        {
          ...one,
          value,
          obsStatus: asUnsureAs(one, start),
          derivation: { method: 'asIndex', formula, inputs },
          otherReadings: [],
          revisions: [],
        },
      ];
    }),
  };
}

/** Returns the values whose period overlaps two days. */
export const valuesBetween = (
  observations: readonly Observation[],
  from: string | null,
  until: string | null,
): readonly Observation[] =>
  observations.filter(
    ({ timePeriod }) =>
      (from === null || periodEnd(timePeriod) >= periodStart(from)) &&
      (until === null || periodStart(timePeriod) <= periodStart(until)),
  );

import { listed } from '../../../domain/formats.ts';
import * as v from 'valibot';
import { RefArea, type ObsStatus } from '../../../contract/codelists.ts';
import { weakest } from '../../../contract/confidence.ts';
import { newestPeriod } from '../../../domain/periods.ts';
import type { ObservationRow } from '../../tables/records.ts';
import { amountWithUnit, roundedTo } from '../numbers.ts';
import {
  citationOf,
  derivationMethod,
  type ComputedInput,
  type ComputedValue,
  type DerivationContext,
} from './derivationMethod.ts';

/** From the strongest reservation to none: a quotient has the stronger one of its two rows. */
const RESERVATIONS: readonly ObsStatus[] = ['F', 'O', 'B', 'P', 'E', 'A'];

function weakestStatus(rows: readonly ObservationRow[]): ObsStatus {
  return RESERVATIONS.find((status) => rows.some(({ obsStatus }) => obsStatus === status)) ?? 'A';
}

/** Returns a stored observation as an input. */
function observationInput(
  row: ObservationRow,
  { madeOf, unitLabel, titleOf }: DerivationContext,
): ComputedInput {
  return {
    label: `${titleOf(row.indicatorId)}: ${RefArea.label(row.refArea)}, ${row.timePeriod}`,
    value: row.value,
    text: amountWithUnit(row.value, unitLabel(row.unit)),
    ...citationOf(row),
    made: madeOf(row),
  };
}

/** Divides one observation by another. `null` if the divisor is zero. */
function quotientValue(
  over: ObservationRow,
  under: ObservationRow,
  scale: { readonly times: number; readonly decimals: number },
  context: DerivationContext,
): ComputedValue | null {
  if (under.value === 0) return null;
  const rows = [over, under];
  const { refArea, timePeriod, industry, sourceId, note } = over;
  const names = listed(new Set(rows.map(({ indicatorId }) => `“${context.titleOf(indicatorId)}”`)));
  const areas = listed(new Set(rows.map((row) => RefArea.label(row.refArea))));
  return {
    ...{ refArea, timePeriod, industry, sourceId, note },
    value: roundedTo((scale.times * over.value) / under.value, scale.decimals),
    obsStatus: weakestStatus(rows),
    sourceLocator: `computed from ${names}, ${areas}, ${timePeriod}`,
    confidence: weakest(rows.map((row) => row.confidence)),
    publishedOn: newestPeriod(rows.map((row) => context.sources.get(row.sourceId)?.publishedOn ?? null)),
    inputs: rows.map((row) => observationInput(row, context)),
  };
}

const wholeNumber = v.pipe(v.string(), v.digits('is no whole number'));

/** One indicator divided by another, for each area and period in which both have a value. */
export const indicatorQuotient = derivationMethod({
  parameters: v.strictObject({
    over: v.string(),
    under: v.string(),
    times: wholeNumber,
    decimals: wholeNumber,
  }),
  formula: ({ over, under, times }, { titleOf }) =>
    `${times === '1' ? '' : `${times} times `}“${titleOf(over)}” divided by “${titleOf(under)}”, same area and period.`,
  compute: ({ over, under, times, decimals }, context) => {
    const keyOf = (row: { refArea: string; timePeriod: string }) => `${row.refArea} ${row.timePeriod}`;
    const divisors = new Map(context.observations(under).map((row) => [keyOf(row), row]));
    const scale = { times: Number(times), decimals: Number(decimals) };
    return context.observations(over).flatMap((row) => {
      const divisor = divisors.get(keyOf(row));
      const quotient = divisor === undefined ? null : quotientValue(row, divisor, scale, context);
      return quotient === null ? [] : [quotient];
    });
  },
});

/** Share of each area in the world's value of the same indicator and period (percent). */
export const shareOfWorld = derivationMethod({
  parameters: v.strictObject({
    of: v.string(),
    decimals: v.pipe(v.string(), v.digits('is no whole number')),
  }),
  formula: ({ of }, { titleOf }) =>
    `100 times the value of the area divided by that of the world in “${titleOf(of)}”, same period.`,
  compute: ({ of, decimals }, context) => {
    const rows = context.observations(of);
    const world = new Map(
      rows.flatMap((row) => (row.refArea === 'WORLD' ? [[row.timePeriod, row] as const] : [])),
    );
    const scale = { times: 100, decimals: Number(decimals) };
    return rows.flatMap((row) => {
      const whole = world.get(row.timePeriod);
      if (whole === undefined || row === whole) return [];
      const share = quotientValue(row, whole, scale, context);
      return share === null ? [] : [share];
    });
  },
});

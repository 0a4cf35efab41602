import * as v from 'valibot';
import { derivationMethod } from '../derivationMethod.ts';
import { quotientValue } from './quotientValue.ts';

const digits = v.pipe(v.string(), v.digits('is no whole number'));

/** One indicator divided by another, area by area and period by period, where both have a value. */
export const indicatorQuotient = derivationMethod({
  parameters: v.strictObject({ over: v.string(), under: v.string(), times: digits, decimals: digits }),
  formula: ({ over, under, times }) =>
    `${times === '1' ? '' : `${times} times `}${over} divided by ${under}, same area and period.`,
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

import * as v from 'valibot';
import { derivationMethod } from '../derivationMethod.ts';
import { quotientValue } from './quotientValue.ts';

/** The share of each area in the world's value of the same indicator and period, in percent. */
export const shareOfWorld = derivationMethod({
  parameters: v.strictObject({
    of: v.string(),
    decimals: v.pipe(v.string(), v.digits('is no whole number')),
  }),
  formula: ({ of }) => `100 times the value of the area divided by that of the world in ${of}, same period.`,
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

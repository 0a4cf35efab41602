import * as v from 'valibot';
import { derivationMethod } from '../derivationMethod.ts';
import { rankInput } from './boardInput.ts';
import { captureValue } from './captureValue.ts';
import { rivals } from '../../../../domain/rivals.ts';

/**
 * How many of a board's first n lines each country has, capture by capture. A capture that does not hold all
 * n of them gives no count: the missing lines could be anybody's.
 */
export const countInTop = derivationMethod({
  parameters: v.strictObject({ board: v.string(), n: v.pipe(v.string(), v.digits('is no whole number')) }),
  formula: ({ n }) =>
    `The number of lines of the country among those ranked 1 to ${n} in one capture of the board. Variants of one model count separately, as the board lists them.`,
  compute: ({ board, n }, context) =>
    context.board(board).captures.flatMap((capture) => {
      const top = capture.rows.filter(({ rank }) => rank <= Number(n));
      if (top.length < Number(n)) return [];
      return rivals.flatMap((refArea) => {
        const inputs = top.filter((row) => row.refArea === refArea).map(rankInput);
        return captureValue(capture, { refArea, value: inputs.length, note: null, inputs });
      });
    }),
});

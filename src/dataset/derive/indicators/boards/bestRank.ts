import * as v from 'valibot';
import { derivationMethod } from '../derivationMethod.ts';
import { rankInput } from './boardInput.ts';
import { captureValue } from './captureValue.ts';
import { rivals } from '../../../../domain/rivals.ts';

/** The place of each country's best-placed line, capture by capture. */
export const bestRank = derivationMethod({
  parameters: v.strictObject({ board: v.string() }),
  formula: () => 'The smallest rank among the lines of the country in one capture of the board.',
  compute: ({ board }, context) =>
    context.board(board).captures.flatMap((capture) =>
      rivals.flatMap((refArea) => {
        const best = capture[refArea];
        if (best === null) return [];
        const inputs = [rankInput(best)];
        return captureValue(capture, { refArea, value: best.rank, note: best.displayName, inputs });
      }),
    ),
});

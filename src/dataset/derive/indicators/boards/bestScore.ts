import * as v from 'valibot';
import { derivationMethod } from '../derivationMethod.ts';
import { scoreInput } from './boardInput.ts';
import { captureValue } from './captureValue.ts';
import { rivals } from '../../../../domain/rivals.ts';

/** The score of each country's best-placed line, capture by capture. */
export const bestScore = derivationMethod({
  parameters: v.strictObject({ board: v.string() }),
  formula: () => 'The score of the best-placed line of the country in one capture of the board.',
  compute: ({ board: boardId }, context) => {
    const { board, captures } = context.board(boardId);
    const unit = context.unitLabel(board.unit);
    return captures.flatMap((capture) =>
      rivals.flatMap((refArea) => {
        const best = capture[refArea];
        if (best === null) return [];
        const inputs = [scoreInput(best, unit)];
        return captureValue(capture, { refArea, value: best.score, note: best.displayName, inputs });
      }),
    );
  },
});

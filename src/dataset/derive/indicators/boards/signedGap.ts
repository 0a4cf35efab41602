import * as v from 'valibot';
import { usLead } from '../../../../domain/gap.ts';
import { roundedTo } from '../../numbers.ts';
import { derivationMethod } from '../derivationMethod.ts';
import { scoreInput } from './boardInput.ts';
import { captureValue } from './captureValue.ts';

/** The best U.S. score minus the best Chinese one, capture by capture; positive where the U.S. leads. */
export const signedGap = derivationMethod({
  parameters: v.strictObject({ board: v.string() }),
  formula: () =>
    'The best U.S. score minus the best Chinese score in one capture of the board, with the sign reversed where a lower score is better: positive where the United States leads.',
  compute: ({ board: boardId }, context) => {
    const { board, captures } = context.board(boardId);
    const unit = context.unitLabel(board.unit);
    return captures.flatMap((capture) => {
      const { US, CN, segment } = capture;
      if (US === null || CN === null) return [];
      return captureValue(capture, {
        refArea: 'WORLD',
        value: roundedTo(usLead(US, CN, board).points, 6),
        note: `US ${US.displayName}; CN ${CN.displayName}; scale segment ${String(segment)}`,
        inputs: [scoreInput(US, unit), scoreInput(CN, unit)],
      });
    });
  },
});

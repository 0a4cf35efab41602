import * as v from 'valibot';
import { daysBetween } from '../../daysBetween.ts';
import { groupBy } from '../../../../domain/sorting.ts';
import type { ComputedValue } from '../computedValue.ts';
import { derivationMethod } from '../derivationMethod.ts';
import type { BoardCaptures, Capture } from './boardCaptures.ts';
import { scoreInput } from './boardInput.ts';
import { captureValue } from './captureValue.ts';

const AHEAD = 'China ahead of every US score so far in this segment';

function daysOfCapture(
  capture: Capture,
  segment: readonly Capture[],
  board: BoardCaptures['board'],
  unit: string,
): ComputedValue[] {
  const { US, CN, snapshot } = capture;
  if (US === null || CN === null) return [];
  const isReached = (score: number) => (board.higherIsBetter ? score >= CN.score : score <= CN.score);
  const reached = segment.find(
    (one) => one.snapshot <= snapshot && one.US !== null && isReached(one.US.score),
  );
  if (reached?.US == null) {
    const inputs = [scoreInput(CN, unit), scoreInput(US, unit)];
    return captureValue(capture, { refArea: 'CN', value: 0, note: AHEAD, inputs });
  }
  const isBound = reached === segment[0];
  // On the segment's first capture a bound of 0 days would say nothing.
  if (isBound && capture === reached) return [];
  const bound = isBound ? 'lower bound, first snapshot of the segment; ' : '';
  const values = captureValue(capture, {
    refArea: 'CN',
    value: daysBetween(reached.snapshot, snapshot),
    note: `US reached it by ${reached.snapshot}; ${bound}CN ${CN.displayName}`,
    inputs: [scoreInput(CN, unit), scoreInput(reached.US, unit)],
  });
  if (!isBound) return values;
  return values.map((value) => ({ ...value, isLowerBound: true as const, confidence: 'low' as const }));
}

/** For how many days a U.S. score at least as good as today's best Chinese one has been on the board. */
export const daysBehind = derivationMethod({
  parameters: v.strictObject({ board: v.string() }),
  formula: () =>
    'Days from the first capture on the same scale in which the best U.S. score was at least as good as the best Chinese score of this capture, to this capture; 0 where no U.S. model had reached it. A lower bound where the first capture on the scale had reached it already; none on that first capture itself.',
  compute: ({ board: boardId }, context) => {
    const { board, captures } = context.board(boardId);
    const unit = context.unitLabel(board.unit);
    return [...groupBy(captures, ({ segment }) => segment).values()].flatMap((segment) =>
      segment.flatMap((capture) => daysOfCapture(capture, segment, board, unit)),
    );
  },
});

import * as v from 'valibot';
import { daysBehind as behindOf, type DaysBehind } from '../../../../domain/daysBehind.ts';
import { derivationMethod, type ComputedValue } from '../derivationMethod.ts';
import type { Capture, Entry } from './boardCaptures.ts';
import { scoreInput } from './boardInput.ts';
import { captureValue } from './captureValue.ts';

const AHEAD = 'China ahead of every US score so far in this segment';

function valueOf(
  { own, reached, days, isBound }: DaysBehind<Entry>,
  capture: Capture,
  unit: string,
): ComputedValue[] {
  if (reached === null) {
    const inputs = [capture.CN, capture.US].flatMap((row) => (row === null ? [] : [scoreInput(row, unit)]));
    return captureValue(capture, { refArea: 'CN', value: days, note: AHEAD, inputs });
  }
  const bound = isBound ? 'lower bound, first snapshot of the segment; ' : '';
  const values = captureValue(capture, {
    refArea: 'CN',
    value: days,
    note: `US reached it by ${reached.snapshot}; ${bound}CN ${own.displayName}`,
    inputs: [scoreInput(own, unit), scoreInput(reached.row, unit)],
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
    const behind = behindOf(captures, board.higherIsBetter).filter(({ area }) => area === 'CN');
    const byDay = new Map(behind.map((one) => [one.snapshot, one]));
    return captures.flatMap((capture) => {
      const one = byDay.get(capture.snapshot);
      return one === undefined ? [] : valueOf(one, capture, unit);
    });
  },
});

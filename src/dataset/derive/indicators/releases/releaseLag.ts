import * as v from 'valibot';
import { daysBetween } from '../../daysBetween.ts';
import { weakest } from '../../../../contract/confidence.ts';
import type { ComputedValue } from '../computedValue.ts';
import { derivationMethod } from '../derivationMethod.ts';
import {
  bestReleased,
  namedRelease,
  releaseBoard,
  releaseInput,
  type Release,
  type ReleaseBoard,
} from './releaseMonths.ts';

/** The first U.S. model at least as good that had come out by then. */
function firstReaching({ releases }: ReleaseBoard, best: Release): Release | null {
  const reaching = releases.filter(
    ({ refArea, score, releasedOn }) =>
      refArea === 'US' && score >= best.score && releasedOn <= best.releasedOn,
  );
  return reaching[0] ?? null;
}

function lagOf(board: ReleaseBoard, timePeriod: string, best: Release, unit: string): ComputedValue {
  const first = firstReaching(board, best);
  const rows = first === null ? [best] : [first, best];
  const { sourceId, sourceLocator } = best;
  return {
    refArea: 'CN',
    timePeriod,
    value: first === null ? 0 : daysBetween(first.releasedOn, best.releasedOn),
    obsStatus: 'A',
    ...{ sourceId, sourceLocator },
    confidence: weakest(rows.map((row) => row.confidence)),
    note:
      first === null
        ? `CN ${namedRelease(best)} not preceded by any US model at that score`
        : `US ${namedRelease(first)}; CN ${namedRelease(best)}`,
    publishedOn: board.snapshot,
    inputs: rows.map((row) => releaseInput(row, unit)),
  };
}

/** Month by month, how long before the best Chinese model a U.S. model as good had come out. */
export const releaseLag = derivationMethod({
  parameters: v.strictObject({ board: v.string() }),
  formula: () =>
    'Days from the release of the first U.S. model that scores at least as much as the best Chinese model out by the end of the month, to the release of that Chinese model; 0 where no U.S. model had reached it before.',
  compute: ({ board: boardId }, context) => {
    const board = releaseBoard(boardId, context);
    if (board === null) return [];
    const unit = context.unitLabel(context.board(boardId).board.unit);
    return board.months.flatMap((month) => {
      const best = bestReleased(board, 'CN', month);
      return best === null ? [] : [lagOf(board, month, best, unit)];
    });
  },
});

import * as v from 'valibot';
import { derivationMethod } from '../derivationMethod.ts';
import { bestReleased, namedRelease, releaseBoard, releaseInput } from './releaseMonths.ts';
import { rivals } from '../../../../domain/rivals.ts';

/** Month by month, the best score among the models of either country that had come out, on one board. */
export const frontierByRelease = derivationMethod({
  parameters: v.strictObject({ board: v.string() }),
  formula: () =>
    'The best score, on the newest board with release dates, among the models of the country that had come out by the end of the month: one measuring scale for all months.',
  compute: ({ board: boardId }, context) => {
    const releases = releaseBoard(boardId, context);
    if (releases === null) return [];
    const unit = context.unitLabel(context.board(boardId).board.unit);
    return rivals.flatMap((refArea) =>
      releases.months.flatMap((timePeriod) => {
        const best = bestReleased(releases, refArea, timePeriod);
        if (best === null) return [];
        const { sourceId, sourceLocator, confidence } = best;
        return [
          {
            refArea,
            timePeriod,
            value: best.score,
            obsStatus: 'A' as const,
            ...{ sourceId, sourceLocator, confidence },
            note: namedRelease(best),
            publishedOn: releases.snapshot,
            inputs: [releaseInput(best, unit)],
          },
        ];
      }),
    );
  },
});

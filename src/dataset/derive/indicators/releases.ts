import { lastDayOf } from '../../../domain/periods.ts';
import * as v from 'valibot';
import { periodStart } from '../../../contract/periodDays.ts';
import type { ObsStatus, RefArea } from '../../../contract/codelists.ts';
import { weakest } from '../../../contract/confidence.ts';
import { rivals } from '../../../domain/rivals.ts';
import { compareText } from '../../../domain/sorting.ts';
import { monthsBetween } from '../calendar.ts';
import {
  citationOf,
  derivationMethod,
  type ComputedInput,
  type ComputedValue,
  type DerivationContext,
} from './derivationMethod.ts';

type BoardRelease = ReturnType<DerivationContext['boardReleases']>[number];

/** Months from the first release on a board to the month in which its scores were read. */
interface ReleaseBoard {
  readonly releases: readonly BoardRelease[];
  readonly snapshot: string;
  readonly months: readonly string[];
}

/** Returns the newest board of a kind with its releases, oldest first; `null` if none is on record. */
function releaseBoard(boardId: string, context: DerivationContext): ReleaseBoard | null {
  const all = context.boardReleases(boardId);
  const snapshot = all
    .map((row) => row.snapshot)
    .sort(compareText)
    .at(-1);
  const releases = all
    .filter((row) => row.snapshot === snapshot)
    .sort((left, right) => compareText(left.releasedOn, right.releasedOn));
  const [first] = releases;
  if (snapshot === undefined || first === undefined) return null;
  return { releases, snapshot, months: monthsBetween(first.releasedOn.slice(0, 7), snapshot.slice(0, 7)) };
}

/** Returns the best model of an area released by the end of a month; the first of equal scores. */
function bestReleased({ releases }: ReleaseBoard, area: RefArea, month: string): BoardRelease | null {
  const out = releases.filter((row) => row.refArea === area && row.releasedOn <= lastDayOf(month));
  return out.reduce<BoardRelease | null>(
    (best, row) => (best === null || row.score > best.score ? row : best),
    null,
  );
}

/** Marks the month of the board as partial, if it was not over on that day. */
const monthStatus = ({ snapshot }: ReleaseBoard, month: string): ObsStatus =>
  lastDayOf(month) > snapshot ? 'P' : 'A';

/** `Model (2025-11-06)` */
const namedRelease = ({ displayName, releasedOn }: BoardRelease) => `${displayName} (${releasedOn})`;

/** Returns a release as an input. */
function releaseInput(row: BoardRelease, unitLabel: string): ComputedInput {
  return {
    label: namedRelease(row),
    value: row.score,
    text: `${String(row.score)} ${unitLabel}, released ${row.releasedOn}`,
    ...citationOf(row),
  };
}

/** Best score on one board among the released models of either country, by month. */
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
            obsStatus: monthStatus(releases, timePeriod),
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

/** Returns the first U.S. model at least as good that had been released by then. */
function firstReaching({ releases }: ReleaseBoard, best: BoardRelease): BoardRelease | null {
  const reaching = releases.filter(
    ({ refArea, score, releasedOn }) =>
      refArea === 'US' && score >= best.score && releasedOn <= best.releasedOn,
  );
  return reaching[0] ?? null;
}

function lagOf(board: ReleaseBoard, timePeriod: string, best: BoardRelease, unit: string): ComputedValue {
  const first = firstReaching(board, best);
  const rows = first === null ? [best] : [first, best];
  const { sourceId, sourceLocator } = best;
  return {
    refArea: 'CN',
    timePeriod,
    value: first === null ? 0 : periodStart(best.releasedOn) - periodStart(first.releasedOn),
    obsStatus: monthStatus(board, timePeriod),
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

/** Time by which a U.S. model as good preceded the best Chinese model, by month. */
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

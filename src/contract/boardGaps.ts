import * as v from 'valibot';
import { singleDocument, type DocumentOf } from './document.ts';
import { board, frontierPoint } from './leaderboards.ts';
import { envelope } from './primitives.ts';

/** A leaderboard with its snapshots: the best row of either country in each. */
export const boardGap = v.object({ board, points: v.array(frontierPoint) });
export type BoardGap = v.InferOutput<typeof boardGap>;

/** Sorted by kind of leaderboard, then by title. */
export const boardGapsDocument = singleDocument({
  kind: 'board-gaps',
  path: 'leaderboards/gaps',
  schema: v.object({ ...envelope, boards: v.array(boardGap) }),
});
/** Oldest snapshot first. */
export const boardGapHistoryDocument = singleDocument({
  kind: 'board-gap-history',
  path: 'leaderboards/gaps/history',
  schema: boardGapsDocument.schema,
});
export type BoardGapsDocument = DocumentOf<typeof boardGapsDocument>;

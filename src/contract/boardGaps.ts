import * as v from 'valibot';
import { board, frontierPoint } from './leaderboards.ts';
import { envelope } from './primitives.ts';

/** A board with captures of it: the best row of either country in each. */
export const boardGap = v.object({ board, points: v.array(frontierPoint) });
export type BoardGap = v.InferOutput<typeof boardGap>;

/**
 * `/api/v1/leaderboards/gaps.json`: every board in its newest capture; `/api/v1/leaderboards/gaps/history.json`:
 * every board in all of them, oldest first. Boards stand in the order of their kinds, then by title.
 */
export const boardGapsDocument = v.object({ ...envelope, boards: v.array(boardGap) });
export type BoardGapsDocument = v.InferOutput<typeof boardGapsDocument>;

import * as v from 'valibot';
import { RefArea } from './codelists.ts';
import { documentFamily, type DocumentOf } from './document.ts';
import { board, boardBreak } from './leaderboards.ts';
import { envelope, evidence, finite, isoDate, optionalText, text } from './primitives.ts';

/** One row of a leaderboard with its rank; the evidence is that of the rank. */
export const boardRank = v.object({
  rank: finite,
  /** Rank that it shares with other rows of the same score, as in `boardRow`. */
  tiedAt: v.optional(finite),
  /** Score that determined the rank. */
  score: finite,
  /** Name as the board spells it. */
  model: text,
  /** Id of the model in the price table with that name; `null` if there is none. */
  modelId: optionalText,
  displayName: text,
  developer: text,
  refArea: RefArea.schema,
  /** `null` if it is the evidence of the snapshot. */
  evidence: v.nullable(evidence),
});
export type BoardRank = v.InferOutput<typeof boardRank>;

/**
 * Rows ranked 1 to 20 in one snapshot, the rows tied with the last of them, and the best row of a country that has
 * none among these.
 */
export const ranksCapture = v.object({
  snapshot: isoDate,
  segment: finite,
  evidence,
  rows: v.array(boardRank),
  /** Number of rows of the whole snapshot that are not attributable to a country; omitted for none. */
  uncounted: v.optional(finite),
});
export type RanksCapture = v.InferOutput<typeof ranksCapture>;

/** Oldest snapshot first. */
export const boardRanksDocument = documentFamily({
  kind: 'board-places',
  path: 'leaderboards/{board}/places',
  schema: v.object({
    ...envelope,
    board,
    captures: v.array(ranksCapture),
    breaks: v.array(boardBreak),
  }),
});
export type BoardRanksDocument = DocumentOf<typeof boardRanksDocument>;

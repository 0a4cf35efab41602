import * as v from 'valibot';
import { RefArea } from './codelists.ts';
import { documentFamily, type DocumentOf } from './document.ts';
import { board, boardBreak } from './leaderboards.ts';
import { envelope, evidence, finite, isoDate, optionalText, text } from './primitives.ts';

/** One row of a board by its rank; its evidence is that of the rank. */
export const boardRank = v.object({
  rank: finite,
  /** What it was ranked by. */
  score: finite,
  /** The name as the board spells it. */
  model: text,
  /** The model of the price table that the name means; `null` where none has that name. */
  modelId: optionalText,
  displayName: text,
  developer: text,
  refArea: RefArea.schema,
  /** `null`: the evidence of its capture. */
  evidence: v.nullable(evidence),
});
export type BoardRank = v.InferOutput<typeof boardRank>;

/** The rows ranked 1 to 20 in one capture, those that tie with the last of them, and below the best row of a country that has none there. */
export const ranksCapture = v.object({
  snapshot: isoDate,
  segment: finite,
  evidence,
  rows: v.array(boardRank),
});
export type RanksCapture = v.InferOutput<typeof ranksCapture>;

/** Oldest capture first. */
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

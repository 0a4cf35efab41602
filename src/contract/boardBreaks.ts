import * as v from 'valibot';
import { singleDocument, type DocumentOf } from './document.ts';
import { BreakSource } from './codelists.ts';
import { envelope, evidence, finite, isoDate, measured, text } from './primitives.ts';

/** A model listed under one name in both snapshots around a break, with its scores and the row of each. */
export const movedModel = v.object({
  /** Name as the leaderboard spells it. */
  model: text,
  /** Name as every page shows it. */
  displayName: text,
  before: finite,
  after: finite,
  evidenceBefore: evidence,
  evidenceAfter: evidence,
});
export type MovedModel = v.InferOutput<typeof movedModel>;

/** Rows on record of the snapshot after a move, and rows that the leaderboard had then: `null` if not on record. */
const keptRows = { recorded: finite, boardRows: measured };

/** Moves of the models common to the snapshots before and after a break; scores in the unit of the leaderboard. */
export const breakShift = v.object({
  before: isoDate,
  after: isoDate,
  common: finite,
  rose: finite,
  fell: finite,
  unchanged: finite,
  /** Median move of the common models (signed). */
  median: finite,
  /** Median absolute move between the board's other snapshots; `null` if it has no other pair. */
  noise: measured,
  ...keptRows,
  models: v.array(movedModel),
});
export type BreakShift = v.InferOutput<typeof breakShift>;

/** A day from which the scores of a board do not compare with earlier ones, with the reason and who reported it. */
export const foundBreak = v.object({
  board: text,
  title: text,
  /** Operator of the leaderboard. */
  operator: text,
  unit: text,
  from: isoDate,
  toldBy: BreakSource.schema,
  reason: text,
  /** `null` if no snapshots around the break have ten models in common. */
  shift: v.nullable(breakShift),
  evidence,
});
export type FoundBreak = v.InferOutput<typeof foundBreak>;

/** Median move of a board between two consecutive snapshots that have ten models in common. */
export const boardMove = v.object({
  board: text,
  before: isoDate,
  after: isoDate,
  common: finite,
  median: finite,
  ...keptRows,
  evidence,
});
export type BoardMove = v.InferOutput<typeof boardMove>;

/** Newest break first; `moves` are all moves of the boards that had a break. */
export const boardBreaksDocument = singleDocument({
  kind: 'board-breaks',
  path: 'leaderboards/breaks',
  schema: v.object({
    ...envelope,
    breaks: v.array(foundBreak),
    moves: v.array(boardMove),
  }),
});
export type BoardBreaksDocument = DocumentOf<typeof boardBreaksDocument>;

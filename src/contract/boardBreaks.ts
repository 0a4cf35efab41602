import * as v from 'valibot';
import { singleDocument, type DocumentOf } from './document.ts';
import { BreakSource } from './codelists.ts';
import { envelope, evidence, finite, isoDate, measured, text } from './primitives.ts';

/** A model that both captures around a break list under one name, with its scores and the row of each. */
export const movedModel = v.object({
  /** As the board spells it. */
  model: text,
  /** As readers read it on every page. */
  displayName: text,
  before: finite,
  after: finite,
  evidenceBefore: evidence,
  evidenceAfter: evidence,
});
export type MovedModel = v.InferOutput<typeof movedModel>;

/** How the models common to the captures before and after a break moved; scores in the unit of the board. */
export const breakShift = v.object({
  before: isoDate,
  after: isoDate,
  common: finite,
  rose: finite,
  fell: finite,
  unchanged: finite,
  /** Median move of the common models, signed. */
  median: finite,
  /** Median size of the board's moves between its other captures; `null` where it has no other pair. */
  noise: measured,
  models: v.array(movedModel),
});
export type BreakShift = v.InferOutput<typeof breakShift>;

/** From this day on scores of a board do not compare with earlier ones: why, and who told it. */
export const foundBreak = v.object({
  board: text,
  title: text,
  unit: text,
  from: isoDate,
  toldBy: BreakSource.schema,
  reason: text,
  /** `null` where no captures around the break have ten models in common. */
  shift: v.nullable(breakShift),
  evidence,
});
export type FoundBreak = v.InferOutput<typeof foundBreak>;

/** The median move of a board between two captures that follow on each other and have ten models in common. */
export const boardMove = v.object({
  board: text,
  before: isoDate,
  after: isoDate,
  common: finite,
  median: finite,
  evidence,
});
export type BoardMove = v.InferOutput<typeof boardMove>;

/** Newest break first; `moves` are all of the boards that broke. */
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

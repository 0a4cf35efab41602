import * as v from 'valibot';
import { documentFamily, singleDocument, type DocumentOf } from './document.ts';
import { BoardKind, Cadence, Industry, RefArea } from './codelists.ts';
import { envelope, evidence, finite, isoDate, measured, optionalText, text } from './primitives.ts';

/** What the path of a document about one board names. */
export const board = v.object({
  id: text,
  /** What it tries models at. */
  kind: BoardKind.schema,
  title: text,
  operator: text,
  metric: text,
  unit: text,
  higherIsBetter: v.boolean(),
  url: optionalText,
  licence: text,
  industries: v.array(Industry.schema),
  note: optionalText,
  /** How often it is captured, by its newest captures. */
  cadence: Cadence.schema,
});
export type Board = v.InferOutput<typeof board>;

export const boardEntry = v.object({
  ...board.entries,
  /** Days on which the board was captured, oldest first. */
  snapshots: v.array(isoDate),
  hasIntervals: v.boolean(),
  hasVotes: v.boolean(),
});
export type BoardEntry = v.InferOutput<typeof boardEntry>;

export const boardIndexDocument = singleDocument({
  kind: 'board-index',
  path: 'leaderboards/index',
  schema: v.object({ ...envelope, boards: v.array(boardEntry) }),
});
export type BoardIndexDocument = DocumentOf<typeof boardIndexDocument>;

/** What the note of a row says whose score the operator marks as preliminary. */
export const PRELIMINARY_NOTE = 'preliminary on the board';

/** One line of a board. `scoreLow` and `scoreHigh` bound the published 95 % interval. */
export const boardRow = v.object({
  rank: finite,
  /** Left out where the source of the row states its rank. */
  rankMade: v.optional(v.literal('computed')),
  /** The name as the board spells it: what keys and links go by. */
  model: text,
  /** What readers read: the name of the model and its variant; the spelling where no model on record is meant. */
  displayName: text,
  /** The model of the price table that the name means; `null` where none has that name or an alias of it. */
  modelId: optionalText,
  developer: text,
  refArea: RefArea.schema,
  score: finite,
  scoreLow: measured,
  scoreHigh: measured,
  votes: measured,
  openWeights: v.nullable(v.boolean()),
  evidence,
});
export type BoardRow = v.InferOutput<typeof boardRow>;

/** The rows kept of the capture, by rank. */
export const boardCaptureDocument = documentFamily({
  kind: 'board-snapshot',
  path: 'leaderboards/{board}/{date}',
  schema: v.object({
    ...envelope,
    board,
    snapshot: isoDate,
    /** How many rows the whole board had on that day, of which `rows` may be the top; `null` where not known. */
    boardRows: measured,
    rows: v.array(boardRow),
  }),
});
export type BoardCaptureDocument = DocumentOf<typeof boardCaptureDocument>;

/** The best row of each of the two countries in one capture; `null` where the board lists none. */
export const frontierPoint = v.object({
  snapshot: isoDate,
  /** Scores compare over time only within a segment: a change of scale or version starts a new one. */
  segment: finite,
  CN: v.nullable(boardRow),
  US: v.nullable(boardRow),
});
export type FrontierPoint = v.InferOutput<typeof frontierPoint>;

/** From this day on scores do not compare with earlier ones, and why. */
export const boardBreak = v.object({ from: isoDate, reason: text, evidence });
export type BoardBreak = v.InferOutput<typeof boardBreak>;

/** Oldest capture first. */
export const boardFrontierDocument = documentFamily({
  kind: 'board-frontier',
  path: 'leaderboards/{board}/frontier',
  schema: v.object({
    ...envelope,
    board,
    points: v.array(frontierPoint),
    /** Between segments, oldest first. */
    breaks: v.array(boardBreak),
  }),
});
export type BoardFrontierDocument = DocumentOf<typeof boardFrontierDocument>;

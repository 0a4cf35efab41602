import * as v from 'valibot';
import { documentFamily, singleDocument, type DocumentOf } from './document.ts';
import { BoardKind, Cadence, Industry, RefArea } from './codelists.ts';
import { envelope, evidence, finite, isoDate, measured, optionalText, text } from './primitives.ts';

/** A leaderboard that a document path can name. */
export const board = v.object({
  id: text,
  /** Ability that it tests. */
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
  /** Meaning of a snapshot dated on a month's last day: a list of the month, or a day that we chose; not that of the day. */
  monthEnd: v.optional(v.picklist(['monthly-list', 'own-cut'])),
  /** Meaning of a row that is all of a model: its best run, or the one score of its variants; omitted if rows are as listed. */
  onePerModel: v.optional(v.picklist(['best-run', 'same-score'])),
  /** Interval of its snapshots, judging by the newest ones. */
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

/** Note on a row whose score the operator marks as preliminary. */
export const PRELIMINARY_NOTE = 'preliminary on the board';

/** One row of a leaderboard. `scoreLow` and `scoreHigh` bound the published 95 % interval. */
export const boardRow = v.object({
  rank: finite,
  /** Omitted if the source of the row states its rank. */
  rankMade: v.optional(v.literal('computed')),
  /** Rank that rows of one score share, the first of theirs; omitted if no other has its score, or the source states ranks. */
  tiedAt: v.optional(finite),
  /** Name as the board spells it; used in keys and links. */
  model: text,
  /** Name shown to users: the model and its variant, or the board's spelling if it matches no model on record. */
  displayName: text,
  /** Id of the model in the price table with that name or alias; `null` if there is none. */
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

/** Rows kept of the snapshot, by rank. */
export const boardCaptureDocument = documentFamily({
  kind: 'board-snapshot',
  path: 'leaderboards/{board}/{date}',
  schema: v.object({
    ...envelope,
    board,
    snapshot: isoDate,
    /** Number of rows of the whole board on that day, of which `rows` may be the top; `null` if unknown. */
    boardRows: measured,
    rows: v.array(boardRow),
  }),
});
export type BoardCaptureDocument = DocumentOf<typeof boardCaptureDocument>;

/** Best row of each of the two countries in one snapshot; `null` if the board lists none. */
export const frontierPoint = v.object({
  snapshot: isoDate,
  /** Scores compare over time only within a segment: a change of scale or version starts a new segment. */
  segment: finite,
  CN: v.nullable(boardRow),
  US: v.nullable(boardRow),
  /** Number of rows on record that are not attributable to a country; omitted for none. */
  uncounted: v.optional(finite),
});
export type FrontierPoint = v.InferOutput<typeof frontierPoint>;

/** A day from which scores do not compare with earlier ones, and the reason. */
export const boardBreak = v.object({ from: isoDate, reason: text, evidence });
export type BoardBreak = v.InferOutput<typeof boardBreak>;

/** Oldest snapshot first. */
export const boardFrontierDocument = documentFamily({
  kind: 'board-frontier',
  path: 'leaderboards/{board}/frontier',
  schema: v.object({
    ...envelope,
    board,
    points: v.array(frontierPoint),
    /** Breaks between segments, oldest first. */
    breaks: v.array(boardBreak),
  }),
});
export type BoardFrontierDocument = DocumentOf<typeof boardFrontierDocument>;

import * as v from 'valibot';
import { RefArea } from './codelists.ts';
import { documentFamily, singleDocument, type DocumentOf } from './document.ts';
import { pricedModel } from './aiPricing.ts';
import { cnyRate, priceSegment } from './priceHistory.ts';
import { board, boardRow } from './leaderboards.ts';
import { policyEvent } from './policyEvent.ts';
import { priceMode } from './priceModes.ts';
import {
  envelope,
  evidence,
  finite,
  isoDate,
  measured,
  optionalText,
  text,
  timePeriod,
} from './primitives.ts';

/** A model of the price table in a list: who made it, and where else it is found. */
export const modelEntry = v.object({
  id: text,
  name: text,
  developer: text,
  developerId: text,
  refArea: RefArea.schema,
  releasedOn: v.nullable(timePeriod),
  /** `null` where there was any doubt. */
  openWeights: v.nullable(v.boolean()),
  /** Ids of the boards that list it under one of its names. */
  boards: v.array(text),
});
export type ModelEntry = v.InferOutput<typeof modelEntry>;

/** By id. */
export const modelIndexDocument = singleDocument({
  kind: 'model-index',
  path: 'models/index',
  schema: v.object({ ...envelope, models: v.array(modelEntry) }),
});
export type ModelIndexDocument = DocumentOf<typeof modelIndexDocument>;

/** One list price as long as an open-source client's catalog held it, per million tokens. */
export const priceRun = v.object({
  /** The name under which the catalog lists the model. */
  vendorModelId: text,
  firstSeen: isoDate,
  lastSeen: isoDate,
  currency: v.picklist(['CNY', 'USD']),
  input: measured,
  cachedInput: measured,
  output: measured,
  /** True where the catalog has further prices for longer prompts. */
  tiered: v.boolean(),
  evidence,
});
export type PriceRun = v.InferOutput<typeof priceRun>;

/** What must be known of a board to read a score of it. */
export const scoreBoard = v.pick(board, [
  'id',
  'title',
  'operator',
  'metric',
  'unit',
  'higherIsBetter',
  'cadence',
]);
export type ScoreBoard = v.InferOutput<typeof scoreBoard>;

/** One line of a board that means the model. */
export const modelScore = v.object({
  snapshot: isoDate,
  /** The model's name as the board prints it. */
  name: text,
  /** What readers read: the name of the model and its variant. */
  displayName: text,
  /** What that name says beyond the model: an effort, a snapshot's date. */
  variant: optionalText,
  rank: finite,
  /** Left out where the source of the line states its rank. */
  rankMade: v.optional(v.literal('computed')),
  score: finite,
  scoreLow: measured,
  scoreHigh: measured,
  votes: measured,
  evidence,
});
export type ModelScore = v.InferOutput<typeof modelScore>;

/** A model on one board. */
export const modelBoard = v.object({
  board: scoreBoard,
  /** The captures from the first one on that lists the model, oldest first. */
  captures: v.array(
    v.object({
      snapshot: isoDate,
      /** How many lines of the capture are on record. */
      listed: finite,
      /** How many rows the whole board had on that day; `null` where not known. */
      boardRows: measured,
      /** Scores compare over time only within a segment. */
      segment: finite,
    }),
  ),
  /** By capture, the best rank first. A model has several lines where its variants are listed apart. */
  scores: v.array(modelScore),
});
export type ModelBoard = v.InferOutput<typeof modelBoard>;

export const modelDocument = documentFamily({
  kind: 'model',
  path: 'models/{id}',
  schema: v.object({
    ...envelope,
    developerId: text,
    model: pricedModel,
    segments: v.array(priceSegment),
    /** Where a price is converted from CNY; else none. */
    cnyRates: v.array(cnyRate),
    modes: v.array(priceMode),
    priceRuns: v.array(priceRun),
    boards: v.array(modelBoard),
    /** Events whose title or summary names the model as the price table or an alias on record spells it; in events of the developer also without its name. */
    events: v.array(policyEvent),
  }),
});
export type ModelDocument = DocumentOf<typeof modelDocument>;

export const developerEntry = v.object({
  id: text,
  name: text,
  refArea: RefArea.schema,
  /** Who says where it is. */
  sourceId: text,
  note: optionalText,
  modelCount: finite,
  boardCount: finite,
});
export type DeveloperEntry = v.InferOutput<typeof developerEntry>;

/** By id. */
export const developerIndexDocument = singleDocument({
  kind: 'developer-index',
  path: 'developers/index',
  schema: v.object({ ...envelope, developers: v.array(developerEntry) }),
});
export type DeveloperIndexDocument = DocumentOf<typeof developerIndexDocument>;

/** The developer's best line in the newest capture of a board. */
export const developerRank = v.object({
  board: scoreBoard,
  snapshot: isoDate,
  listed: finite,
  /** How many rows the whole board had on that day; `null` where not known. */
  boardRows: measured,
  row: boardRow,
});
export type DeveloperRank = v.InferOutput<typeof developerRank>;

export const developerDocument = documentFamily({
  kind: 'developer',
  path: 'developers/{id}',
  schema: v.object({
    ...envelope,
    developer: developerEntry,
    models: v.array(pricedModel),
    segments: v.array(priceSegment),
    /** Where a price is converted from CNY; else none. */
    cnyRates: v.array(cnyRate),
    /** By board. Boards whose newest capture lists no model of the developer are left out. */
    places: v.array(developerRank),
    /** Events of the developer as a body, and those whose title or summary names it or one of its models. */
    events: v.array(policyEvent),
  }),
});
export type DeveloperDocument = DocumentOf<typeof developerDocument>;

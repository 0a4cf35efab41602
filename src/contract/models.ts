import * as v from 'valibot';
import { RevisionKind } from './corrections.ts';
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

/** A model of the price table in a list, with its developer and links to its other records. */
export const modelEntry = v.object({
  id: text,
  name: text,
  developer: text,
  developerId: text,
  refArea: RefArea.schema,
  releasedOn: v.nullable(timePeriod),
  /** `null` if there was any doubt. */
  openWeights: v.nullable(v.boolean()),
  /** Ids of the leaderboards that list it under one of its names. */
  boards: v.array(text),
});
export type ModelEntry = v.InferOutput<typeof modelEntry>;

/** Sorted by id. */
export const modelIndexDocument = singleDocument({
  kind: 'model-index',
  path: 'models/index',
  schema: v.object({ ...envelope, models: v.array(modelEntry) }),
});
export type ModelIndexDocument = DocumentOf<typeof modelIndexDocument>;

/** One list price for as long as an open-source client's catalog had it (per million tokens). */
export const priceRun = v.object({
  /** Name under which the catalog lists the model. */
  vendorModelId: text,
  firstSeen: isoDate,
  lastSeen: isoDate,
  currency: v.picklist(['CNY', 'USD']),
  input: measured,
  cachedInput: measured,
  output: measured,
  /** True if the catalog has further prices for longer prompts. */
  tiered: v.boolean(),
  evidence,
});
export type PriceRun = v.InferOutput<typeof priceRun>;

/** Facts about a leaderboard that are needed to read one of its scores. */
export const scoreBoard = v.pick(board, [
  'id',
  'title',
  'operator',
  'metric',
  'unit',
  'higherIsBetter',
  'cadence',
  'monthEnd',
  'onePerModel',
]);
export type ScoreBoard = v.InferOutput<typeof scoreBoard>;

/** Ranks that a model may truly have with 95 % probability; open if rows not on record may reach into them. */
const rankRange = v.object({ low: finite, high: finite, isOpen: v.boolean() });
export type RankRange = v.InferOutput<typeof rankRange>;

/** One row of a leaderboard that lists the model. */
export const modelScore = v.object({
  snapshot: isoDate,
  /** Model name as the board prints it. */
  name: text,
  /** Name shown to users: the model and its variant. */
  displayName: text,
  /** Part of that name beyond the model, such as an effort level or a snapshot date. */
  variant: optionalText,
  rank: finite,
  /** Omitted if the source of the row states its rank. */
  rankMade: v.optional(v.literal('computed')),
  /** Rank that it shares with other rows of the same score, as in `boardRow`. */
  tiedAt: v.optional(finite),
  /** Given for the model’s best row of each snapshot; omitted if no range can be given. */
  rankRange: v.optional(rankRange),
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
  /** Snapshots from the first that lists the model, oldest first. */
  captures: v.array(
    v.object({
      snapshot: isoDate,
      /** Number of rows of the snapshot on record. */
      listed: finite,
      /** Number of rows of the whole board on that day; `null` if unknown. */
      boardRows: measured,
      /** Scores compare over time only within a segment. */
      segment: finite,
    }),
  ),
  /** Sorted by snapshot, best rank first. A model has several rows if its variants are listed separately. */
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
    /** Rates used if a price is converted from CNY; empty otherwise. */
    cnyRates: v.array(cnyRate),
    modes: v.array(priceMode),
    priceRuns: v.array(priceRun),
    /** Versions that changed amounts of its prices on record, oldest first, and what each says of those before. */
    priceRevisions: v.array(v.object({ version: envelope.datasetVersion, says: RevisionKind.schema })),
    boards: v.array(modelBoard),
    /**
     * Events whose title or summary names the model as in the price table or by an alias on record; events of the
     * developer are matched without its name, too.
     */
    events: v.array(policyEvent),
  }),
});
export type ModelDocument = DocumentOf<typeof modelDocument>;

export const developerEntry = v.object({
  id: text,
  name: text,
  refArea: RefArea.schema,
  /** Source of its location. */
  sourceId: text,
  note: optionalText,
  modelCount: finite,
  boardCount: finite,
});
export type DeveloperEntry = v.InferOutput<typeof developerEntry>;

/** Sorted by id. */
export const developerIndexDocument = singleDocument({
  kind: 'developer-index',
  path: 'developers/index',
  schema: v.object({ ...envelope, developers: v.array(developerEntry) }),
});
export type DeveloperIndexDocument = DocumentOf<typeof developerIndexDocument>;

/** Best row of the developer in the newest snapshot of a leaderboard. */
export const developerRank = v.object({
  board: scoreBoard,
  snapshot: isoDate,
  listed: finite,
  /** Number of rows of the whole board on that day; `null` if unknown. */
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
    /** Rates used if a price is converted from CNY; empty otherwise. */
    cnyRates: v.array(cnyRate),
    /** Sorted by board. Boards whose newest snapshot lists no model of the developer are omitted. */
    places: v.array(developerRank),
    /** Events of the developer as a body, and events whose title or summary names it or one of its models. */
    events: v.array(policyEvent),
  }),
});
export type DeveloperDocument = DocumentOf<typeof developerDocument>;

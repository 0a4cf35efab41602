import * as v from 'valibot';
import { sourceEntry } from './catalogue.ts';
import { observation } from './indicator.ts';
import { policyEvent } from './policyEvent.ts';
import { envelope, isoDate, text, unit } from './primitives.ts';

/** What rows of one table say with this source: an indicator, a board, a plan, a model. */
export const feedItem = v.object({ id: text, title: text, rows: v.number() });
export type FeedItem = v.InferOutput<typeof feedItem>;

export const sourceFeed = v.object({
  /** Name of the table, as in `feeds` of the source. */
  table: text,
  title: text,
  rows: v.number(),
  /** How many items there are; `items` holds the first of them. */
  itemCount: v.number(),
  items: v.array(feedItem),
});
export type SourceFeed = v.InferOutput<typeof sourceFeed>;

export const sourceObservation = v.object({
  ...observation.entries,
  indicator: v.object({ id: text, title: text, unit }),
});
export type SourceObservation = v.InferOutput<typeof sourceObservation>;

/** `/api/v1/sources/<id>.json`: one source, what rests on it, and its newest values. */
export const sourceDocument = v.object({
  ...envelope,
  datasetDate: isoDate,
  source: sourceEntry,
  feeds: v.array(sourceFeed),
  /** How many published values cite it; `observations` holds the newest of them. */
  observationCount: v.number(),
  observations: v.array(sourceObservation),
  /** Events that cite it, newest first. */
  events: v.array(policyEvent),
});
export type SourceDocument = v.InferOutput<typeof sourceDocument>;

import * as v from 'valibot';
import { Industry } from './codelists.ts';
import { documentFamily, singleDocument, type DocumentOf } from './document.ts';
import { observation } from './indicator.ts';
import { policyEvent } from './policyEvent.ts';
import { envelope, finite, isoDate, source, text, unit } from './primitives.ts';

/** A source in a list, with counts of the rows that cite it. */
export const sourceEntry = v.object({
  ...source.entries,
  /** Industries that its rows name; empty if they name none. */
  industries: v.array(Industry.schema),
  /** Number of rows that cite it. */
  citedBy: finite,
  /** Number of published indicators with a value from it. */
  indicatorCount: finite,
  /** Number of rows that cite it, by table. */
  feeds: v.record(text, finite),
});
export type SourceEntry = v.InferOutput<typeof sourceEntry>;

export const sourcesDocument = singleDocument({
  kind: 'sources',
  path: 'sources',
  schema: v.object({
    ...envelope,
    /** Day from which the age of a source is counted. */
    datasetDate: isoDate,
    /** Names of the tables under `feeds`. */
    tables: v.record(text, text),
    entries: v.array(sourceEntry),
  }),
});
export type SourcesDocument = DocumentOf<typeof sourcesDocument>;

/** Subject of the rows of one table that cite this source: an indicator, a board, a plan or a model. */
export const feedItem = v.object({ id: text, title: text, rows: finite });
export type FeedItem = v.InferOutput<typeof feedItem>;

export const sourceFeed = v.object({
  /** Name of the table, as in `feeds` of the source. */
  table: text,
  title: text,
  rows: finite,
  /** Number of all items; `items` holds the first of them. */
  itemCount: finite,
  items: v.array(feedItem),
});
export type SourceFeed = v.InferOutput<typeof sourceFeed>;

export const sourceObservation = v.object({
  ...observation.entries,
  indicator: v.object({ id: text, title: text, unit, industries: v.array(Industry.schema) }),
});
export type SourceObservation = v.InferOutput<typeof sourceObservation>;

export const sourceDocument = documentFamily({
  kind: 'source',
  path: 'sources/{id}',
  schema: v.object({
    ...envelope,
    datasetDate: isoDate,
    source: sourceEntry,
    feeds: v.array(sourceFeed),
    /** Number of published values that cite it; `observations` holds the newest of them. */
    observationCount: finite,
    observations: v.array(sourceObservation),
    /** Events that cite it, newest first. */
    events: v.array(policyEvent),
  }),
});
export type SourceDocument = DocumentOf<typeof sourceDocument>;

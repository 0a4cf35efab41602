import * as v from 'valibot';
import type { panelIds } from './codelists.ts';
import { envelope, industry, isoDate, source, text } from './primitives.ts';

/** `/api/v1/index.json`: every document with its digest (SHA-256, hex) and size, by path. */
export const indexDocument = v.object({
  ...envelope,
  title: text,
  licence: text,
  /** The day up to which the records speak; later observations are forecasts, targets or schedules. */
  datasetDate: isoDate,
  documents: v.array(v.object({ path: text, kind: text, sha256: text, bytes: v.number() })),
});
export type IndexDocument = v.InferOutput<typeof indexDocument>;

/** `/api/v1/industries.json`: what the filter shows. Counts are rows that name the industry. */
export const industriesDocument = v.object({
  ...envelope,
  datasetDate: isoDate,
  industries: v.array(
    v.object({
      id: industry,
      total: v.number(),
      panels: v.object({
        'ev-plans': v.number(),
        'ai-pricing': v.number(),
        leaderboards: v.number(),
        participation: v.number(),
        policy: v.number(),
      } satisfies Record<(typeof panelIds)[number], ReturnType<typeof v.number>>),
    }),
  ),
});
export type IndustriesDocument = v.InferOutput<typeof industriesDocument>;

/** A source in a list: what rests on it. */
export const sourceEntry = v.object({
  ...source.entries,
  /** The industries that its rows name; empty where they name none. */
  industries: v.array(industry),
  /** Rows that cite it. */
  citedBy: v.number(),
  /** Published indicators with a value from it. */
  indicatorCount: v.number(),
  /** Rows that cite it, by table. */
  feeds: v.record(text, v.number()),
});
export type SourceEntry = v.InferOutput<typeof sourceEntry>;

/** `/api/v1/sources.json`: every source and what it feeds. */
export const sourcesDocument = v.object({
  ...envelope,
  /** The day from which a source's age counts. */
  datasetDate: isoDate,
  /** What the tables under `feeds` are called. */
  tables: v.record(text, text),
  entries: v.array(sourceEntry),
});
export type SourcesDocument = v.InferOutput<typeof sourcesDocument>;

import * as v from 'valibot';
import type { panelIds } from './codelists.ts';
import { envelope, finite, industry, isoDate, text } from './primitives.ts';

/** `/api/v1/index.json`: every document with its digest (SHA-256, hex) and size, by path. */
export const indexDocument = v.object({
  ...envelope,
  title: text,
  licence: text,
  /** The day up to which the records speak; later observations are forecasts, targets or schedules. */
  datasetDate: isoDate,
  documents: v.array(v.object({ path: text, kind: text, sha256: text, bytes: finite })),
});
export type IndexDocument = v.InferOutput<typeof indexDocument>;

/** `/api/v1/industries.json`: what the filter shows. Counts are rows that name the industry. */
export const industriesDocument = v.object({
  ...envelope,
  datasetDate: isoDate,
  industries: v.array(
    v.object({
      id: industry,
      total: finite,
      panels: v.object({
        'ev-plans': finite,
        'ai-pricing': finite,
        leaderboards: finite,
        participation: finite,
        policy: finite,
      } satisfies Record<(typeof panelIds)[number], typeof finite>),
    }),
  ),
});
export type IndustriesDocument = v.InferOutput<typeof industriesDocument>;

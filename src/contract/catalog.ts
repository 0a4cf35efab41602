import * as v from 'valibot';
import { singleDocument, type DocumentOf } from './document.ts';
import { Industry, type PanelId } from './codelists.ts';
import { envelope, finite, isoDate, text } from './primitives.ts';

/** By path; digests are SHA-256 in hex. */
export const indexDocument = singleDocument({
  kind: 'index',
  path: 'index',
  schema: v.object({
    ...envelope,
    title: text,
    licence: text,
    /** The day up to which the records speak; later observations are forecasts, targets or schedules. */
    datasetDate: isoDate,
    documents: v.array(v.object({ path: text, kind: text, sha256: text, bytes: finite })),
  }),
});
export type IndexDocument = DocumentOf<typeof indexDocument>;

/** What the filter shows. Counts are rows that name the industry. */
export const industriesDocument = singleDocument({
  kind: 'industries',
  path: 'industries',
  schema: v.object({
    ...envelope,
    datasetDate: isoDate,
    industries: v.array(
      v.object({
        id: Industry.schema,
        total: finite,
        panels: v.object({
          'ev-plans': finite,
          'ai-pricing': finite,
          leaderboards: finite,
          participation: finite,
          policy: finite,
        } satisfies Record<PanelId, typeof finite>),
      }),
    ),
  }),
});
export type IndustriesDocument = DocumentOf<typeof industriesDocument>;

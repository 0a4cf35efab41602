import * as v from 'valibot';
import { singleDocument, type DocumentOf } from './document.ts';
import { plainCodes, type Code } from './codeList.ts';
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

/**
 * The pages whose rows the filter by industry chooses, as their paths name them; the overview is at the root. On any
 * other page the filter would do nothing.
 */
export const FilterPage = plainCodes([
  'overview',
  'ev-plans',
  'standards',
  'law-standards',
  'register',
  'participation',
  'claims',
  'gaps',
  'policy',
  'indicators',
  'sources',
  'bodies',
  'organizations',
  'changes',
]);
export type FilterPage = Code<typeof FilterPage>;

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
        /** By FilterPage: how many rows that page holds that name the industry, which is what choosing it there leaves. */
        pages: v.record(text, finite),
      }),
    ),
  }),
});
export type IndustriesDocument = DocumentOf<typeof industriesDocument>;

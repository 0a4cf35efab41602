import * as v from 'valibot';
import { singleDocument, type DocumentOf } from './document.ts';
import { plainCodes, type Code } from './codeList.ts';
import { Industry, type PanelId } from './codelists.ts';
import { envelope, finite, isoDate, text } from './primitives.ts';

/** Sorted by path; digests are SHA-256 in hex. */
export const indexDocument = singleDocument({
  kind: 'index',
  path: 'index',
  schema: v.object({
    ...envelope,
    title: text,
    licence: text,
    /** Day up to which the records report; later observations are forecasts, targets or schedules. */
    datasetDate: isoDate,
    documents: v.array(v.object({ path: text, kind: text, sha256: text, bytes: finite })),
  }),
});
export type IndexDocument = DocumentOf<typeof indexDocument>;

/**
 * Pages whose rows the industry filter selects, by path; the overview is the root. On all other pages the filter
 * would do nothing.
 */
export const FilterPage = plainCodes([
  'overview',
  'ev-plans',
  'ev-plans/outcomes',
  'ev-plans/standards',
  'standards',
  'law-standards',
  'law-standards/topics',
  'register',
  'secretariats',
  'adoptions',
  'participation',
  'participation/committees',
  'claims',
  'gaps',
  'policy',
  'policy/targets',
  'coming-up',
  'industries',
  'indicators',
  'sources',
  'bodies',
  'organizations',
  'changes',
]);
export type FilterPage = Code<typeof FilterPage>;

/** Options of the industry filter. Counts are numbers of rows that name the industry. */
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
        /** Number of rows that name the industry, by `FilterPage`: those left on that page when it is selected. */
        pages: v.record(text, finite),
      }),
    ),
  }),
});
export type IndustriesDocument = DocumentOf<typeof industriesDocument>;

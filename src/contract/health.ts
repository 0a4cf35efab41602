import * as v from 'valibot';
import { singleDocument, type DocumentOf } from './document.ts';
import { envelope, isoDate, measured, optionalText, text, timePeriod } from './primitives.ts';

const named = v.object({ id: text, title: text });

/** A source of rows that a machine or a person reads regularly. */
export const upstream = v.object({
  id: text,
  /** Source whose title and publisher apply. */
  sourceId: text,
  licence: text,
  /** True if a connector reads it, false if a person does. */
  automatic: v.boolean(),
  /** Indicators and leaderboards that its connector adds to; empty if a person decides. */
  feeds: v.object({ indicators: v.array(named), boards: v.array(named) }),
  /** Day of the last successful reading by a connector or a person; `null` if it was never read. */
  succeededOn: v.nullable(isoDate),
  /** Reader on that day; `null` if it was never read. */
  readBy: v.nullable(v.picklist(['connector', 'person'])),
  /** Day or period of the state it showed then. */
  upstreamDate: v.nullable(timePeriod),
  /** Days from the last successful reading to the dataset's date. */
  ageDays: measured,
  rowsRead: measured,
  rowsProposed: measured,
  /** Note for users about the state; `null` if there is none. */
  remark: optionalText,
});
export type Upstream = v.InferOutput<typeof upstream>;

/** Sorted by id. */
export const healthDocument = singleDocument({
  kind: 'health',
  path: 'health',
  schema: v.object({
    ...envelope,
    datasetDate: isoDate,
    upstreams: v.array(upstream),
  }),
});
export type HealthDocument = DocumentOf<typeof healthDocument>;

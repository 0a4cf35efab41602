import * as v from 'valibot';
import { singleDocument, type DocumentOf } from './document.ts';
import { envelope, isoDate, measured, optionalText, text, timePeriod } from './primitives.ts';

const named = v.object({ id: text, title: text });

/** Where rows come from that a machine or a person reads again and again. */
export const upstream = v.object({
  id: text,
  /** Title and publisher are those of the source. */
  sourceId: text,
  licence: text,
  /** Whether a connector reads it; else a person does. */
  automatic: v.boolean(),
  /** The indicators and boards that its connector adds to; empty where a person decides. */
  feeds: v.object({ indicators: v.array(named), boards: v.array(named) }),
  /** Day of the last successful reading, by whomever; `null`: never read. */
  succeededOn: v.nullable(isoDate),
  /** Who read it then: its connector, or a person; `null`: never read. */
  readBy: v.nullable(v.picklist(['connector', 'person'])),
  /** The day or period whose state it showed then. */
  upstreamDate: v.nullable(timePeriod),
  /** Days from the last success to the day of the dataset. */
  ageDays: measured,
  rowsRead: measured,
  rowsProposed: measured,
  /** What a reader must know of the state, in words; `null`: nothing. */
  remark: optionalText,
});
export type Upstream = v.InferOutput<typeof upstream>;

/** By id. */
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

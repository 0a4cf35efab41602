import * as v from 'valibot';
import { envelope, evidence, industry, isoDate, refArea, text, timePeriod } from './primitives.ts';

/** Something decided, published or measured, dated, by someone. */
export const policyEvent = v.object({
  id: text,
  date: timePeriod,
  refAreas: v.array(refArea),
  industries: v.array(industry),
  body: v.nullable(text),
  title: text,
  /** What could be said of it when it was told. */
  summary: v.nullable(text),
  /** What became known of it later, oldest first. */
  addenda: v.array(v.object({ knownFrom: isoDate, text, evidence })),
  evidence,
});
export type PolicyEvent = v.InferOutput<typeof policyEvent>;

/** `/api/v1/events.json`, newest first. */
export const eventsDocument = v.object({ ...envelope, events: v.array(policyEvent) });
export type EventsDocument = v.InferOutput<typeof eventsDocument>;

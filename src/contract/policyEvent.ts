import * as v from 'valibot';
import { envelope, evidence, industry, refArea, text, timePeriod } from './primitives.ts';

/** Something decided, published or measured, dated, by someone. */
export const policyEvent = v.object({
  id: text,
  date: timePeriod,
  refAreas: v.array(refArea),
  industries: v.array(industry),
  body: v.nullable(text),
  title: text,
  summary: v.nullable(text),
  evidence,
});
export type PolicyEvent = v.InferOutput<typeof policyEvent>;

/** `/api/v1/events.json`, newest first. */
export const eventsDocument = v.object({ ...envelope, events: v.array(policyEvent) });
export type EventsDocument = v.InferOutput<typeof eventsDocument>;

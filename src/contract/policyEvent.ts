import * as v from 'valibot';
import { codeList, type Code } from './codeList.ts';
import { Industry, RefArea } from './codelists.ts';
import { documentFamily, singleDocument, type DocumentOf } from './document.ts';
import { envelope, evidence, isoDate, text, timePeriod } from './primitives.ts';
import { coverageRow } from './coverage.ts';

/** Kinds of events, whoever acts. A technical regulation counts as a standard, a trade rule as a law. */
export const EventKind = codeList({
  plan: 'Plan or strategy',
  rule: 'Law, rule or order',
  consultation: 'Put to comment',
  standard: 'Standard or regulation',
  body: 'Body, office or meeting',
  measured: 'Count, ranking or report',
  market: 'Company or project',
  price: 'Price',
});
export type EventKind = Code<typeof EventKind>;

/** A dated decision, publication or measurement and its actor. */
export const policyEvent = v.object({
  id: text,
  date: timePeriod,
  /** True if the date is that of the report, which does not date the act itself. */
  isReported: v.optional(v.literal(true)),
  refAreas: v.array(RefArea.schema),
  industries: v.array(Industry.schema),
  body: v.nullable(text),
  kind: EventKind.schema,
  title: text,
  /** Summary of what was known when the event was reported. */
  summary: v.nullable(text),
  /** Facts that became known later, oldest first. */
  addenda: v.array(v.object({ knownFrom: isoDate, text, evidence })),
  evidence,
});
export type PolicyEvent = v.InferOutput<typeof policyEvent>;

export const eventsDocument = singleDocument({
  kind: 'events',
  path: 'events',
  schema: v.object({ ...envelope, events: v.array(policyEvent), coverage: v.array(coverageRow) }),
});
/** Limited to the number of events that the overview shows. */
export const newestEventsDocument = documentFamily({
  kind: 'events',
  path: 'events/{industry}',
  schema: eventsDocument.schema,
});
export type EventsDocument = DocumentOf<typeof eventsDocument>;

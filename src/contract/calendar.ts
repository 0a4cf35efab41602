import * as v from 'valibot';
import { codeList, plainCodes, type Code } from './codeList.ts';
import { Industry, RefArea } from './codelists.ts';
import { coverageRow } from './coverage.ts';
import { singleDocument, type DocumentOf } from './document.ts';
import { envelope, evidence, optionalText, text, timePeriod } from './primitives.ts';
import { rulePhase } from './rules.ts';

export const CalendarKind = codeList({
  'plan-due': 'Due under a plan or request',
  'takes-effect': 'Takes effect',
  ends: 'Ends',
  'comment-closes': 'Comments close',
  meeting: 'Meeting',
});
export type CalendarKind = Code<typeof CalendarKind>;

/** Force of a text: binding, or voluntary. */
export const Force = plainCodes(['binding', 'voluntary']);
export type Force = Code<typeof Force>;

/** Phase of a rule that begins on a date; its day is that of the entry. */
const dateRule = v.pick(rulePhase, [
  'market',
  'objects',
  'phase',
  'modelYear',
  'duty',
  'exceptions',
  'status',
]);

export const calendarEntry = v.object({
  id: text,
  /** Of a model year, the year of its name: see `earliestDay`. */
  date: timePeriod,
  kind: CalendarKind.schema,
  title: text,
  reference: optionalText,
  /** Last URL segment of the page of the document that it refers to, if there is one. */
  page: optionalText,
  industries: v.array(Industry.schema),
  refArea: RefArea.schema,
  /** Day from which the date could be known: its source or its rule was published; `null` if that is not on record. */
  since: v.nullable(timePeriod),
  /** Force of the document from or until that day; `null` for what neither binds nor recommends. */
  force: v.nullable(Force.schema),
  /** The rule that binds from that day; `null` for a date that is no rule's. */
  rule: v.nullable(dateRule),
  evidence,
});
export type CalendarEntry = v.InferOutput<typeof calendarEntry>;

export const calendarDocument = singleDocument({
  kind: 'calendar',
  path: 'ev-plans/calendar',
  schema: v.object({ ...envelope, entries: v.array(calendarEntry), coverage: v.array(coverageRow) }),
});
export type CalendarDocument = DocumentOf<typeof calendarDocument>;

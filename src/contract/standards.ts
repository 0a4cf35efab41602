import * as v from 'valibot';
import { singleDocument, type DocumentOf } from './document.ts';
import { taskDomain } from './plan.ts';
import {
  codeOf,
  envelope,
  evidence,
  industry,
  optionalText,
  refArea,
  text,
  timePeriod,
} from './primitives.ts';

// Apart from the plans, whose newest the overview shows: standards and their calendar load with the page of plans.

export const standardKindLabels = {
  mandatory: 'Mandatory',
  recommended: 'Recommended',
  industry: 'Sector',
  regulation: 'Regulation',
} as const;
export type StandardKind = keyof typeof standardKindLabels;

/** How far a standard has come; which of these it is on a day follows from its dates. */
export const standardStatusLabels = {
  planned: 'Planned',
  draft: 'Draft',
  published: 'Published',
  'in-force': 'In force',
  withdrawn: 'Withdrawn',
} as const;
export type StandardStatus = keyof typeof standardStatusLabels;
const standardStatuses = [
  'planned',
  'draft',
  'published',
  'in-force',
  'withdrawn',
] as const satisfies readonly StandardStatus[];

export const calendarKindLabels = {
  'plan-due': 'Due under a plan',
  'takes-effect': 'Takes effect',
  ends: 'Ends',
  'comment-closes': 'Comments close',
  meeting: 'Meeting',
} as const;
export type CalendarKind = keyof typeof calendarKindLabels;

/** A standard or regulation. `designation` is the full number, so that GB/T is never shown as GB. */
export const standard = v.object({
  designation: text,
  title: text,
  titleOriginal: optionalText,
  /** `CN`, `US`, `EU`, or a body that is not an area: `ISO`, `IEC`, `UN`. */
  issuer: text,
  kind: codeOf<StandardKind>(standardKindLabels),
  domain: taskDomain,
  industries: v.array(industry),
  /** On the dataset's day, as the dates say; `null` where none was reached. For another day: `standardStatus`. */
  status: v.nullable(v.picklist(standardStatuses)),
  plannedOn: v.nullable(timePeriod),
  draftedOn: v.nullable(timePeriod),
  publishedOn: v.nullable(timePeriod),
  effectiveOn: v.nullable(timePeriod),
  /** The day of a source that shows it in force, where the day of effect is not on record. */
  inForceBy: v.nullable(timePeriod),
  withdrawnOn: v.nullable(timePeriod),
  /** The day of a source that lists it as withdrawn, where the day itself is not on record. */
  withdrawnBy: v.nullable(timePeriod),
  replaces: optionalText,
  internationalEquivalent: optionalText,
  /** Of the day of effect, where another source than that of the rest gives it; else `null`. */
  effectiveEvidence: v.nullable(evidence),
  evidence,
});
export type Standard = v.InferOutput<typeof standard>;

export const standardsDocument = singleDocument({
  kind: 'standards',
  path: 'ev-plans/standards',
  summary: 'Standards and regulations.',
  schema: v.object({ ...envelope, standards: v.array(standard) }),
});
export type StandardsDocument = DocumentOf<typeof standardsDocument>;

export const calendarEntry = v.object({
  id: text,
  date: timePeriod,
  kind: codeOf<CalendarKind>(calendarKindLabels),
  title: text,
  reference: optionalText,
  industries: v.array(industry),
  refArea,
  evidence,
});
export type CalendarEntry = v.InferOutput<typeof calendarEntry>;

export const calendarDocument = singleDocument({
  kind: 'calendar',
  path: 'ev-plans/calendar',
  summary: 'What is due, earliest first.',
  schema: v.object({ ...envelope, entries: v.array(calendarEntry) }),
});
export type CalendarDocument = DocumentOf<typeof calendarDocument>;

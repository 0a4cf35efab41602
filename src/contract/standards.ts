import * as v from 'valibot';
import { codeList, type Code } from './codeList.ts';
import { Industry, RefArea, TaskDomain } from './codelists.ts';
import { singleDocument, type DocumentOf } from './document.ts';
import { envelope, evidence, optionalText, text, timePeriod } from './primitives.ts';
import { coverageRow } from './coverage.ts';
import { relation } from './relations.ts';

// Apart from the plans, whose newest the overview shows: standards and their calendar load with the page of plans.

export const StandardKind = codeList({
  mandatory: 'Mandatory',
  recommended: 'Recommended',
  guidance: 'Guidance document',
  industry: 'Sector',
  regulation: 'Regulation',
  // Of the 1998 Agreement: it binds nobody before a party has put it into its own rules.
  'global-regulation': 'Global technical regulation',
});
export type StandardKind = Code<typeof StandardKind>;

/** How far a standard has come; which of these it is on a day follows from its dates. */
export const StandardStatus = codeList({
  planned: 'Planned',
  draft: 'Draft',
  published: 'Published',
  'in-force': 'In force',
  // By a text that types approved earlier need not meet before a later day.
  replaced: 'Replaced for new types',
  withdrawn: 'Withdrawn',
});
export type StandardStatus = Code<typeof StandardStatus>;

export const CalendarKind = codeList({
  'plan-due': 'Due under a plan',
  'takes-effect': 'Takes effect',
  ends: 'Ends',
  'comment-closes': 'Comments close',
  meeting: 'Meeting',
});
export type CalendarKind = Code<typeof CalendarKind>;

/** Who issued a standard: a country or region by its name, a body such as ISO as the record calls it. */
export const issuerName = (issuer: string): string => (RefArea.is(issuer) ? RefArea.label(issuer) : issuer);

/** A standard or regulation. `designation` is the full number, so that GB/T is never shown as GB. */
export const standard = v.object({
  designation: text,
  title: text,
  titleOriginal: optionalText,
  /** `CN`, `US`, `EU`, or a body that is not an area: `ISO`, `IEC`, `UN`. */
  issuer: text,
  kind: StandardKind.schema,
  /** Its field among those of the plans for vehicles; `null` where it is of none. */
  domain: v.nullable(TaskDomain.schema),
  industries: v.array(Industry.schema),
  /** On the dataset's day, as the dates say; `null` where none was reached. For another day: `standardStatus`. */
  status: v.nullable(StandardStatus.schema),
  plannedOn: v.nullable(timePeriod),
  draftedOn: v.nullable(timePeriod),
  publishedOn: v.nullable(timePeriod),
  effectiveOn: v.nullable(timePeriod),
  /** The day of a source that shows it in force, where the day of effect is not on record. */
  inForceBy: v.nullable(timePeriod),
  withdrawnOn: v.nullable(timePeriod),
  /** The day of a source that lists it as withdrawn, where the day itself is not on record. */
  withdrawnBy: v.nullable(timePeriod),
  /** Until when types approved before its end may follow it; `null` where no day later than its end is on record. */
  earlierTypesUntil: v.nullable(timePeriod),
  replaces: optionalText,
  /** Of the day of effect, where another source than that of the rest gives it; else `null`. */
  effectiveEvidence: v.nullable(evidence),
  evidence,
});
export type Standard = v.InferOutput<typeof standard>;

export const standardsDocument = singleDocument({
  kind: 'standards',
  path: 'ev-plans/standards',
  schema: v.object({
    ...envelope,
    standards: v.array(standard),
    /** What these standards are to other texts. */
    relations: v.array(relation),
    coverage: v.array(coverageRow),
  }),
});
export type StandardsDocument = DocumentOf<typeof standardsDocument>;

/** What a further day of a standard is, which its row has no column for. */
export const StandardDayStep = codeList({
  draft: 'Draft',
  comment: 'Out for comment',
  adopted: 'Adopted',
  // Of a series of amendments or a part: the first day in force is in the row.
  'in-force': 'In force',
  applies: 'Applies',
  'new-types': 'New types must comply',
  all: 'Existing types must comply too',
});
export type StandardDayStep = Code<typeof StandardDayStep>;

/** A further day of a standard: adopted, applied, binding for some. */
export const standardDay = v.object({
  step: StandardDayStep.schema,
  date: timePeriod,
  /** For whom or what, where it is not for all that the document is about. */
  text: optionalText,
  evidence,
});
export type StandardDay = v.InferOutput<typeof standardDay>;

/** Every day on record from which a standard applies, binds new types and binds all; the earliest first. */
export const complianceDays = v.object({
  appliesOn: v.array(timePeriod),
  newTypesOn: v.array(timePeriod),
  allOn: v.array(timePeriod),
});
export type ComplianceDays = v.InferOutput<typeof complianceDays>;

export const calendarEntry = v.object({
  id: text,
  date: timePeriod,
  kind: CalendarKind.schema,
  title: text,
  reference: optionalText,
  /** The last part of the address of what it refers to, where that is a document with a page. */
  page: optionalText,
  industries: v.array(Industry.schema),
  refArea: RefArea.schema,
  evidence,
});
export type CalendarEntry = v.InferOutput<typeof calendarEntry>;

export const calendarDocument = singleDocument({
  kind: 'calendar',
  path: 'ev-plans/calendar',
  schema: v.object({ ...envelope, entries: v.array(calendarEntry), coverage: v.array(coverageRow) }),
});
export type CalendarDocument = DocumentOf<typeof calendarDocument>;

import * as v from 'valibot';
import {
  calendarKindLabels,
  instrumentLabels,
  stages,
  standardKindLabels,
  standardStatuses,
  taskDomainLabels,
  type CalendarKind,
  type Instrument,
  type StandardKind,
  type TaskDomain,
} from './codelists.ts';
import {
  envelope,
  evidence,
  finite,
  industry,
  optionalText,
  refArea,
  text,
  timePeriod,
} from './primitives.ts';

function codeOf<T extends string>(labels: Readonly<Record<T, string>>) {
  return v.custom<T>((code) => typeof code === 'string' && Object.hasOwn(labels, code), 'is no known code');
}

/** A dated list of work items: MIIT's yearly key points and their like elsewhere. */
export const plan = v.object({
  id: text,
  issuer: text,
  refArea,
  title: text,
  titleOriginal: optionalText,
  publishedOn: v.nullable(timePeriod),
  periodCovered: optionalText,
  url: optionalText,
  summary: optionalText,
  sourceId: text,
});
export type Plan = v.InferOutput<typeof plan>;

/** One task of a plan, and the stage that the plan wants it to reach in its year. */
export const planTask = v.object({
  id: text,
  planId: text,
  planYear: finite,
  domain: codeOf<TaskDomain>(taskDomainLabels),
  industries: v.array(industry),
  title: text,
  titleOriginal: optionalText,
  instrument: codeOf<Instrument>(instrumentLabels),
  stage: v.picklist(stages),
  targetDate: v.nullable(timePeriod),
  internationalLink: optionalText,
  evidence,
});
export type PlanTask = v.InferOutput<typeof planTask>;

/** `/api/v1/ev-plans/tasks.json` */
export const planTasksDocument = v.object({ ...envelope, plans: v.array(plan), tasks: v.array(planTask) });
export type PlanTasksDocument = v.InferOutput<typeof planTasksDocument>;

/** A standard or regulation. `designation` is the full number, so that GB/T is never shown as GB. */
export const standard = v.object({
  designation: text,
  title: text,
  titleOriginal: optionalText,
  /** `CN`, `US`, `EU`, or the body that is no area: `ISO`, `IEC`, `UN`. */
  issuer: text,
  kind: codeOf<StandardKind>(standardKindLabels),
  domain: codeOf<TaskDomain>(taskDomainLabels),
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

/** `/api/v1/ev-plans/standards.json` */
export const standardsDocument = v.object({ ...envelope, standards: v.array(standard) });
export type StandardsDocument = v.InferOutput<typeof standardsDocument>;

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

/** `/api/v1/ev-plans/calendar.json`, earliest first. */
export const calendarDocument = v.object({ ...envelope, entries: v.array(calendarEntry) });
export type CalendarDocument = v.InferOutput<typeof calendarDocument>;

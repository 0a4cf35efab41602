import { codeList, type Code } from '../contract/codeList.ts';
import type { TargetOutcome, TargetProgress } from '../contract/policyTargets.ts';
import { periodEnd } from './periods.ts';

/** State of a target, met or on track. Missing information is not a state of the target. */
export const TargetCourse = codeList({
  reached: 'Met',
  missed: 'Missed',
  'on-course': 'On track',
  behind: 'Behind',
  ahead: 'Not yet due',
  unknown: 'Past due, no result on record',
  undated: 'No due date',
});
export type TargetCourse = Code<typeof TargetCourse>;

/** The rule, as shown on pages and in figures. */
export const COURSE_RULE =
  '“Met” and “missed” rest on a value for the due date, or on a source of that date or later; a target is also met, early, once a value reaches it. “On track” and “behind” compare the latest value, before the due date, with a straight line from the value when the target was set to the target on its due date. Without both values a target is neither.';

/**
 * Returns the percentage of the way that a straight line has covered at the newest value, from the last day of the
 * base's period to that of the due date. `null` if there is no base or no due date.
 */
export function pathPercent(due: string | null, progress: TargetProgress | null): number | null {
  if (due === null || progress?.base == null) return null;
  const first = periodEnd(progress.base.timePeriod);
  const span = periodEnd(due) - first;
  return span <= 0 ? null : (100 * (periodEnd(progress.timePeriod) - first)) / span;
}

/**
 * Returns the course of a target by `COURSE_RULE`.
 *
 * @param outcome outcome shown by the sources on the day.
 * @param progress newest value published by then; `null` if there is none.
 */
export function targetCourse(
  due: string | null,
  outcome: TargetOutcome,
  progress: TargetProgress | null,
): TargetCourse {
  if (outcome === 'met' || outcome === 'reached-early') return 'reached';
  if (outcome === 'missed' || outcome === 'undated') return outcome;
  if (outcome !== 'open') return 'unknown';
  const path = pathPercent(due, progress);
  if (path === null || progress?.percentOfWay == null) return 'ahead';
  return progress.percentOfWay >= path ? 'on-course' : 'behind';
}

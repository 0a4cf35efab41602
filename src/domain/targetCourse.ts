import { codeList, type Code } from '../contract/codeList.ts';
import type { TargetOutcome, TargetProgress } from '../contract/policyTargets.ts';
import { periodEnd } from './periods.ts';

/** State of a target, reached or on track. Missing information is not a state of the target. */
export const TargetCourse = codeList({
  reached: 'Reached',
  missed: 'Missed',
  'on-course': 'On course',
  behind: 'Behind',
  ahead: 'Not yet due',
  unknown: 'Due, no result on record',
  undated: 'No due date',
});
export type TargetCourse = Code<typeof TargetCourse>;

/** The rule, as shown on pages and in figures. */
export const COURSE_RULE =
  'Reached or missed: by a value for the due date or a source of that date or later; reached early by a value that already is what was promised. On course or behind: before it is due, against a straight line from the newest value when the target was set to the promise on its due date. Without a value of both times it is neither.';

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

import { codeList, type Code } from '../contract/codeList.ts';
import type { TargetOutcome, TargetProgress } from '../contract/policyTargets.ts';
import { periodEnd } from './periods.ts';

/** Whether a target is reached, or on its way. What the records do not let one tell is no state of the target. */
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

/** The rule, as pages and figures state it. */
export const COURSE_RULE =
  'Reached or missed: by a value for the due date or a source of that date or later; reached early by a value that already is what was promised. On course or behind: before it is due, against a straight line from the newest value when the target was set to the promise on its due date. Without a value of both times it is neither.';

/**
 * Percent of the way that a straight line has gone by the time of the newest value: from the last day of the base's
 * period to that of the due date. `null` where there is no base or no due date.
 */
export function pathPercent(due: string | null, progress: TargetProgress | null): number | null {
  if (due === null || progress?.base == null) return null;
  const first = periodEnd(progress.base.timePeriod);
  const span = periodEnd(due) - first;
  return span <= 0 ? null : (100 * (periodEnd(progress.timePeriod) - first)) / span;
}

/**
 * What can be said of a target by `COURSE_RULE`.
 *
 * @param outcome what the sources show on the day.
 * @param progress the newest value that was out by then; `null` where there is none.
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

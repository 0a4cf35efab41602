import { isOnOrBefore, periodEnd, periodStart } from '../../contract/periodDays.ts';
import type { TargetOutcome, TargetResult } from '../../contract/policyTargets.ts';
import type { RowOf } from '../tables/records.ts';
import { roundedTo } from './numbers.ts';

type TargetTerms = Pick<RowOf<'targets'>, 'refArea' | 'setOn' | 'due' | 'value' | 'valueQualifier'>;

/** A source's recorded statement about a target. */
export interface SaidOf {
  /** `null` if no outcome was searched for. */
  readonly result: TargetResult | null;
  /** Publication date of the source; `null` if there is no source or its date is unknown. */
  readonly publishedOn: string | null;
}

/** A value that measures a target. */
export interface MeasuredValue {
  readonly refArea: RowOf<'targets'>['refArea'];
  readonly timePeriod: string;
  readonly value: number;
  readonly obsStatus: RowOf<'observations'>['obsStatus'];
  readonly publishedOn: string | null;
}

/** The value that a target is compared with, and the one from when it was set. */
export interface Progress<Row extends MeasuredValue> {
  readonly newest: Row;
  readonly baseline: Row | null;
  readonly percentOfTarget: number;
  readonly percentOfWay: number | null;
}

function observedOf<Row extends MeasuredValue>(target: TargetTerms, rows: readonly Row[]): Row[] {
  return rows
    .filter(({ refArea, obsStatus }) => refArea === target.refArea && obsStatus !== 'F')
    .sort((left, right) => periodEnd(left.timePeriod) - periodEnd(right.timePeriod));
}

function upTo<Row extends MeasuredValue>(rows: readonly Row[], period: string | null): Row | null {
  if (period === null) return null;
  return rows.filter(({ timePeriod }) => periodEnd(timePeriod) <= periodEnd(period)).at(-1) ?? null;
}

/**
 * True if a value is the start of a target: from before it was set, or from the year in which it was set, unless that
 * is the target year.
 */
function isWhereItBegan({ setOn, due }: TargetTerms, { timePeriod }: MeasuredValue): boolean {
  const isOfDue = due !== null && periodEnd(timePeriod) >= periodEnd(due);
  return setOn !== null && !isOfDue && periodStart(timePeriod) < periodStart(setOn);
}

/**
 * Returns the progress of the newest value at or before the due date: as a percentage of the target, and of the way
 * from the newest value at or before the day on which it was set.
 *
 * @param rows observations of the indicator that measures the target, in its unit; forecasts are skipped.
 * @returns `null` if the target has no number or no due date, or nothing was measured between the two dates.
 */
export function progressOf<Row extends MeasuredValue>(
  target: TargetTerms,
  rows: readonly Row[],
): Progress<Row> | null {
  const { setOn, due, value } = target;
  const observed = observedOf(target, rows);
  const newest = upTo(observed, due);
  if (newest === null || value === null || value === 0) return null;
  if (isWhereItBegan(target, newest)) return null;
  const start = upTo(observed, setOn);
  const baseline = start === newest || start?.value === value ? null : start;
  const percentOfTarget = roundedTo((100 * newest.value) / value, 1);
  if (baseline === null) return { newest, baseline, percentOfTarget, percentOfWay: null };
  const way = (newest.value - baseline.value) / (value - baseline.value);
  return { newest, baseline, percentOfTarget, percentOfWay: roundedTo(100 * way, 1) };
}

/**
 * Returns the outcome stated by a source in words. "Met" remains true when the date has passed: a source from before
 * the due date shows it reached early. Only a source of the date or later can say that it was missed.
 */
function saidOutcome({ result, publishedOn }: SaidOf, due: string): TargetOutcome | null {
  if (publishedOn === null || result === null || result === 'not-found') return null;
  if (periodEnd(publishedOn) >= periodEnd(due)) return result;
  return result === 'met' ? 'reached-early' : null;
}

/**
 * Returns the value for the due date itself, from a source published then or later; none for a target without a
 * number.
 */
function settledBy(
  target: TargetTerms,
  rows: readonly MeasuredValue[],
  due: string,
): MeasuredValue | undefined {
  if (target.value === null) return undefined;
  return observedOf(target, rows).find(
    ({ timePeriod, publishedOn }) =>
      periodEnd(timePeriod) === periodEnd(due) &&
      publishedOn !== null &&
      periodEnd(publishedOn) >= periodEnd(due),
  );
}

/** True if a value satisfies the target: "more than 50" is not reached by 50. */
function reaches({ value, valueQualifier }: TargetTerms, measured: number, isLower: boolean): boolean {
  if (value === null) return false;
  if (valueQualifier === 'more-than') return measured > value;
  if (valueQualifier === 'less-than') return measured < value;
  return isLower || valueQualifier === 'at-most' ? measured <= value : measured >= value;
}

const isReachedBy = (target: TargetTerms, newest: MeasuredValue | undefined, isLower: boolean): boolean =>
  newest !== undefined && reaches(target, newest.value, isLower);

/**
 * Returns the outcome shown by the sources. A target is met or missed only by a source published on the due date or
 * later: by a value for that date, or in words if nothing measures it. A target reached earlier remains reached when
 * the date has passed.
 *
 * @param isLower true if a lower value is the aim.
 * @param day day up to which the records report.
 */
export function targetOutcome(
  target: TargetTerms,
  rows: readonly MeasuredValue[],
  said: SaidOf,
  isLower: boolean,
  day: string,
): TargetOutcome {
  const { due } = target;
  if (due === null) return 'undated';
  const isDue = isOnOrBefore(due, day);
  const settled = isDue ? settledBy(target, rows, due) : undefined;
  if (settled !== undefined) return reaches(target, settled.value, isLower) ? 'met' : 'missed';
  const inWords = saidOutcome(said, due);
  if (inWords !== null) return inWords;
  if (isReachedBy(target, progressOf(target, rows)?.newest, isLower)) return 'reached-early';
  if (isDue) return said.result === 'not-found' ? 'not-found' : 'no-source';
  return 'open';
}

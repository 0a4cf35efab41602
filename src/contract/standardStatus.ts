import type { StandardStatus } from './standards.ts';
import { isOnOrBefore } from './periodDays.ts';

/** The dates that a standard's status follows from; each as coarse as its source, `null` where not on record. */
export interface StandardDates {
  readonly plannedOn: string | null;
  readonly draftedOn: string | null;
  readonly publishedOn: string | null;
  readonly effectiveOn: string | null;
  /** The day of a source that shows it in force, where the day of effect itself is not on record. */
  readonly inForceBy: string | null;
  readonly withdrawnOn: string | null;
  /** The day of a source that lists it as withdrawn, where the day itself is not on record. */
  readonly withdrawnBy: string | null;
  /** The day on which types approved before its end must meet the new text too. */
  readonly earlierTypesUntil: string | null;
}

/** Statuses and the dates that bring them about, the furthest first. */
const steps = [
  ['withdrawn', ['withdrawnOn', 'withdrawnBy']],
  ['in-force', ['effectiveOn', 'inForceBy']],
  ['published', ['publishedOn']],
  ['draft', ['draftedOn']],
  ['planned', ['plannedOn']],
] as const satisfies readonly (readonly [StandardStatus, readonly (keyof StandardDates)[]])[];

/**
 * The status of a standard on a day, as its dates say: the furthest step that was reached by then.
 * A date that names a month or a year counts from its last day on. What ended for new types alone is replaced and not
 * yet withdrawn. `null` where no step was reached.
 */
export function standardStatus(dates: StandardDates, day: string): StandardStatus | null {
  const reached = steps.find(([, names]) =>
    names.some((name) => {
      const date = dates[name];
      return date !== null && isOnOrBefore(date, day);
    }),
  );
  const status = reached?.[0] ?? null;
  const holdsFor = status === 'withdrawn' ? dates.earlierTypesUntil : null;
  return holdsFor === null || isOnOrBefore(holdsFor, day) ? status : 'replaced';
}

import type { StandardStatus } from './standards.ts';
import { isOnOrBefore } from './periodDays.ts';

/** Dates that determine a standard's status, with the precision of the source; `null` if not on record. */
export interface StandardDates {
  readonly plannedOn: string | null;
  readonly draftedOn: string | null;
  readonly publishedOn: string | null;
  readonly effectiveOn: string | null;
  /** Day of a source that shows it in force, if the day of effect itself is not on record. */
  readonly inForceBy: string | null;
  readonly withdrawnOn: string | null;
  /** Day of a source that lists it as withdrawn, if the day itself is not on record. */
  readonly withdrawnBy: string | null;
  /** Day on which types approved before its end must also meet the new text. */
  readonly earlierTypesUntil: string | null;
}

/** Statuses with the dates that lead to them, the most advanced first. */
const steps = [
  ['withdrawn', ['withdrawnOn', 'withdrawnBy']],
  ['in-force', ['effectiveOn', 'inForceBy']],
  ['published', ['publishedOn']],
  ['draft', ['draftedOn']],
  ['planned', ['plannedOn']],
] as const satisfies readonly (readonly [StandardStatus, readonly (keyof StandardDates)[]])[];

/**
 * Returns the status of a standard on a day: the most advanced step reached by then. A date that names a month or a
 * year counts from its last day. A standard that ended only for new types is replaced, not withdrawn. `null` if no
 * step was reached.
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

import type { Lead, LeadHistoryDocument } from '../contract/overview.ts';
import { isShownOn, leadSide } from './fronts.ts';
import { isoDay, isOnOrBefore, periodEnd, periodStart } from './periods.ts';
import { groupBy } from './sorting.ts';

type Step = LeadHistoryDocument['leads'][number];

/** Changes in the comparisons of the two countries in the days up to a day. */
export interface LeadMoves {
  /** Comparisons with a newer common value. */
  readonly renewed: readonly Lead[];
  /** Renewed comparisons whose leader has changed, or that now have none. */
  readonly changed: readonly { readonly before: Lead; readonly now: Lead }[];
}

/** Number of days that the overview reports on; the build publishes their steps apart from the whole history. */
export const RECENT_DAYS = 31;

/** State of a comparison before some days, if it existed, and its state at their end. */
interface Move {
  readonly before: Step | undefined;
  readonly now: Step;
}

/** True if the period of a comparison has ended on a day and both values cover all of it; a stock is a state. */
const isWhole = ({ isPartial, timePeriod, unit }: Step, day: string): boolean =>
  unit.kind === 'held'
    ? periodStart(timePeriod) <= periodEnd(day)
    : isPartial !== true && periodEnd(timePeriod) <= periodEnd(day);

/**
 * Returns a comparison as of a day: the newest known period that had ended, or else the newest one, marked as
 * partial. A current month or year is never compared with complete ones as if it were complete.
 *
 * @param steps steps of one comparison, in the order in which they became known.
 */
export function leadOn(steps: readonly Step[], day: string): Step | undefined {
  const known = steps.filter(({ knownOn }) => isOnOrBefore(knownOn, day));
  const newest = (own: readonly Step[]) =>
    own.reduce<Step | undefined>(
      (best, one) => (best === undefined || one.timePeriod >= best.timePeriod ? one : best),
      undefined,
    );
  const whole = newest(known.filter((step) => isWhole(step, day)));
  if (whole !== undefined) return whole;
  const inPart = newest(known);
  return inPart && { ...inPart, isPartial: true };
}

function movesIn(history: readonly Step[], day: string, days: number): Move[] {
  const from = isoDay(periodStart(day) - days);
  return [...groupBy(history, ({ indicatorId, industry }) => `${indicatorId}|${industry}`).values()].flatMap(
    (steps) => {
      const now = leadOn(steps, day);
      const before = leadOn(steps, from);
      if (now === undefined || now.timePeriod === before?.timePeriod || !isShownOn(now, day)) return [];
      return [{ before, now }];
    },
  );
}

/**
 * Returns the comparisons that moved in some days, and those whose lead changed.
 *
 * @param history steps of each comparison, in the order in which they became known.
 * @param day last of the days.
 * @param days number of days.
 */
export function leadMoves(history: readonly Step[], day: string, days: number): LeadMoves {
  const moves = movesIn(history, day, days);
  return {
    renewed: moves.map(({ now }) => now),
    changed: moves.flatMap(({ before, now }) =>
      before === undefined || leadSide(before) === leadSide(now) ? [] : [{ before, now }],
    ),
  };
}

/** Returns the steps of a history that `leadMoves` needs for these days; its result is the same. */
export const stepsOfMoves = (history: readonly Step[], day: string, days: number): Step[] =>
  movesIn(history, day, days).flatMap(({ before, now }) => (before === undefined ? [now] : [before, now]));

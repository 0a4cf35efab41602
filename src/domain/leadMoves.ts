import type { Lead, LeadHistoryDocument } from '../contract/overview.ts';
import { countsOn, leadSide } from './fronts.ts';
import { isoDay, isOnOrBefore, periodEnd, periodStart } from './periods.ts';
import { groupBy } from './sorting.ts';

type Step = LeadHistoryDocument['leads'][number];

/** What happened to the comparisons of the two countries in the days before a day. */
export interface LeadMoves {
  /** Comparisons that got a newer common value. */
  readonly renewed: readonly Lead[];
  /** Those of them in which another country is ahead than before, or neither is now. */
  readonly changed: readonly { readonly before: Lead; readonly now: Lead }[];
}

/** The days of which the overview tells, and of which the build publishes the steps apart from the whole history. */
export const RECENT_DAYS = 31;

/** What a comparison was before some days, where it was one, and what it became in them. */
interface Move {
  readonly before: Step | undefined;
  readonly now: Step;
}

/** Whether the period of a comparison has ended on a day, and both values speak of all of it; what is held is a state. */
const isWhole = ({ isPartial, timePeriod, unit }: Step, day: string): boolean =>
  unit.kind === 'held'
    ? periodStart(timePeriod) <= periodEnd(day)
    : isPartial !== true && periodEnd(timePeriod) <= periodEnd(day);

/**
 * What a comparison was on a day: of what was known the newest period that had ended; where none had, the newest,
 * marked as in part. A month or a year under way is never set beside whole ones as if it were one.
 *
 * @param steps those of one comparison, in the order in which they became known.
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
      if (now === undefined || now.timePeriod === before?.timePeriod || !countsOn(now, day)) return [];
      return [{ before, now }];
    },
  );
}

/**
 * Which comparisons moved in some days, and in which the lead passed to the other.
 *
 * @param history the steps of each comparison, in the order in which they became known.
 * @param day the last of the days; @param days how many they are.
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

/** Of a history the steps that `leadMoves` needs for these days: it finds the same in them. */
export const stepsOfMoves = (history: readonly Step[], day: string, days: number): Step[] =>
  movesIn(history, day, days).flatMap(({ before, now }) => (before === undefined ? [now] : [before, now]));

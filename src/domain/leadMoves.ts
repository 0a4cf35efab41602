import type { Lead, LeadHistoryDocument } from '../contract/overview.ts';
import { countsOn, leadSide } from './fronts.ts';
import { isOnOrBefore, periodEnd, periodStart } from './periods.ts';
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

function movesIn(history: readonly Step[], day: string, days: number): Move[] {
  const from = periodStart(day) - days;
  return [...groupBy(history, ({ indicatorId, industry }) => `${indicatorId}|${industry}`).values()].flatMap(
    (steps) => {
      const known = steps.filter(({ knownOn }) => isOnOrBefore(knownOn, day));
      const now = known.at(-1);
      if (now === undefined || periodEnd(now.knownOn) <= from || !countsOn(now, day)) return [];
      const before = known.findLast(({ knownOn }) => periodEnd(knownOn) <= from);
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

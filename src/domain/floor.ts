import type { Cadence } from '../contract/codelists.ts';
import type { Evidence, Unit } from '../contract/primitives.ts';
import { periodEnd, periodStart } from './periods.ts';

/** Fewer things than this on either side are too few for “leads”, “ahead” or “first”, and too few cases for a percentage. */
export const FEWEST_CASES = 10;

/** True if one of two counts is large enough for a verdict: three things against one say nothing about a country. */
export const enoughCases = (CN: number, US: number): boolean => Math.max(CN, US) >= FEWEST_CASES;

/**
 * True if so few things are behind two values of a unit that they show no leader. The only place that decides this.
 *
 * @param ofFew true if they rest on fewer than ten things, such as committees, which the values themselves cannot show.
 */
export const areFew = ({ kind }: Pick<Unit, 'kind'>, CN: number, US: number, ofFew: boolean): boolean =>
  ofFew || ((kind === 'held' || kind === 'count') && !enoughCases(CN, US));

/** Names what is fewer than ten where values show no leader: things counted, committees behind them, or a share’s base. */
export type Few = 'few' | 'few-committees' | 'few-shared';

/** Two values of a unit, as their few cases are looked for. */
export interface FewValues {
  readonly unit: Pick<Unit, 'kind'>;
  readonly CN: number | null;
  readonly US: number | null;
}

/** Returns what is fewer than ten behind two values that are few. */
export function whatIsFew({ unit, CN, US }: FewValues): Few {
  if (unit.kind === 'share') return 'few-shared';
  return enoughCases(CN ?? 0, US ?? 0) ? 'few-committees' : 'few';
}

export const DAYS_OF_A_YEAR = 366;

/**
 * Number of days after the end of its period for which a value may carry a verdict: three years, or less for short
 * cadences.
 */
const verdictDays: Readonly<Record<Cadence, number>> = {
  daily: DAYS_OF_A_YEAR,
  weekly: DAYS_OF_A_YEAR,
  monthly: DAYS_OF_A_YEAR,
  quarterly: 2 * DAYS_OF_A_YEAR,
  'half-yearly': 2 * DAYS_OF_A_YEAR,
  yearly: 3 * DAYS_OF_A_YEAR,
  irregular: 3 * DAYS_OF_A_YEAR,
  once: 3 * DAYS_OF_A_YEAR,
};

/** True if any of the values behind a comparison has low confidence. */
export const areUnsure = (evidence: readonly Pick<Evidence, 'confidence'>[]): boolean =>
  evidence.some(({ confidence }) => confidence === 'low');

/** True if a value of a period is new enough on a day to show a leader. */
export const newEnough = (period: string, cadence: Cadence, day: string): boolean =>
  periodStart(day) - periodEnd(period) <= verdictDays[cadence];

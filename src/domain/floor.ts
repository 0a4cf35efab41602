import type { Cadence } from '../contract/codelists.ts';
import { periodEnd, periodStart } from './periods.ts';

/** Fewer things than this on either side are too few for “leads”, “ahead” or “first”, and too few cases for a percentage. */
export const FEWEST_CASES = 10;

/** Whether one of two counts is large enough for a verdict: three things against one say nothing of a country. */
export const enoughCases = (CN: number, US: number): boolean => Math.max(CN, US) >= FEWEST_CASES;

const DAYS_OF_A_YEAR = 366;

/**
 * For how many days after the end of its period a value may carry a verdict: three years; shorter where its cadence is.
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

/** Whether a value of a period is new enough on a day to say who leads. */
export const newEnough = (period: string, cadence: Cadence, day: string): boolean =>
  periodStart(day) - periodEnd(period) <= verdictDays[cadence];

import type { Cadence } from '../contract/codelists.ts';
import type { Evidence, Unit } from '../contract/primitives.ts';
import { periodEnd, periodStart } from './periods.ts';

/** Fewer things than this on either side are too few for “leads”, “ahead” or “first”, and too few cases for a percentage. */
export const FEWEST_CASES = 10;

/** Whether one of two counts is large enough for a verdict: three things against one say nothing of a country. */
export const enoughCases = (CN: number, US: number): boolean => Math.max(CN, US) >= FEWEST_CASES;

/**
 * Whether so few things are behind two values of a unit that they say nothing of who leads: the only answer to this.
 *
 * @param ofFew they are shares of fewer than ten things, which no value of its own can say.
 */
export const areFew = ({ kind }: Pick<Unit, 'kind'>, CN: number, US: number, ofFew: boolean): boolean =>
  ofFew || ((kind === 'held' || kind === 'count') && !enoughCases(CN, US));

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

/** Whether any of the values behind a comparison is of low confidence. */
export const areUnsure = (evidence: readonly Pick<Evidence, 'confidence'>[]): boolean =>
  evidence.some(({ confidence }) => confidence === 'low');

/** Whether a value of a period is new enough on a day to say who leads. */
export const newEnough = (period: string, cadence: Cadence, day: string): boolean =>
  periodStart(day) - periodEnd(period) <= verdictDays[cadence];

import type { PricedModel, TokenPrices } from '../contract/aiPricing.ts';
import { periodStart } from '../contract/periodDays.ts';
import type { EffectivePrice } from './prices.ts';
import { compareText } from './sorting.ts';

/** Facts that decide whether a model is the flagship of its developer on a day. */
export interface FlagshipCandidate extends Pick<PricedModel, 'id' | 'developer' | 'tier' | 'releasedOn'> {
  readonly usd: TokenPrices;
  /** True if its price was seen within 90 days. */
  readonly isListed: boolean;
}

/** Rule for which flagships count. Callers use different rules on purpose: see `flagshipRules`. */
export interface FlagshipRule {
  /** Number of days after its release for which a flagship without a successor counts; `null` for no limit. */
  readonly within: number | null;
  /** Token kinds in which it must have a price. */
  readonly priced: readonly (keyof TokenPrices)[];
  /** True if it counts only while its price is listed. */
  readonly listedOnly: boolean;
}

/** Rules in use. Changing one changes the content of its figures and documents. */
export const flagshipRules = {
  /** Figures of a day: current offers. A flagship without a successor expires after a year. */
  shown: { within: 365, priced: ['output'], listedOnly: true },
  /** Monthly indicators: two years, so that there is no gap between two generations. */
  monthly: { within: 730, priced: ['input', 'output'], listedOnly: true },
  /** Overview document: one per developer, of any age; the view of a day selects from them. */
  overview: { within: null, priced: ['output'], listedOnly: true },
  /** A developer's price over time: a price not seen lately continues until the next one is known. */
  history: { within: null, priced: ['output'], listedOnly: false },
} as const satisfies Readonly<Record<string, FlagshipRule>>;

function counts(
  candidate: FlagshipCandidate,
  day: string,
  { within, priced, listedOnly }: FlagshipRule,
): boolean {
  const { tier, releasedOn, usd, isListed } = candidate;
  if (tier !== 'flagship' || releasedOn === null || (listedOnly && !isListed)) return false;
  const age = periodStart(day) - periodStart(releasedOn);
  return age >= 0 && age <= (within ?? Infinity) && priced.every((kind) => usd[kind] !== null);
}

/** Newest first; on the same day the more expensive first, then by id. */
const newestFirst = (a: FlagshipCandidate, b: FlagshipCandidate): number =>
  periodStart(b.releasedOn ?? '') - periodStart(a.releasedOn ?? '') ||
  (b.usd.output ?? 0) - (a.usd.output ?? 0) ||
  compareText(a.id, b.id);

/**
 * Returns the newest flagship of each developer on a day, newest of all first. Developers without a dated flagship
 * are omitted.
 *
 * @param day `YYYY-MM-DD`, the day of the candidates; a release known by its month counts from the first.
 */
export function newestFlagships<T>(
  all: readonly T[],
  candidateOf: (one: T) => FlagshipCandidate,
  day: string,
  rule: FlagshipRule,
): T[] {
  const newest = new Map<string, T>();
  const candidates = all
    .map((one) => [candidateOf(one), one] as const)
    .filter(([candidate]) => counts(candidate, day, rule))
    .sort(([a], [b]) => newestFirst(a, b));
  for (const [candidate, one] of candidates) {
    if (!newest.has(candidate.developer)) newest.set(candidate.developer, one);
  }
  return [...newest.values()];
}

/** Returns the candidate for a price of a day. */
export const candidateOf = ({ model, usd, isListed }: EffectivePrice): FlagshipCandidate => ({
  ...model,
  usd,
  isListed,
});

/**
 * The pair compared in public debate: the price of the first (United States) as a multiple of that of the second
 * (China). Figures keep both after they have successors, so that their prices can be read on any day.
 */
export const referencePair: readonly [string, string] = ['gpt-5.5', 'deepseek-v4-pro'];

/** Returns both models of a pair among some rows, in its order; `null` if one is missing. */
export function pairAmong<T>(
  rows: readonly T[],
  idOf: (row: T) => string,
  pair = referencePair,
): readonly [T, T] | null {
  const [over, under] = pair.map((id) => rows.find((row) => idOf(row) === id));
  return over === undefined || under === undefined ? null : [over, under];
}

/**
 * Name in figures for the models returned by `shownFlagships`. Not the latest: the reference pair stays among them after
 * its successors.
 */
export const FLAGSHIPS = 'flagships';

/** Returns the flagships and the two compared models that figures of a day show, most expensive output first. */
export function shownFlagships(
  prices: readonly EffectivePrice[],
  day: string,
  pair = referencePair,
): EffectivePrice[] {
  const newest = newestFlagships(prices, candidateOf, day, flagshipRules.shown);
  const chosen = new Set(newest.map(({ model }) => model.id).concat(pair));
  return prices
    .filter(({ model, isListed }) => isListed && chosen.has(model.id))
    .sort((a, b) => (b.usd.output ?? 0) - (a.usd.output ?? 0) || compareText(a.model.id, b.model.id));
}

import type { PricedModel, TokenPrices } from '../contract/aiPricing.ts';
import { periodStart } from '../contract/periodDays.ts';
import type { EffectivePrice } from './prices.ts';
import { compareText } from './sorting.ts';

/** What decides whether a model is the flagship of its developer on a day. */
export interface FlagshipCandidate extends Pick<PricedModel, 'id' | 'developer' | 'tier' | 'releasedOn'> {
  readonly usd: TokenPrices;
  /** Whether its price was seen within 90 days. */
  readonly isListed: boolean;
}

/** Which flagships count. The callers differ in it on purpose: see `flagshipRules`. */
export interface FlagshipRule {
  /** For how many days after its release a flagship without a successor counts; `null`: without end. */
  readonly within: number | null;
  /** The token kinds in which it must have a price. */
  readonly priced: readonly (keyof TokenPrices)[];
  /** Whether it counts only while its price is listed. */
  readonly listedOnly: boolean;
}

/** The rules in use. One that is changed here changes what its figures and documents say. */
export const flagshipRules = {
  /** Figures of a day: what vendors offer. After a year without a successor a flagship no longer is that. */
  shown: { within: 365, priced: ['output'], listedOnly: true },
  /** Monthly indicators: two years, so that a month between two generations has no gap. */
  monthly: { within: 730, priced: ['input', 'output'], listedOnly: true },
  /** The overview's document: one a developer, of any age, from which a view of the day chooses. */
  overview: { within: null, priced: ['output'], listedOnly: true },
  /** A developer's price over time: a price that nobody saw lately goes on until the next one is known. */
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

/** Newest first; of one day the dearer first, then by id. */
const newestFirst = (a: FlagshipCandidate, b: FlagshipCandidate): number =>
  periodStart(b.releasedOn ?? '') - periodStart(a.releasedOn ?? '') ||
  (b.usd.output ?? 0) - (a.usd.output ?? 0) ||
  compareText(a.id, b.id);

/**
 * Of each developer the newest flagship on a day, the newest of all first. A developer without a dated flagship has
 * none.
 *
 * @param day `YYYY-MM-DD`, the day of which the candidates are; a release known by its month counts from the first.
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

/** A price of a day as what its model is offered at. */
export const candidateOf = ({ model, usd, isListed }: EffectivePrice): FlagshipCandidate => ({
  ...model,
  usd,
  isListed,
});

/**
 * The pair that the public debate compares, in its order: the price of the first as a multiple of that of the second,
 * the model of the United States over that of China. Both stay in the picture after they have been followed, so that
 * their prices can be read on any day.
 */
export const referencePair: readonly [string, string] = ['gpt-5.5', 'deepseek-v4-pro'];

/** Both models of the pair among some rows, in its order; `null` where one is not among them. */
export function pairAmong<T>(rows: readonly T[], idOf: (row: T) => string): readonly [T, T] | null {
  const [over, under] = referencePair.map((id) => rows.find((row) => idOf(row) === id));
  return over === undefined || under === undefined ? null : [over, under];
}

/** Names in figures the models that `shownFlagships` gives them. */
export const FLAGSHIPS = 'newest flagships';

/** The flagships that figures of a day show, and the reference models; dearest output first. */
export function shownFlagships(prices: readonly EffectivePrice[], day: string): EffectivePrice[] {
  const newest = newestFlagships(prices, candidateOf, day, flagshipRules.shown);
  const chosen = new Set(newest.map(({ model }) => model.id).concat(referencePair));
  return prices
    .filter(({ model, isListed }) => isListed && chosen.has(model.id))
    .sort((a, b) => (b.usd.output ?? 0) - (a.usd.output ?? 0) || compareText(a.model.id, b.model.id));
}

import { compareText } from './sorting.ts';
import type { ListedTokenKind } from './tokenKinds.ts';
import type { TokenPrices } from '../contract/aiPricing.ts';
import type { PeakHours } from '../contract/peakHours.ts';
import { inUsd } from './priceOn.ts';
import type { PriceMode } from '../contract/priceModes.ts';
import { WEEK_HOURS, weeklyHours } from './peakHours.ts';
import type { EffectivePrice } from './prices.ts';
import type { PriceStep } from './priceSteps.ts';

/** A user's workload with a model. */
export interface Workload {
  /** Requests per month. */
  readonly requests: number;
  /** Input tokens of one request. */
  readonly inputTokens: number;
  /** Share of the input that comes from the cache, 0 to 1. */
  readonly cacheShare: number;
  /** Output tokens of one request. */
  readonly outputTokens: number;
  /** Share of the use in peak hours (0 to 1); `null` for an even load, which gives the week's own share. */
  readonly peakShare: number | null;
}

/** Division of the cost of a model that is billed by the hour between its two prices. */
export interface PeakSplit {
  /** Share billed at the peak price (0 to 1). */
  readonly share: number;
  /** Peak hours per week; `null` if none are on record for the day. */
  readonly hours: number | null;
  readonly windows: readonly PeakHours[];
}

/** Cost of a job on one day. */
type DayCost = Omit<JobCost, 'next'>;

/** Reason why a job has no cost with a model. */
export type NoCost = 'price' | 'length' | 'tier';

export interface JobCost {
  readonly price: EffectivePrice;
  /** Context tier that reprices the whole request; `null` for the base prices. */
  readonly tier: PriceMode | null;
  /** Price for short answers at which the job is billed; `null` for the price of answers of any length. */
  readonly shortAnswer: PriceMode | null;
  readonly peak: PeakSplit | null;
  /** Prices per million tokens: of the tier, or the mean of peak and off-peak hours. */
  readonly rates: TokenPrices;
  /** True if the model has no price for cache hits: cached input is then billed as uncached. */
  readonly cacheUnpriced: boolean;
  /** USD per million tokens, input and output mixed; `null` if `missing` says why. */
  readonly perMillion: number | null;
  /** USD per month. */
  readonly perMonth: number | null;
  readonly missing: NoCost | null;
  /** Cost from the day on which an announced price follows; `null` if none is announced. */
  readonly next: { readonly day: string; readonly cost: DayCost } | null;
}

/**
 * Returns the cost (USD) of a million requests of a job: input × (cached share × hit + rest × uncached) + output ×
 * price. Cached input without its own price is billed as uncached. `null` if a price is missing that the job needs.
 */
export function requestsCost(
  rates: TokenPrices,
  { inputTokens, cacheShare, outputTokens }: Pick<Workload, 'inputTokens' | 'cacheShare' | 'outputTokens'>,
): number | null {
  const hit = rates.cachedInput ?? rates.input;
  const parts: readonly (readonly [number, number | null])[] = [
    [inputTokens * cacheShare, hit],
    [inputTokens * (1 - cacheShare), rates.input],
    [outputTokens, rates.output],
  ];
  return parts.reduce<number | null>((total, [tokens, price]) => {
    if (tokens === 0 || total === null) return total;
    return price === null ? null : total + tokens * price;
  }, 0);
}

/** Returns the kinds of tokens whose price enters the cost. */
export function billedKinds(
  { cachedInput }: TokenPrices,
  { inputTokens, cacheShare, outputTokens }: Workload,
): ListedTokenKind[] {
  const hit = inputTokens * cacheShare > 0;
  const miss = inputTokens * (1 - cacheShare) > 0 || (hit && cachedInput === null);
  return [
    ...(miss ? (['input'] as const) : []),
    ...(hit && cachedInput !== null ? (['cachedInput'] as const) : []),
    ...(outputTokens > 0 ? (['output'] as const) : []),
  ];
}

const mean = (peak: number | null, off: number | null, share: number): number | null =>
  peak === null || off === null ? null : share * peak + (1 - share) * off;

/** Returns mean prices over a week of which a share is billed at peak. */
export const meanPrices = (peak: TokenPrices, off: TokenPrices, share: number): TokenPrices => ({
  input: mean(peak.input, off.input, share),
  cachedInput: mean(peak.cachedInput, off.cachedInput, share),
  output: mean(peak.output, off.output, share),
});

const samePrice = (a: TokenPrices, b: TokenPrices) => a.input === b.input && a.output === b.output;

/** Returns the newest sighting by the day, or else the first of all. */
function sightedBy<T extends { readonly asOf: string }>(rows: readonly T[], day: string): T | undefined {
  const sorted = [...rows].sort((a, b) => compareText(a.asOf, b.asOf));
  return sorted.filter(({ asOf }) => asOf <= day).at(-1) ?? sorted[0];
}

/**
 * Returns the tier in which a request of this many input tokens is billed: the highest threshold that it exceeds (at
 * the threshold itself the lower tier applies). A tier comes from the catalog of the day, or the first that has it.
 *
 * @param modes context tiers of one model, in standard mode.
 * @returns `null` for the base prices; 'unknown' if there is a tier, but its price is not on record or belongs to
 *   another base price.
 */
function tierFor(
  modes: readonly PriceMode[],
  { usd: base, promptTokensUpTo }: EffectivePrice,
  inputTokens: number,
  day: string,
): PriceMode | null | 'unknown' {
  const exceeded = modes.filter(
    ({ inputTokensAbove, outputTokensUpTo }) =>
      outputTokensUpTo === null && inputTokensAbove > 0 && inputTokens > inputTokensAbove,
  );
  const threshold = Math.max(...exceeded.map((one) => one.inputTokensAbove));
  const ofTier = exceeded.filter((one) => one.inputTokensAbove === threshold);
  if (ofTier.length === 0)
    return inputTokens > (promptTokensUpTo ?? Number.POSITIVE_INFINITY) ? 'unknown' : null;
  const fitting = ofTier.filter((tier) => {
    const own = modes.find(
      (one) => one.inputTokensAbove === 0 && one.outputTokensUpTo === null && one.asOf === tier.asOf,
    );
    return own !== undefined && samePrice(own.usd, base);
  });
  return sightedBy(fitting, day) ?? 'unknown';
}

/**
 * Returns the price for short answers that applies to a request of this job; `null` if there is none or the answer is
 * longer.
 */
function shortAnswerFor(modes: readonly PriceMode[], { outputTokens }: Workload, day: string) {
  const fitting = modes.filter(
    ({ outputTokensUpTo, asOf }) =>
      outputTokensUpTo !== null && outputTokens <= outputTokensUpTo && asOf <= day,
  );
  return sightedBy(fitting, day) ?? null;
}

/** Returns the prices for short answers, converted at the rate of the model's other prices. */
function shortAnswerPrices({ usd, conversion }: EffectivePrice, { usd: own, cny }: PriceMode): TokenPrices {
  const output = conversion === null || cny === null ? own.output : inUsd(cny, conversion.value).output;
  return { ...usd, output };
}

function peakSplit(
  { offPeakUsd }: EffectivePrice,
  windows: readonly PeakHours[],
  asked: number | null,
): PeakSplit | null {
  if (offPeakUsd === null) return null;
  const hours = windows.length === 0 ? null : weeklyHours(windows);
  // Without recorded hours the main price is the only one known to apply.
  const share = hours === null ? 1 : (asked ?? hours / WEEK_HOURS);
  return { share, hours, windows };
}

/** Further terms that determine the cost of a job with one model. */
export interface Billing {
  /** Context tiers of the model, in standard mode. */
  readonly modes: readonly PriceMode[];
  /** Peak windows of the model in force on the day. */
  readonly windows: readonly PeakHours[];
}

function missingBy(price: EffectivePrice, workload: Workload, tier: unknown): NoCost | null {
  const most = price.model.contextTokens;
  if (most !== null && workload.inputTokens > most) return 'length';
  return tier === 'unknown' ? 'tier' : null;
}

function ratesOf(
  price: EffectivePrice,
  { tier, shortAnswer, peak }: Pick<JobCost, 'tier' | 'shortAnswer' | 'peak'>,
): TokenPrices {
  if (tier !== null) return tier.usd;
  if (shortAnswer !== null) return shortAnswerPrices(price, shortAnswer);
  if (peak === null || price.offPeakUsd === null) return price.usd;
  return meanPrices(price.usd, price.offPeakUsd, peak.share);
}

/** Returns a cost of a million requests per million tokens and per month. */
const sumsOf = (
  ofMillion: number | null,
  { inputTokens, outputTokens, requests }: Workload,
): Pick<JobCost, 'perMillion' | 'perMonth'> =>
  ofMillion === null
    ? { perMillion: null, perMonth: null }
    : {
        perMillion: ofMillion / (inputTokens + outputTokens),
        perMonth: (ofMillion * requests) / 1_000_000,
      };

function costOn(
  price: EffectivePrice,
  { modes, windows }: Billing,
  workload: Workload,
  day: string,
): DayCost {
  const found = tierFor(modes, price, workload.inputTokens, day);
  const tier = found === 'unknown' ? null : found;
  const peak = tier === null ? peakSplit(price, windows, workload.peakShare) : null;
  const shortAnswer = tier === null ? shortAnswerFor(modes, workload, day) : null;
  const rates = ratesOf(price, { tier, shortAnswer, peak });
  const missing = missingBy(price, workload, found);
  const ofMillion = missing === null ? requestsCost(rates, workload) : null;
  return {
    price,
    tier,
    shortAnswer,
    peak,
    rates,
    cacheUnpriced: rates.cachedInput === null && workload.cacheShare > 0 && workload.inputTokens > 0,
    ...sumsOf(ofMillion, workload),
    missing: missing ?? (ofMillion === null ? 'price' : null),
  };
}

/**
 * Returns the cost of a job with one model on a day (`YYYY-MM-DD`), with all of its inputs.
 *
 * @param announced announced next price; `null` if there is none.
 */
export function workloadCost(
  price: EffectivePrice,
  billing: Billing,
  workload: Workload,
  day: string,
  announced: PriceStep | null = null,
): JobCost {
  const cost = costOn(price, billing, workload, day);
  if (announced === null) return { ...cost, next: null };
  const { day: from, price: later } = announced;
  return { ...cost, next: { day: from, cost: costOn(later, billing, workload, from) } };
}

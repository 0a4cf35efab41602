import type { PricedModel, TokenPrices } from '../contract/aiPricing.ts';
import type { CnyRate, PriceSegment } from '../contract/priceHistory.ts';
import { comparedBasis, type PriceBasis } from '../contract/codelists.ts';
import { exchangeRate, inUsd, datedPrice, isListedOn, priceOn, type SinceBy } from './priceOn.ts';
import type { Evidence } from '../contract/primitives.ts';
import { datasetDay, isoDay, lastDayOf, periodEnd } from './periods.ts';

/** All that decides what models cost on a day. */
export interface PriceTables {
  readonly datasetVersion: string;
  readonly models: readonly PricedModel[];
  readonly segments: readonly PriceSegment[];
  /** Monthly means of CNY per USD, which prices listed in CNY alone are converted at. */
  readonly rates: readonly CnyRate[];
}

/** What a model cost on a day, on which basis, and on whose word. */
export interface EffectivePrice {
  readonly model: PricedModel;
  readonly usd: TokenPrices;
  readonly offPeakUsd: TokenPrices | null;
  /** The vendor's list in CNY; `null` where it has none, or none is on record. */
  readonly cny: TokenPrices | null;
  /** Who says what the list in CNY is; `null` where there is no such list. */
  readonly cnyEvidence: Evidence | null;
  /** Whether that list is the lowest of several tiers by length of prompt; `null` where nothing says so. */
  readonly cnyLowestTier: boolean | null;
  readonly basis: PriceBasis;
  /** First day of this price, as `sinceBy` knows it. */
  readonly since: string;
  readonly sinceBy: SinceBy;
  /** The newest day on which this price was seen in its list. */
  readonly lastListed: string;
  /** Whether it was seen so lately that it may be called the list price of the day. */
  readonly isListed: boolean;
  /** The rate that a list in CNY was converted at; `null` where the vendor lists in USD. */
  readonly conversion: CnyRate | null;
  /** The dated price that this is; `null` where the model has one price, taken as constant. */
  readonly segment: PriceSegment | null;
  readonly evidence: Evidence;
}

/** The last days of months: from each on, prices in CNY are converted at the mean of that month. */
export const rateDays = ({ rates }: PriceTables): string[] =>
  rates.map(({ timePeriod }) => lastDayOf(timePeriod));

/** A price in CNY as dollars at the rate known on the day; where none is on record, as the records convert it. */
function converted(
  { basis, usd, cny }: Pick<PricedModel, 'basis' | 'usd' | 'cny'>,
  rates: readonly CnyRate[],
  day: string,
): Pick<EffectivePrice, 'usd' | 'conversion'> {
  const rate = basis === 'cny-converted' && cny !== null ? exchangeRate(rates, day) : null;
  return rate === null || cny === null
    ? { usd, conversion: null }
    : { usd: inUsd(cny, rate.value), conversion: rate };
}

/** The newest price of a model, as the build read it for the dataset's day by the same rule. */
function newestPrice(model: PricedModel, { rates, datasetVersion }: PriceTables): EffectivePrice {
  const day = datasetDay(datasetVersion);
  const { offPeakUsd, cny, cnyEvidence, cnyLowestTier, basis, since, sinceBy, lastListed, evidence } = model;
  return {
    ...{ model, offPeakUsd, cny, cnyEvidence, cnyLowestTier, basis, since, sinceBy, lastListed, evidence },
    ...converted(model, rates, day),
    isListed: isListedOn(lastListed, day),
    segment: null,
  };
}

/** A price that was still listed later was listed on the day: more a view of that day cannot know. */
const seenBy = (lastListed: string, day: string): string => (lastListed < day ? lastListed : day);

/** A dated price of a model as the price of a day. */
export function segmentPrice(
  model: PricedModel,
  segment: PriceSegment,
  day: string,
  rates: readonly CnyRate[],
): EffectivePrice {
  const { basis, offPeakUsd, cny, cnyEvidence, cnyLowestTier, evidence } = segment;
  const { since, sinceBy, lastListed: newest } = datedPrice(model, segment, day);
  const lastListed = seenBy(newest, day);
  return {
    ...{ model, segment, basis, offPeakUsd, cny, cnyEvidence, cnyLowestTier },
    ...{ evidence, since, sinceBy, lastListed },
    ...converted(segment, rates, day),
    isListed: isListedOn(lastListed, day),
  };
}

/** The price of one model on a day (`YYYY-MM-DD`), by `priceOn`; `null` where none is known. */
export function modelPriceOn(
  model: PricedModel,
  segments: readonly PriceSegment[],
  day: string,
  rates: readonly CnyRate[],
): EffectivePrice | null {
  const found = priceOn(model, segments, day);
  if (found === null) return null;
  const { segment, isOwnRow, since, sinceBy } = found;
  const lastListed = seenBy(found.lastListed, day);
  if (segment !== null && !isOwnRow) return segmentPrice(model, segment, day, rates);
  const { cny, cnyEvidence, cnyLowestTier, evidence } = model;
  const { usd, offPeakUsd } = segment ?? model;
  const basis = segment === null || comparedBasis(segment.basis) === 'list' ? model.basis : segment.basis;
  return {
    ...{ model, segment, basis, offPeakUsd, cny, cnyEvidence, cnyLowestTier },
    ...{ evidence, since, sinceBy, lastListed },
    ...converted({ basis, cny, usd }, rates, day),
    isListed: isListedOn(lastListed, day),
  };
}

/**
 * The price of each model on a day (`YYYY-MM-DD`), by the rule of `priceOn`. Without a day: on the dataset's own,
 * for which the models' rows are built by that rule. Models without a price that day are left out.
 */
export function pricesOn(tables: PriceTables, day: string | null): EffectivePrice[] {
  const { models, segments, rates } = tables;
  if (day === null) return models.map((model) => newestPrice(model, tables));
  const byModel = new Map<string, PriceSegment[]>();
  for (const segment of segments) {
    byModel.set(segment.modelId, [...(byModel.get(segment.modelId) ?? []), segment]);
  }
  return models.flatMap((model) => modelPriceOn(model, byModel.get(model.id) ?? [], day, rates) ?? []);
}

/** One price of a model and the days on which it held, both included. */
export interface HeldPrice {
  readonly price: EffectivePrice;
  readonly from: string;
  readonly to: string;
  /** Whether it still held on the day up to which was looked. */
  readonly open: boolean;
}

/** What decides about the prices of one model. */
export interface ModelPriceTables {
  readonly model: PricedModel;
  readonly segments: readonly PriceSegment[];
  readonly cnyRates: readonly CnyRate[];
}

const dayBefore = (day: string) => isoDay(periodEnd(day) - 1);

/** Days on which another row may begin to say what the model costs. */
function breakDays(model: PricedModel, segments: readonly PriceSegment[], until: string): string[] {
  const days = [
    lastDayOf(model.releasedOn ?? model.priceAsOf),
    lastDayOf(model.since),
    ...segments.flatMap(({ effectiveFrom, effectiveTo }) => [effectiveFrom, effectiveTo ?? effectiveFrom]),
  ];
  return [...new Set(days)].filter((day) => day <= until).sort();
}

/**
 * The prices of a model up to a day, oldest first: what `priceOn` says of every day. One that was converted from CNY
 * is at the rate of the last day shown.
 *
 * @param until `YYYY-MM-DD`: what began later is left out, what still held ends here.
 */
export function heldPrices({ model, segments, cnyRates }: ModelPriceTables, until: string): HeldPrice[] {
  const days = breakDays(model, segments, until);
  return days.flatMap((from, index) => {
    const next = days[index + 1];
    const to = next === undefined ? until : dayBefore(next);
    const price = modelPriceOn(model, segments, to, cnyRates);
    return price === null ? [] : [{ price, from, to, open: next === undefined }];
  });
}

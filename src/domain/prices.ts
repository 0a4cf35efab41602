import type { CnyList, PricedModel, TokenPrices } from '../contract/aiPricing.ts';
import type { CnyRate, PriceSegment } from '../contract/priceHistory.ts';
import { comparedBasis, type PriceBasis } from '../contract/codelists.ts';
import { dollarsOn, seenEvidence } from './conversion.ts';
import {
  datedPrice,
  isListedOn,
  listOf,
  priceOn,
  seenBy,
  type PriceInForce,
  type SinceBy,
} from './priceOn.ts';
import type { Evidence } from '../contract/primitives.ts';
import { datasetDay, isOnOrBefore, lastDayOf } from './periods.ts';

/** Records that determine the prices of models on a day. */
export interface PriceTables {
  readonly datasetVersion: string;
  readonly models: readonly PricedModel[];
  readonly segments: readonly PriceSegment[];
  /** Monthly means of CNY per USD, at which prices listed only in CNY are converted. */
  readonly rates: readonly CnyRate[];
}

interface SeenLater {
  /** True if it was seen again after the day of the view, so that it was listed until a later day. */
  readonly isSeenLater: boolean;
}

/** Price of a model on a day, with its basis and evidence. */
export interface EffectivePrice extends SeenLater {
  readonly model: PricedModel;
  /** Day of the price: the requested one, or the day of the last listing if that is earlier. */
  readonly day: string;
  readonly usd: TokenPrices;
  readonly offPeakUsd: TokenPrices | null;
  /** CNY list of the vendor; `null` if it has none or none is on record by the day. */
  readonly cny: TokenPrices | null;
  /** Source and days of that list; `null` if there is no such list. */
  readonly cnyList: (CnyList & SeenLater) | null;
  readonly basis: PriceBasis;
  /** Longest prompt (tokens) for which the prices hold; `null` if no limit is known. */
  readonly promptTokensUpTo: number | null;
  /** First day of this price, on the basis of `sinceBy`. */
  readonly since: string;
  readonly sinceBy: SinceBy;
  /** Source of that day, or of the sighting on it. */
  readonly sinceEvidence: Evidence;
  /** Newest day up to that of the view on which this price was seen in its list. */
  readonly lastListed: string;
  /** Place of that sighting. */
  readonly lastListedEvidence: Evidence;
  /** First day of the next price and its source; `null` if none had begun by the day of the view. */
  readonly end: { readonly day: string; readonly evidence: Evidence } | null;
  /** Day on which the cited row was read; of a dated price, its first day. */
  readonly readOn: string;
  /** True if it was seen recently enough to count as the list price of the day. */
  readonly isListed: boolean;
  /** Rate at which a CNY list was converted; `null` if the vendor lists in USD. */
  readonly conversion: CnyRate | null;
  /** The dated price; `null` if the model has one price that counts as constant. */
  readonly segment: PriceSegment | null;
  readonly evidence: Evidence;
}

/**
 * Returns the day of an amount in USD: that of the rate if it was converted from CNY, otherwise the one on which its
 * list was read.
 */
export const dollarDay = ({
  conversion,
  day,
  readOn,
}: Pick<EffectivePrice, 'conversion' | 'day' | 'readOn'>) => (conversion === null ? readOn : day);

type Begun = Pick<EffectivePrice, 'model' | 'sinceBy'> & { readonly since: string | null };

/**
 * Tells whether the first day of a price is only that on which a list first had its model: that list may have asked
 * for another price or none, and nothing on record says when this one began.
 */
export const isSightingOfModel = ({ model, since, sinceBy }: Begun): boolean =>
  !model.hasHistory &&
  sinceBy === 'seen' &&
  since === model.releasedOn &&
  since !== model.priceAsOf &&
  since !== model.firstListed?.day;

/** Tells whether the first day of a price is its own, stated or seen: else it began on that day or later. */
export const hasOwnDay = (price: Begun): boolean => price.sinceBy !== 'release' && !isSightingOfModel(price);

/** Returns the last days of months: from each, CNY prices are converted at the mean of that month. */
export const rateDays = ({ rates }: Pick<PriceTables, 'rates'>): string[] =>
  rates.map(({ timePeriod }) => lastDayOf(timePeriod));

/** Returns the newest price of a model, which the build determined for the dataset's date by the same rule. */
function newestPrice(model: PricedModel, { rates, datasetVersion }: PriceTables): EffectivePrice {
  const today = datasetDay(datasetVersion);
  const { offPeakUsd, cny, cnyList, basis, promptTokensUpTo, since, sinceBy, sinceEvidence } = model;
  const { lastListed, lastListedEvidence } = model;
  const day = seenBy(lastListed, today);
  const isSeenLater = lastListed > today;
  return {
    cnyList: cnyList === null ? null : { ...cnyList, isSeenLater: cnyList.lastListed > today },
    ...{ model, day, offPeakUsd, cny, basis, promptTokensUpTo, since, sinceBy, sinceEvidence },
    ...{ lastListed, lastListedEvidence, isSeenLater, readOn: model.priceAsOf, end: null },
    ...dollarsOn(model, rates, day),
    isListed: isListedOn(model, lastListed, today),
    segment: null,
  };
}

type Row = Pick<PricedModel, 'basis' | 'cny' | 'cnyList' | 'evidence'>;
type Listing = Pick<CnyList, 'lastListed' | 'lastListedEvidence'>;

/** Returns where a price was last seen: in the newest reading of its list, or else where it is stated. */
export const lastSeenEvidence = (newest: Listing | null, lastListed: string, stated: Evidence): Evidence =>
  newest?.lastListed === lastListed ? newest.lastListedEvidence : seenEvidence(stated);

/**
 * Returns the CNY list as known to a view: `null` before its first sighting. If it is the model's own list, its days
 * are those of the price.
 */
function cnyOn(
  { basis, cny, cnyList }: Row,
  days: Pick<CnyList, 'since' | 'sinceBy' | 'lastListed' | 'lastListedEvidence'> & SeenLater,
  known: string,
): Pick<EffectivePrice, 'cny' | 'cnyList'> {
  if (cnyList === null) return { cny: null, cnyList };
  if (basis === 'cny-converted') return { cny, cnyList: { ...cnyList, ...days } };
  if (!isOnOrBefore(cnyList.since, known)) return { cny: null, cnyList: null };
  const lastListed = seenBy(cnyList.lastListed, known);
  return { cny, cnyList: { ...cnyList, lastListed, isSeenLater: cnyList.lastListed > known } };
}

/** Returns the evidence for what the list itself states: for a CNY list, the amounts in CNY. */
const listEvidence = ({ basis, cnyList, evidence }: Row): Evidence =>
  basis === 'cny-converted' && cnyList !== null ? cnyList.evidence : evidence;

/**
 * Returns the source of a price's first day: for a price from the day of the release on, dated or not, the source of
 * that day, since a list seldom states it. A list that was seen on that day is its own source.
 */
function sinceEvidenceOf(model: PricedModel, found: PriceInForce<PriceSegment>): Evidence {
  const { segment, since, sinceBy } = found;
  const isUndated = segment === null && since !== model.priceAsOf;
  const isRelease = (isUndated || sinceBy !== 'seen') && since === model.releasedOn;
  if (isRelease && model.releaseEvidence !== null) return model.releaseEvidence;
  const own = segment?.sinceEvidence ?? listEvidence(segment ?? model);
  return sinceBy === 'effective' ? own : seenEvidence(own);
}

/** Returns the place of a price's first listing in a catalog if its first day is that of the listing. */
const listedEvidence = ({ firstListed }: PricedModel, { segment, since }: PriceInForce<PriceSegment>) =>
  segment === null && firstListed?.day === since ? firstListed.evidence : null;

/**
 * Returns the row that states a price: the model's own row if it was seen while the price applied, otherwise the
 * dated one.
 */
function statedPrice(model: PricedModel, { segment, isOwnRow }: PriceInForce<PriceSegment>) {
  if (segment === null) return model;
  if (!isOwnRow) return segment;
  // The own row of a list in CNY states its amounts; beside a list in USD, the dated price may have another one.
  const { cny, cnyList } = segment.cny === null || model.basis === 'cny-converted' ? model : segment;
  const basis = comparedBasis(segment.basis) === 'list' ? model.basis : segment.basis;
  const { evidence, promptTokensUpTo, promptTokensSeenOn } = model;
  return { ...segment, basis, cny, cnyList, evidence, promptTokensUpTo, promptTokensSeenOn };
}

/** Returns the end of a dated price that had come by the day of the view. */
function endKnownBy(segment: PriceSegment | null, known: string): EffectivePrice['end'] {
  const { effectiveTo: day = null, endEvidence: evidence = null } = segment ?? {};
  return day === null || evidence === null || known < day ? null : { day, evidence };
}

function effectivePrice(
  model: PricedModel,
  found: PriceInForce<PriceSegment>,
  rates: readonly CnyRate[],
  asked: string,
  known: string,
): EffectivePrice {
  const { segment, since, sinceBy } = found;
  const stated = statedPrice(model, found);
  const lastListed = seenBy(found.lastListed, known);
  const isSeenLater = found.lastListed > known;
  const day = seenBy(lastListed, asked);
  const { basis, offPeakUsd, promptTokensSeenOn } = stated;
  const newest = listOf(basis) === listOf(model.basis) ? model : model.cnyList;
  const lastListedEvidence = lastSeenEvidence(newest, found.lastListed, listEvidence(stated));
  const promptTokensUpTo = (promptTokensSeenOn ?? known) <= known ? stated.promptTokensUpTo : null;
  return {
    ...{ model, day, segment, basis, offPeakUsd, promptTokensUpTo, since, sinceBy, lastListed },
    sinceEvidence: listedEvidence(model, found) ?? sinceEvidenceOf(model, found),
    lastListedEvidence,
    ...{ isSeenLater, readOn: found.readOn, end: endKnownBy(segment, known) },
    ...cnyOn(stated, { since, sinceBy, lastListed, lastListedEvidence, isSeenLater }, known),
    ...dollarsOn(stated, rates, day),
    isListed: isListedOn(model, lastListed, asked),
  };
}

/**
 * Returns a dated price of a model as the price of a day.
 *
 * @param known day of the view if it is later.
 */
export function segmentPrice(
  model: PricedModel,
  segment: PriceSegment,
  rates: readonly CnyRate[],
  day: string,
  known = day,
): EffectivePrice {
  return effectivePrice(model, datedPrice(model, segment, known), rates, day, known);
}

/**
 * Returns the price of one model on a day (`YYYY-MM-DD`) by `priceOn`; `null` if none is known.
 *
 * @param known day of the view if it is later. The last sighting of a continuing price and its source are then the
 *   same on all of its days.
 */
export function modelPriceOn(
  model: PricedModel,
  segments: readonly PriceSegment[],
  rates: readonly CnyRate[],
  day: string,
  known = day,
): EffectivePrice | null {
  const found = priceOn(model, segments, day, known);
  return found === null ? null : effectivePrice(model, found, rates, day, known);
}

/**
 * Returns the price of each model on a day (`YYYY-MM-DD`) by the rule of `priceOn`. Without a day it uses the
 * dataset's date, for which the models' rows are built by that rule. Models without a price that day are omitted.
 *
 * @param known day of the view if it is later.
 */
export function pricesOn(tables: PriceTables, day: string | null, known = day): EffectivePrice[] {
  const { models, segments, rates } = tables;
  if (day === null || known === null) return models.map((model) => newestPrice(model, tables));
  const byModel = new Map<string, PriceSegment[]>();
  for (const segment of segments) {
    byModel.set(segment.modelId, [...(byModel.get(segment.modelId) ?? []), segment]);
  }
  return models.flatMap((model) => modelPriceOn(model, byModel.get(model.id) ?? [], rates, day, known) ?? []);
}

/** True if two prices apply to prompts of the same length, as far as known: of two tiers, one is no cut of the other. */
export function isOfOneTier(
  { promptTokensUpTo: one }: Pick<EffectivePrice, 'promptTokensUpTo'>,
  { promptTokensUpTo: other }: Pick<EffectivePrice, 'promptTokensUpTo'>,
): boolean {
  return one === null || other === null || one === other;
}

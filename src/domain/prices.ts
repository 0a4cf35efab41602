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
import { datasetDay, dayBefore, isOnOrBefore, lastDayOf } from './periods.ts';

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
  /** The day of which it is the price: the one asked for, or the last on which it was listed where that is earlier. */
  readonly day: string;
  readonly usd: TokenPrices;
  readonly offPeakUsd: TokenPrices | null;
  /** The vendor's list in CNY; `null` where it has none, or none is on record by the day. */
  readonly cny: TokenPrices | null;
  /** Whose word that list is, and on which days it is known; `null` where there is no such list. */
  readonly cnyList: CnyList | null;
  readonly basis: PriceBasis;
  /** The longest prompt, in tokens, for which the prices hold; `null`: no limit is known. */
  readonly promptTokensUpTo: number | null;
  /** First day of this price, as `sinceBy` knows it. */
  readonly since: string;
  readonly sinceBy: SinceBy;
  /** Who gives that day, or where the price was seen on it. */
  readonly sinceEvidence: Evidence;
  /** The newest day by that of the view on which this price was seen in its list. */
  readonly lastListed: string;
  /** Where it was seen then. */
  readonly lastListedEvidence: Evidence;
  /** Whether it was seen so lately that it may be called the list price of the day. */
  readonly isListed: boolean;
  /** The rate that a list in CNY was converted at; `null` where the vendor lists in USD. */
  readonly conversion: CnyRate | null;
  /** The dated price that this is; `null` where the model has one price, taken as constant. */
  readonly segment: PriceSegment | null;
  readonly evidence: Evidence;
}

/** The last days of months: from each on, prices in CNY are converted at the mean of that month. */
export const rateDays = ({ rates }: Pick<PriceTables, 'rates'>): string[] =>
  rates.map(({ timePeriod }) => lastDayOf(timePeriod));

/** The newest price of a model, as the build read it for the dataset's day by the same rule. */
function newestPrice(model: PricedModel, { rates, datasetVersion }: PriceTables): EffectivePrice {
  const today = datasetDay(datasetVersion);
  const { offPeakUsd, cny, cnyList, basis, promptTokensUpTo, since, sinceBy, sinceEvidence } = model;
  const { lastListed, lastListedEvidence } = model;
  const day = seenBy(lastListed, today);
  return {
    ...{ model, day, offPeakUsd, cny, cnyList, basis, promptTokensUpTo, since, sinceBy, sinceEvidence },
    ...{ lastListed, lastListedEvidence },
    ...dollarsOn(model, rates, day),
    isListed: isListedOn(lastListed, today),
    segment: null,
  };
}

type Row = Pick<PricedModel, 'basis' | 'cny' | 'cnyList' | 'evidence'>;
type Listing = Pick<CnyList, 'lastListed' | 'lastListedEvidence'>;

/** Where a price was seen last: in the newest reading of its list, else where it is stated. */
export const lastSeenEvidence = (newest: Listing | null, lastListed: string, stated: Evidence): Evidence =>
  newest?.lastListed === lastListed ? newest.lastListedEvidence : seenEvidence(stated);

/**
 * The list in CNY as a view knows it: none before it was first seen. Where it is the model's own list, its days are
 * those of the price.
 */
function cnyOn(
  { basis, cny, cnyList }: Row,
  days: Pick<CnyList, 'since' | 'sinceBy' | 'lastListed' | 'lastListedEvidence'>,
  known: string,
): Pick<Row, 'cny' | 'cnyList'> {
  if (cnyList === null) return { cny: null, cnyList };
  if (basis === 'cny-converted') return { cny, cnyList: { ...cnyList, ...days } };
  if (!isOnOrBefore(cnyList.since, known)) return { cny: null, cnyList: null };
  const lastListed = seenBy(cnyList.lastListed, known);
  const lastListedEvidence = lastSeenEvidence(cnyList, lastListed, cnyList.evidence);
  return { cny, cnyList: { ...cnyList, lastListed, lastListedEvidence } };
}

/** What the list itself states: of a list in CNY the amounts in CNY. */
const listEvidence = ({ basis, cnyList, evidence }: Row): Evidence =>
  basis === 'cny-converted' && cnyList !== null ? cnyList.evidence : evidence;

/** Who gives the first day of a price: of one that holds since the release, whoever dates that. */
function sinceEvidenceOf(model: PricedModel, found: PriceInForce<PriceSegment>): Evidence {
  const { segment, since, sinceBy } = found;
  const isRelease = (segment === null || sinceBy === 'release') && since === model.releasedOn;
  if (isRelease && model.releaseEvidence !== null) return model.releaseEvidence;
  const own = listEvidence(segment ?? model);
  return sinceBy === 'effective' ? own : seenEvidence(own);
}

/** Whose row states what of a price: the model's own where that was seen while the price held, else the dated one. */
function statedPrice(model: PricedModel, { segment, isOwnRow }: PriceInForce<PriceSegment>) {
  if (segment === null) return model;
  if (!isOwnRow) return segment;
  const { cny, cnyList } = segment.cny === null ? model : segment;
  const basis = comparedBasis(segment.basis) === 'list' ? model.basis : segment.basis;
  const { evidence, promptTokensUpTo, promptTokensSeenOn } = model;
  return { ...segment, basis, cny, cnyList, evidence, promptTokensUpTo, promptTokensSeenOn };
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
  const day = seenBy(lastListed, asked);
  const { basis, offPeakUsd, promptTokensSeenOn } = stated;
  const newest = listOf(basis) === listOf(model.basis) ? model : model.cnyList;
  const lastListedEvidence = lastSeenEvidence(newest, lastListed, listEvidence(stated));
  const promptTokensUpTo = (promptTokensSeenOn ?? known) <= known ? stated.promptTokensUpTo : null;
  return {
    ...{ model, day, segment, basis, offPeakUsd, promptTokensUpTo, since, sinceBy, lastListed },
    sinceEvidence: sinceEvidenceOf(model, found),
    lastListedEvidence,
    ...cnyOn(stated, { since, sinceBy, lastListed, lastListedEvidence }, known),
    ...dollarsOn(stated, rates, day),
    isListed: isListedOn(lastListed, asked),
  };
}

/**
 * A dated price of a model as the price of a day.
 *
 * @param known the day of the view, where that is a later one.
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
 * The price of one model on a day (`YYYY-MM-DD`), by `priceOn`; `null` where none is known.
 *
 * @param known the day of the view, where that is a later one: what a view says of a price that went on, when it was
 * seen last and on whose word, is the same on all days of that price.
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
 * The price of each model on a day (`YYYY-MM-DD`), by the rule of `priceOn`. Without a day: on the dataset's own,
 * for which the models' rows are built by that rule. Models without a price that day are left out.
 *
 * @param known the day of the view, where that is a later one.
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

/** One price of a model and the days on which it held, both included. */
export interface HeldPrice {
  readonly price: EffectivePrice;
  readonly from: string;
  /** Never after the day on which it was seen last. */
  readonly to: string;
  /** Whether no end of it is known: it ends on the day up to which was looked, or on which it was seen last. */
  readonly open: boolean;
}

/** What decides about the prices of one model. */
export interface ModelPriceTables {
  readonly model: PricedModel;
  readonly segments: readonly PriceSegment[];
  readonly cnyRates: readonly CnyRate[];
}

/** Days on which another row may begin to say what the model costs. */
function breakDays({ model, segments }: ModelPriceTables, until: string): string[] {
  const days = [
    lastDayOf(model.releasedOn ?? model.priceAsOf),
    lastDayOf(model.since),
    ...segments.flatMap(({ effectiveFrom, effectiveTo }) => [effectiveFrom, effectiveTo ?? effectiveFrom]),
  ];
  return days.filter((day) => day <= until);
}

/** Days from which on prices that are converted are at the rate of another month. */
function conversionDays({ model, segments, cnyRates: rates }: ModelPriceTables, until: string): string[] {
  const converted = [model, ...segments].some(({ basis }) => basis === 'cny-converted');
  return converted ? rateDays({ rates }).filter((day) => day <= until) : [];
}

function heldBetween(tables: ModelPriceTables, all: readonly string[], until: string): HeldPrice[] {
  const { model, segments, cnyRates } = tables;
  const days = [...new Set(all)].sort();
  return days.flatMap((from, index) => {
    const next = days[index + 1];
    const to = next === undefined ? until : dayBefore(next);
    const price = modelPriceOn(model, segments, cnyRates, to, until);
    return price === null || price.day < from
      ? []
      : [{ price, from, to: price.day, open: next === undefined || price.day < to }];
  });
}

/** Whether a price went on: another list of the model may change on a day on which this one does not. */
const isSameRow = ({ price: a, to }: HeldPrice, { price: b, from }: HeldPrice): boolean =>
  a.segment === b.segment && a.since === b.since && to === dayBefore(from);

/**
 * The prices of a model up to a day, oldest first: what `priceOn` says of every day. One that was converted from CNY
 * is at the rate of its last day.
 *
 * @param until `YYYY-MM-DD`: what began later is left out, what still held ends here, or where it was seen last.
 */
export const heldPrices = (tables: ModelPriceTables, until: string): HeldPrice[] =>
  heldBetween(tables, breakDays(tables, until), until).reduce<HeldPrice[]>((kept, one) => {
    const last = kept.at(-1);
    return last !== undefined && isSameRow(last, one)
      ? [...kept.slice(0, -1), { ...one, from: last.from }]
      : [...kept, one];
  }, []);

/** As `heldPrices`, but a price that is converted anew each month: so each is the same on all of its days. */
export const heldDollars = (tables: ModelPriceTables, until: string): HeldPrice[] =>
  heldBetween(tables, [...breakDays(tables, until), ...conversionDays(tables, until)], until);

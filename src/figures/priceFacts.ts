import { type ListedTokenKind, tokenKindIds, tokenKindLabels } from '../domain/tokenKinds.ts';
import type { CnyRate } from '../contract/priceHistory.ts';
import { PriceBasis, comparedBasis } from '../contract/codelists.ts';
import type { Derivation, Evidence } from '../contract/primitives.ts';
import { rateText } from '../domain/conversion.ts';
import { listOf } from '../domain/priceOn.ts';
import { valueRow } from '../domain/derivationRows.ts';
import type { Fact } from '../figure/parts.ts';
import { formatPeriod } from '../domain/periods.ts';
import { formatValue } from '../domain/values.ts';
import { isSightingOfModel, type EffectivePrice } from '../domain/prices.ts';

/** Definition of one price. */
export const priceDefinition =
  'List price of a million tokens of one type through one channel: input, cached input (text that the developer has stored) or output.';

/** Returns what two prices must share to be compared: token kind, basis and currency. */
export const priceComparableAs = (price: Pick<EffectivePrice, 'basis'>, kind: ListedTokenKind): string =>
  `${tokenKindIds[kind]}|${comparedBasis(price.basis)}|usd`;

type Based = Pick<EffectivePrice, 'basis' | 'promptTokensUpTo' | 'cnyList' | 'conversion' | 'offPeakUsd'>;

/** Returns the prompt limit of a price: "prompts up to 272,000 tokens"; `null` if none is on record. */
export const promptBound = ({ promptTokensUpTo }: Pick<Based, 'promptTokensUpTo'>): string | null =>
  promptTokensUpTo === null ? null : `prompts up to ${formatValue(promptTokensUpTo, 'count')} tokens`;

/** For a CNY list whose longer prompts cost more, without a recorded limit. */
export const LOWEST_TIER = 'lowest tier by prompt length';

/** Returns the prompts of a price in USD: up to a tier, or the lowest of several whose bounds are not on record. */
export const promptTerm = (price: Based): string | null =>
  promptBound(price) ?? (price.basis === 'cny-converted' ? lowestTier(price) : null);

/** Returns what a row of a computed number names of a price: "GPT-5.5, input, prompts up to 272,000 tokens". */
export const pricedName = (price: EffectivePrice, kind: ListedTokenKind): string =>
  present(price.model.name, tokenKindLabels[kind], promptTerm(price)).join(', ');

const lowestTier = ({ cnyList }: Pick<Based, 'cnyList'>): string | null =>
  cnyList?.lowestTier === true ? LOWEST_TIER : null;

const present = (...parts: readonly (string | null)[]): string[] => parts.filter((part) => part !== null);

/** Hours of the main price of a vendor that also has one outside peak hours, whatever its basis. */
const peakTerm = ({ offPeakUsd }: Pick<Based, 'offPeakUsd'>): string | null =>
  offPeakUsd === null ? null : 'peak hours';

/** Returns the terms that make a price another than the list price of any prompt at any hour. */
export function ownTerms(price: Based): string[] {
  const { basis, conversion } = price;
  const isConverted = basis === 'cny-converted';
  const named = isConverted && conversion === null ? 'free on the list in CNY' : PriceBasis.label(basis);
  return present(
    comparedBasis(basis) === 'list' ? null : named,
    basis === 'peak' ? null : peakTerm(price),
    promptTerm(price),
  );
}

/** Returns the terms of a price besides its token kind: "list, prompts up to 200,000 tokens". */
export const priceBasisText = (price: Based): string =>
  present(comparedBasis(price.basis) === 'list' ? 'list' : null, ...ownTerms(price)).join(', ');

/** Returns the terms of the off-peak price besides its hours: "prompts up to 200,000 tokens". */
export const offPeakTerms = (price: Based): string[] => present(promptBound(price));

/** Returns the terms of the CNY amounts besides their list: "peak hours", "lowest tier by prompt length". */
export const cnyTerms = (price: Based): string[] =>
  present(
    peakTerm(price),
    (price.basis === 'cny-converted' ? promptBound(price) : null) ?? lowestTier(price),
  );

/** Returns a fact of a price, with its evidence if that differs from the evidence of the price. */
export const datedFact = (fact: Fact, said: Evidence, price: Evidence): Fact =>
  said.sourceId === price.sourceId &&
  said.locator === price.locator &&
  said.made === price.made &&
  said.confidence === price.confidence
    ? fact
    : { ...fact, evidence: said };

/**
 * Returns what is known of the unknown first day of a price: "May 22, 2026, the release, or later". A sighting of the
 * model bounds nothing: both may be older.
 */
export const orLater = (since: string, ofModel: boolean): string =>
  ofModel
    ? `model first seen here on ${formatPeriod(since)}`
    : `${formatPeriod(since)}, the release, or later`;

/**
 * Returns since when a list is unchanged, with the basis of that date: a day given by the vendor, a sighting, or the
 * release. One of its amounts may be older: a new price of cached input starts another list. A list that came back had
 * been seen before, so that no sighting is called the first.
 *
 * @param ofModel true if the day is a sighting of the model, not of its list.
 * @param shown day of the price: before it was first seen, it counts from the release.
 */
function sinceFact(list: Pick<EffectivePrice, 'since' | 'sinceBy'>, ofModel: boolean, shown: string): Fact {
  const { since, sinceBy } = list;
  const day = formatPeriod(since);
  if (sinceBy === 'seen' && since > shown)
    return { label: 'List unchanged since', value: `not known: first seen here on ${day}` };
  if (sinceBy === 'effective') return { label: 'List unchanged since', value: day };
  if (sinceBy === 'seen' && !ofModel) return { label: 'List seen unchanged since', value: day };
  return { label: 'List unchanged since', value: `not known: ${orLater(since, ofModel)}` };
}

/** Returns the end of a price that no one has seen since: "last listed August 1, 2026". */
export const lastListedText = (day: string): string => `last listed ${formatPeriod(day)}`;

/** Returns the remark on a price that may no longer be listed: "last listed August 1, 2026"; otherwise `null`. */
export const unlistedText = ({ isListed, lastListed }: EffectivePrice): string | null =>
  isListed ? null : lastListedText(lastListed);

/** Returns the steps of a conversion from CNY to USD. */
export function conversionSteps(what: string, listed: number, rate: CnyRate, evidence: Evidence): Derivation {
  const amount = formatValue(listed, 'cny');
  return {
    method: 'yuanInDollars',
    formula: `${amount} ÷ ${rateText(rate)}`,
    inputs: [{ label: `${what}, list in CNY`, value: listed, text: amount, evidence }, rateRow(rate)],
  };
}

/** Returns a monthly rate as an input row. */
export const rateRow = (rate: CnyRate) =>
  valueRow(
    `Average of ${formatPeriod(rate.timePeriod)}, Federal Reserve`,
    rate.value,
    `${String(rate.value)} CNY per USD`,
    rate.evidence,
  );

/** Returns the derivation of a USD price from a CNY list; `null` if the vendor lists in USD. */
export function conversionOf(price: EffectivePrice, kind: ListedTokenKind): Derivation | null {
  const { conversion, cny, cnyList, usd } = price;
  const listed = cny?.[kind] ?? null;
  if (conversion === null || listed === null || cnyList === null || usd[kind] === null) return null;
  return conversionSteps(pricedName(price, kind), listed, conversion, cnyList.evidence);
}

/** List of the vendor that a number belongs to. */
type PriceCurrency = 'usd' | 'cny';

type LastSighting = Pick<EffectivePrice, 'lastListed' | 'isSeenLater'>;

/** Returns "August 20, 2026", with "or later" if the price was seen again after the day of the view. */
export const lastListedDay = ({ lastListed, isSeenLater }: LastSighting): string =>
  `${formatPeriod(lastListed)}${isSeenLater ? ' or later' : ''}`;

/**
 * Returns the end of a price: the day of the next list, in which another of its amounts may have changed, or its last
 * sighting.
 */
function endFact({ end, ...price }: EffectivePrice, own: Evidence): Fact {
  return end === null
    ? datedFact({ label: 'Last listed', value: lastListedDay(price) }, price.lastListedEvidence, own)
    : datedFact({ label: 'Next list of its prices', value: formatPeriod(end.day) }, end.evidence, own);
}

/** Returns the first day and the end of a price in a list: each list has its own days. */
export function listedFacts(price: EffectivePrice, list: PriceCurrency): Fact[] {
  const { evidence, cnyList } = price;
  const days = list === 'cny' && cnyList !== null ? cnyList : price;
  // The row that states a CNY list besides a USD list also dates it.
  const ofPrice = days === price || price.basis === 'cny-converted';
  const since = ofPrice ? price.sinceEvidence : days.evidence;
  const shown = ofPrice ? price.day : days.lastListed;
  const own = days === price ? evidence : days.evidence;
  if (price.basis === 'scheduled') return [{ label: 'Announced for', value: formatPeriod(price.since) }];
  return [
    datedFact(sinceFact(days, ofPrice && isSightingOfModel(price), shown), since, own),
    ofPrice
      ? endFact(price, own)
      : datedFact({ label: 'Last listed', value: lastListedDay(days) }, days.lastListedEvidence, own),
  ];
}

/** Returns the sales channel of a price: the row of a model states it only for its own list. */
const channelFacts = ({ basis, model }: EffectivePrice, list: PriceCurrency): Fact[] =>
  (list === 'cny' ? 'mainland' : listOf(basis)) === listOf(model.basis)
    ? [{ label: 'Channel', value: model.channel }]
    : [];

/** Returns the last day of a model on the card of a price that no longer counts: a source of its own states it. */
const modelEndFacts = ({ isListed, model: { endsOn, endsEvidence } }: EffectivePrice): Fact[] =>
  isListed || endsOn === null || endsEvidence === null
    ? []
    : [{ label: 'End of the model', value: formatPeriod(endsOn), evidence: endsEvidence }];

/**
 * Returns the facts on the origin of a price: first day, last sighting, end of the model, conversion rate, seller and
 * channel.
 */
export const priceOriginFacts = (price: EffectivePrice, list: PriceCurrency = 'usd'): Fact[] => [
  ...listedFacts(price, list),
  ...modelEndFacts(price),
  ...(price.conversion === null || list === 'cny'
    ? []
    : [{ label: 'Converted at', value: rateText(price.conversion) }]),
  { label: 'Developer', value: price.model.developer },
  ...channelFacts(price, list),
];

/** Returns the facts needed to compare a price: its basis, first day, channel, and the off-peak end. */
export function priceFacts(price: EffectivePrice, kind: ListedTokenKind): Fact[] {
  const offPeak = price.offPeakUsd?.[kind] ?? null;
  return [
    {
      label: 'Price terms',
      value: `${tokenKindLabels[kind]}, ${priceBasisText(price)}, USD per million tokens`,
    },
    ...(offPeak === null ? [] : [{ label: 'Off-peak', value: formatValue(offPeak, 'usd') }]),
    ...priceOriginFacts(price),
  ];
}

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
import type { EffectivePrice } from '../domain/prices.ts';

/** What one price is. */
export const priceDefinition =
  'List price of a million tokens of one kind through one channel: uncached input, cache hit (input that the vendor had stored) or output.';

/** What two prices must share to be compared: token kind, basis and currency. */
export const priceComparableAs = (
  price: Pick<EffectivePrice, 'basis'>,
  kind: ListedTokenKind,
  currency: 'usd' | 'cny' = 'usd',
): string => `${tokenKindIds[kind]}|${comparedBasis(price.basis)}|${currency}`;

type Based = Pick<EffectivePrice, 'basis' | 'promptTokensUpTo' | 'cnyList'>;

/** "prompts up to 272,000 tokens": how far a price reaches; `null` where no bound is on record. */
export const promptBound = ({ promptTokensUpTo }: Pick<Based, 'promptTokensUpTo'>): string | null =>
  promptTokensUpTo === null ? null : `prompts up to ${formatValue(promptTokensUpTo, 'count')} tokens`;

/** Of a list in CNY whose longer prompts cost more, with no bound on record. */
const lowestTier = ({ cnyList }: Pick<Based, 'cnyList'>): string | null =>
  cnyList?.lowestTier === true ? 'lowest tier by prompt length' : null;

const joined = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null).join(', ');

/** "list, prompts up to 200,000 tokens": what a price is on, beside its token kind. */
export const priceBasisText = (price: Based): string =>
  joined(
    PriceBasis.label(price.basis),
    promptBound(price) ?? (price.basis === 'cny-converted' ? lowestTier(price) : null),
  );

/** "off-peak hours, prompts up to 200,000 tokens": what the price outside peak hours is on. */
export const offPeakBasisText = (price: Based): string => joined('off-peak hours', promptBound(price));

/** "list in CNY, lowest tier by prompt length": what the amounts of that list are on. */
export const cnyBasisText = (price: Based): string =>
  joined('list in CNY', (price.basis === 'cny-converted' ? promptBound(price) : null) ?? lowestTier(price));

/** A fact of a price, with what it rests on where that is another place than the price has. */
const datedFact = (fact: Fact, said: Evidence, price: Evidence): Fact =>
  said.sourceId === price.sourceId && said.locator === price.locator ? fact : { ...fact, evidence: said };

/**
 * Since when a list reads as it does, as that is known: a day of the vendor, a sighting, or the release. One of its
 * amounts may be older: a new price of cached input begins another list.
 */
export function sinceFact({ since, sinceBy }: Pick<EffectivePrice, 'since' | 'sinceBy'>): Fact {
  const day = formatPeriod(since);
  if (sinceBy === 'effective') return { label: 'List unchanged since', value: day };
  if (sinceBy === 'seen') return { label: 'List first seen here', value: day };
  return {
    label: 'List unchanged since',
    value: `not known: ${day}, the release, or later; no other price is on record`,
  };
}

/** "last listed August 1, 2026": the end of a price that nobody has seen since. */
export const lastListedText = (day: string): string => `last listed ${formatPeriod(day)}`;

/** "last listed August 1, 2026": what must be beside a price that may no longer be listed; else `null`. */
export const unlistedText = ({ isListed, lastListed }: EffectivePrice): string | null =>
  isListed ? null : lastListedText(lastListed);

/** How dollars came out of an amount in CNY. */
export function conversionSteps(what: string, listed: number, rate: CnyRate, evidence: Evidence): Derivation {
  const amount = formatValue(listed, 'cny');
  return {
    method: 'yuanInDollars',
    formula: `${amount} ÷ ${rateText(rate)}`,
    inputs: [{ label: `${what}, list in CNY`, value: listed, text: amount, evidence }, rateRow(rate)],
  };
}

/** A monthly rate as a row that a number was computed from. */
export const rateRow = (rate: CnyRate) =>
  valueRow(
    `Monthly average of ${formatPeriod(rate.timePeriod)}, Federal Reserve`,
    rate.value,
    `${formatValue(rate.value, 'decimal')} CNY per USD`,
    rate.evidence,
  );

/** How a price in USD came out of a list in CNY; `null` where the vendor lists in USD. */
export function conversionOf(
  { model, conversion, cny, cnyList, usd }: EffectivePrice,
  kind: ListedTokenKind,
): Derivation | null {
  const listed = cny?.[kind] ?? null;
  if (conversion === null || listed === null || cnyList === null || usd[kind] === null) return null;
  return conversionSteps(`${model.name}, ${tokenKindLabels[kind]}`, listed, conversion, cnyList.evidence);
}

/** Which of a vendor's two lists a number is of. */
type PriceList = 'usd' | 'cny';

/** Since when a list has a price and when it was seen last: each list has days of its own. */
export function listedFacts(price: EffectivePrice, list: PriceList): Fact[] {
  const { evidence, cnyList } = price;
  const days = list === 'cny' && cnyList !== null ? cnyList : price;
  const { lastListed, lastListedEvidence } = days;
  // A list in CNY beside one in USD is dated by what states it.
  const ofPrice = days === price || price.basis === 'cny-converted';
  const since = ofPrice ? price.sinceEvidence : days.evidence;
  const own = days === price ? evidence : days.evidence;
  return [
    datedFact(sinceFact(days), since, own),
    datedFact({ label: 'Last listed', value: formatPeriod(lastListed) }, lastListedEvidence, own),
  ];
}

/** Through whom a price was offered: the row of a model says so of its own list, not of the one beside it. */
const channelFacts = ({ basis, model }: EffectivePrice, list: PriceList): Fact[] =>
  (list === 'cny' ? 'mainland' : listOf(basis)) === listOf(model.basis)
    ? [{ label: 'Channel', value: model.channel }]
    : [];

/** Since when a price holds, when it was seen last, at which rate it was converted, whose it is, through whom. */
export const priceOriginFacts = (price: EffectivePrice, list: PriceList = 'usd'): Fact[] => [
  ...listedFacts(price, list),
  ...(price.conversion === null || list === 'cny'
    ? []
    : [{ label: 'Converted at', value: rateText(price.conversion) }]),
  { label: 'Developer', value: price.model.developer },
  ...channelFacts(price, list),
];

/** What a reader must know to compare a price: its basis, since when, through whom, and the off-peak end. */
export function priceFacts(price: EffectivePrice, kind: ListedTokenKind): Fact[] {
  const offPeak = price.offPeakUsd?.[kind] ?? null;
  return [
    {
      label: 'Basis',
      value: `${tokenKindLabels[kind]}, ${priceBasisText(price)}, USD per million tokens`,
    },
    ...(offPeak === null ? [] : [{ label: 'Off-peak', value: formatValue(offPeak, 'usd') }]),
    ...priceOriginFacts(price),
  ];
}

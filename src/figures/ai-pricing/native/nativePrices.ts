import { modelActor } from '../../../domain/rivals.ts';
import { type ListedTokenKind, tokenKindIds, tokenKindLabels } from '../../../domain/tokenKinds.ts';
import type { CnyRate } from '../../../contract/priceHistory.ts';
import { formatPeriod, spanOf } from '../../../domain/periods.ts';
import { exchangeRate, isListedOn } from '../../../domain/priceOn.ts';
import { shownFlagships } from '../../../domain/flagships.ts';
import type { EffectivePrice } from '../../../domain/prices.ts';
import { pricedName, priceOriginFacts, rateRow } from '../../priceFacts.ts';
import { priceGrounds, priceLists } from '../../priceItem.ts';
import { convertedEvidence, rateText } from '../../../domain/conversion.ts';
import { weakest } from '../../../contract/confidence.ts';
import { valueRow } from '../../../domain/derivationRows.ts';
import type { Fact, FigurePoint } from '../../../figure/parts.ts';
import { formatValue } from '../../../domain/values.ts';
import { makePoint } from '../../../figure/point.ts';

export type Currency = 'usd' | 'cny';

/** Returns the currency that a view requests. */
export const askedCurrency = (option: string | undefined): Currency => (option === 'cny' ? 'cny' : 'usd');

/** Origin of a price: the vendor's list in this currency, a reseller's, or another list, converted. */
export type ListOrigin = 'own' | 'reseller' | 'converted';

export interface NativePrice {
  readonly price: EffectivePrice;
  readonly listing: ListOrigin;
  readonly value: number;
  /** Price in the currency of its list, and its conversion rate; `null` if it was not converted. */
  readonly conversion: { readonly listed: number; readonly rate: CnyRate } | null;
}

const isReseller = ({ model }: EffectivePrice) => model.soldBy === 'reseller';

/** Returns a listed USD price; `null` if it was converted from CNY. */
const listedUsd = (price: EffectivePrice, kind: ListedTokenKind): number | null =>
  price.basis === 'cny-converted' ? null : price.usd[kind];

const listedCny = (price: EffectivePrice, kind: ListedTokenKind): number | null => price.cny?.[kind] ?? null;

/** Returns the vendor's own two prices of one kind; `null` if it does not list both. */
function bothLists(
  price: EffectivePrice,
  kind: ListedTokenKind,
): { readonly usd: number; readonly cny: number } | null {
  const [usd, cny] = [listedUsd(price, kind), listedCny(price, kind)];
  return usd === null || cny === null || usd === 0 || isReseller(price) ? null : { usd, cny };
}

/** Converts a CNY list to USD at the rate known on the day. */
function nativeInUsd(
  price: EffectivePrice,
  kind: ListedTokenKind,
  day: string,
  rates: readonly CnyRate[],
): NativePrice[] {
  const listed = listedCny(price, kind);
  if (listed === null) return [];
  const rate = exchangeRate(rates, day);
  return rate === null
    ? []
    : [{ price, listing: 'converted', value: listed / rate.value, conversion: { listed, rate } }];
}

/** Converts a USD list to CNY at the rate of the day. */
function inCny(
  price: EffectivePrice,
  kind: ListedTokenKind,
  day: string,
  rates: readonly CnyRate[],
): NativePrice[] {
  const [listed, rate] = [listedUsd(price, kind), exchangeRate(rates, day)];
  return listed === null || rate === null
    ? []
    : [{ price, listing: 'converted', value: listed * rate.value, conversion: { listed, rate } }];
}

/**
 * Returns the prices of a model in a currency: as listed in it, and those listed in the other currency, converted at
 * a monthly rate. Two lists give two prices, of which the listed one is last, and so is drawn on top.
 */
export function nativePrices(
  price: EffectivePrice,
  kind: ListedTokenKind,
  currency: Currency,
  day: string,
  rates: readonly CnyRate[],
): NativePrice[] {
  const listed = currency === 'usd' ? listedUsd(price, kind) : listedCny(price, kind);
  const listing = currency === 'usd' && isReseller(price) ? 'reseller' : 'own';
  const other = currency === 'usd' ? nativeInUsd(price, kind, day, rates) : inCny(price, kind, day, rates);
  return listed === null ? other : [...other, { price, listing, value: listed, conversion: null }];
}

/**
 * Returns the newest flagships, and for each developer also the newest flagship that is listed in both currencies.
 */
export function nativeRows(
  prices: readonly EffectivePrice[],
  kind: ListedTokenKind,
  day: string,
): EffectivePrice[] {
  const newest = shownFlagships(prices, day);
  const twice = shownFlagships(
    prices.filter((price) => bothLists(price, kind) !== null),
    day,
  );
  const ids = new Set([...newest, ...twice].map(({ model }) => model.id));
  return prices.filter(({ model }) => ids.has(model.id));
}

const code = { usd: 'USD', cny: 'CNY' } as const;
const other = { usd: 'cny', cny: 'usd' } as const;

const sources: Readonly<Record<ListOrigin, string>> = {
  own: 'the developer’s own list',
  reseller: 'a reseller’s list, not the developer’s own',
  converted: 'converted from the other list',
};

/** Returns both lists of a vendor if both still count as its lists: one that no one has seen for long may be gone. */
function currentLists(price: EffectivePrice, kind: ListedTokenKind, day: string) {
  const { model, isListed, cnyList } = price;
  const isCurrent = isListed && cnyList !== null && isListedOn(model, cnyList.lastListed, day);
  return isCurrent ? bothLists(price, kind) : null;
}

/** Returns the rate implied by two current lists of one vendor, as a separate number. */
export function impliedRatePoint(
  price: EffectivePrice,
  kind: ListedTokenKind,
  day: string,
): FigurePoint | null {
  const lists = currentLists(price, kind, day);
  if (lists === null) return null;
  const { model, evidence, cnyList } = price;
  const cnyEvidence = cnyList?.evidence ?? evidence;
  const days = [cnyList?.lastListed ?? price.lastListed, price.lastListed];
  const label = `${model.name}, ${tokenKindLabels[kind]}`;
  return makePoint({
    key: `${model.id}|implied-rate`,
    seriesId: 'own',
    at: model.id,
    subject: `${label}: exchange rate that the two lists imply`,
    actor: model.developer,
    period: day,
    readOn: spanOf(days),
    value: lists.cny / lists.usd,
    text: formatValue(Math.round((lists.cny / lists.usd) * 100) / 100, 'decimal'),
    unit: 'CNY per USD',
    definition:
      'What one list of a developer in CNY is divided by its list in USD, for the same model and type of token. It is no market rate.',
    comparableAs: null,
    facts: ['List in CNY', 'List in USD'].map((list, at) => ({
      label: `${list}, last seen`,
      value: formatPeriod(days[at] ?? day),
    })),
    evidence: { ...cnyEvidence, confidence: weakest([evidence.confidence, cnyEvidence.confidence]) },
    derivation: {
      method: 'bothLists',
      formula: `${formatValue(lists.cny, 'cny')} ÷ ${formatValue(lists.usd, 'usd')} per million tokens: two lists of one developer, which need not be meant to agree`,
      inputs: [
        valueRow(`${label}, list in CNY`, lists.cny, formatValue(lists.cny, 'cny'), cnyEvidence),
        valueRow(
          `${pricedName(price, kind)}, list in USD`,
          lists.usd,
          formatValue(lists.usd, 'usd'),
          evidence,
        ),
      ],
    },
  });
}

function nativeFacts(
  { price, listing, conversion }: NativePrice,
  kind: ListedTokenKind,
  list: 'usd' | 'cny',
  day: string,
): Fact[] {
  const lists = currentLists(price, kind, day);
  return [
    {
      label: 'Price',
      value: conversion === null ? sources[listing] : `${sources.converted} at ${rateText(conversion.rate)}`,
    },
    ...(lists === null
      ? []
      : [{ label: 'Implied rate', value: `${formatValue(lists.cny / lists.usd, 'decimal')} CNY per USD` }]),
    ...priceOriginFacts(price, list),
  ];
}

/** Returns one price of a model in a currency: listed, or converted with its rate and date. */
export function nativePoint(
  native: NativePrice,
  kind: ListedTokenKind,
  currency: Currency,
  day: string,
): FigurePoint {
  const { price, listing, conversion, value } = native;
  const { model } = price;
  // The CNY list has its own source.
  const isCny = (conversion === null) === (currency === 'cny');
  const { evidence, period: readOn } = priceGrounds(price, kind, priceLists[isCny ? 2 : 0]);
  const label = `${model.name}, ${tokenKindLabels[kind]}`;
  return makePoint({
    key: `${model.id}|${listing}`,
    seriesId: listing,
    at: model.id,
    subject: `${label}, ${conversion === null ? `listed in ${code[currency]}` : `converted from ${code[other[currency]]}`}`,
    actor: modelActor(model),
    period: day,
    readOn: conversion === null ? readOn : spanOf([conversion.rate.timePeriod, readOn]),
    value,
    unit: `${code[currency]} per million tokens`,
    comparableAs: `${tokenKindIds[kind]}|${listing}|${currency}`,
    rate:
      conversion === null ? null : { cnyPerUsd: conversion.rate.value, period: conversion.rate.timePeriod },
    evidence: conversion === null ? evidence : convertedEvidence(evidence, conversion.rate),
    facts: nativeFacts(native, kind, isCny ? 'cny' : 'usd', day),
    derivation:
      conversion === null
        ? null
        : {
            method: 'nativePrices',
            formula: `${formatValue(conversion.listed, other[currency])} ${currency === 'usd' ? '÷' : '×'} ${rateText(conversion.rate)}`,
            inputs: [
              valueRow(
                `${pricedName(price, kind)}, list in ${code[other[currency]]}`,
                conversion.listed,
                formatValue(conversion.listed, other[currency]),
                evidence,
              ),
              rateRow(conversion.rate),
            ],
          },
  });
}

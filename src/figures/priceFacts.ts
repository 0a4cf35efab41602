import { type ListedTokenKind, tokenKindIds, tokenKindLabels } from '../domain/tokenKinds.ts';
import type { CnyRate } from '../contract/priceHistory.ts';
import { PriceBasis, comparedBasis } from '../contract/codelists.ts';
import type { Derivation } from '../contract/primitives.ts';
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

type Based = Pick<EffectivePrice, 'basis'> & {
  readonly model: Pick<EffectivePrice['model'], 'promptTokensUpTo'>;
};

/** "prompts up to 200k tokens": how far a price reaches; `null` where no bound is on record. */
export const promptBound = ({ model: { promptTokensUpTo } }: Pick<Based, 'model'>): string | null =>
  promptTokensUpTo === null ? null : `prompts up to ${String(promptTokensUpTo / 1000)}k tokens`;

/** "list, prompts up to 200k tokens": what a price is on, beside its token kind. */
export const priceBasisText = (price: Based): string =>
  [PriceBasis.label(price.basis), promptBound(price)].filter((part) => part !== null).join(', ');

/** Since when a price holds, as it is known: a day of the vendor, a sighting, or the release. */
export function sinceFact({ since, sinceBy }: Pick<EffectivePrice, 'since' | 'sinceBy'>): Fact {
  const day = formatPeriod(since);
  if (sinceBy === 'effective') return { label: 'Since', value: day };
  if (sinceBy === 'seen') return { label: 'On record since', value: day };
  return { label: 'Since', value: `${day}, the release; no change is on record` };
}

/** "last listed August 1, 2026": what must be beside a price that may no longer be listed; else `null`. */
export const unlistedText = ({ isListed, lastListed }: EffectivePrice): string | null =>
  isListed ? null : `last listed ${formatPeriod(lastListed)}`;

/** How a price in USD came out of a list in CNY; `null` where the vendor lists in USD. */
export function conversionOf(
  { model, conversion, cny, usd, cnyEvidence, evidence }: EffectivePrice,
  kind: ListedTokenKind,
): Derivation | null {
  const listed = cny?.[kind] ?? null;
  if (conversion === null || listed === null || usd[kind] === null) return null;
  const [amount, rate] = [formatValue(listed, 'cny'), formatValue(conversion.value, 'decimal')];
  return {
    method: 'inUsd',
    formula: `${amount} ÷ ${rate} CNY per USD, the mean of ${formatPeriod(conversion.timePeriod)}`,
    inputs: [
      {
        label: `${model.name}, ${tokenKindLabels[kind]}, list in CNY`,
        value: listed,
        text: amount,
        evidence: cnyEvidence ?? evidence,
      },
      {
        label: `Monthly average of ${formatPeriod(conversion.timePeriod)}, Federal Reserve`,
        value: conversion.value,
        text: `${rate} CNY per USD`,
        evidence: conversion.evidence,
      },
    ],
  };
}

const conversionFact = ({ value, timePeriod }: CnyRate): Fact => ({
  label: 'Converted at',
  value: `${formatValue(value, 'decimal')} CNY per USD, mean of ${formatPeriod(timePeriod)}`,
});

/** Since when a price holds, when it was seen last, at which rate it was converted, whose it is, through whom. */
export const priceOriginFacts = (price: EffectivePrice): Fact[] => [
  sinceFact(price),
  { label: 'Last listed', value: formatPeriod(price.lastListed) },
  ...(price.conversion === null ? [] : [conversionFact(price.conversion)]),
  { label: 'Developer', value: price.model.developer },
  { label: 'Channel', value: price.model.channel },
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

import { priceBasisLabels, priceOffer } from '../contract/codelists.ts';
import type { Fact } from '../figure/figure.ts';
import { formatPeriod } from '../figure/formatPeriod.ts';
import { formatValue } from '../figure/formatValue.ts';
import type { EffectivePrice } from './pricesOn.ts';

export type PriceKind = 'input' | 'cachedInput' | 'output';

export const priceKindLabels: Readonly<Record<PriceKind, string>> = {
  cachedInput: 'cache hit',
  input: 'uncached input',
  output: 'output',
};

/** "Cache hit": a basis as the head of a column. */
export const priceKindHeading = (kind: PriceKind): string =>
  `${(priceKindLabels[kind][0] ?? '').toUpperCase()}${priceKindLabels[kind].slice(1)}`;

/** The ids of the bases in keys, links and files. */
export const priceKindIds: Readonly<Record<PriceKind, string>> = {
  cachedInput: 'cached-input',
  input: 'input',
  output: 'output',
};

export const priceKinds: readonly PriceKind[] = ['cachedInput', 'input', 'output'];

/** The basis that a view asks for, else output. */
export const priceKindOf = (metric: string | null): PriceKind =>
  priceKinds.find((one) => priceKindIds[one] === metric) ?? 'output';

/** What one price is. */
export const priceDefinition =
  'List price of a million tokens of one kind through one channel: uncached input, cache hit (input that the vendor had stored) or output.';

/** What two prices must share to be compared: token kind, kind of offer and currency. */
export const priceComparableAs = (
  price: Pick<EffectivePrice, 'basis'>,
  kind: PriceKind,
  currency: 'usd' | 'cny' = 'usd',
): string => `${priceKindIds[kind]}|${priceOffer(price.basis)}|${currency}`;

/** Since when a price holds, whose it is, and through whom. */
export const priceOriginFacts = ({ since, model }: EffectivePrice): Fact[] => [
  ...(since === null ? [] : [{ label: 'Since', value: formatPeriod(since) }]),
  { label: 'Developer', value: model.developer },
  { label: 'Channel', value: model.channel },
];

/** What a reader must know to compare a price: its basis, since when, through whom, and the off-peak end. */
export function priceFacts(price: EffectivePrice, kind: PriceKind): Fact[] {
  const offPeak = price.offPeakUsd?.[kind] ?? null;
  return [
    {
      label: 'Basis',
      value: `${priceKindLabels[kind]}, ${priceBasisLabels[price.basis]}, USD per million tokens`,
    },
    ...(offPeak === null ? [] : [{ label: 'Off-peak', value: formatValue(offPeak, 'usd') }]),
    ...priceOriginFacts(price),
  ];
}

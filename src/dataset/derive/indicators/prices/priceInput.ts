import { PriceBasis } from '../../../../contract/codelists.ts';
import { tokenKindLabels, type PricedKind } from '../../../../domain/quotes.ts';
import { citationOf, type ComputedInput } from '../derivationMethod.ts';
import { priceIn, type DayPrice, type Model } from './priceBook.ts';

/** A model's price on a day as an input. */
export function priceInput(model: Model, price: DayPrice, basis: PricedKind): ComputedInput {
  const value = priceIn(price, basis);
  const { conversion } = price;
  const rate =
    conversion === null
      ? ''
      : ` (${String(conversion.cny[basis])} CNY at ${String(conversion.cnyPerUsd)} CNY per USD)`;
  const amount = value === null ? 'no data' : `${String(value)} USD per 1M tokens${rate}`;
  return {
    label: `${model.name} (${model.developer})`,
    value,
    text: `${amount}, ${tokenKindLabels[basis]}, ${PriceBasis.label(price.kind)} price, since ${price.since}`,
    ...citationOf(price.row),
  };
}

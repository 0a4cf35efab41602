import { type ListedTokenKind, tokenKindLabels } from '../domain/tokenKinds.ts';
import type { TokenPrices } from '../contract/aiPricing.ts';
import { dollarDay, type EffectivePrice } from '../domain/prices.ts';
import type { PriceKey } from '../domain/priceBefore.ts';
import { modelActor } from '../domain/rivals.ts';
import { formatValue, NO_DATA } from '../domain/values.ts';
import type { EvidenceItem } from '../figure/evidenceItem.ts';
import type { FigurePoint } from '../figure/parts.ts';
import {
  cnyTerms,
  conversionOf,
  offPeakTerms,
  ownTerms,
  priceBasisText,
  priceDefinition,
  priceFacts,
  priceOriginFacts,
} from './priceFacts.ts';

/** Lists of a vendor that a price can be in, with their distinguishing terms besides the token kind. */
export const priceLists = [
  { id: 'usd', words: null, currency: 'USD' },
  { id: 'off-peak', words: 'off-peak', currency: 'USD' },
  { id: 'cny', words: 'mainland list in CNY', currency: 'CNY' },
] as const;
export type TokenPriceList = (typeof priceLists)[number];

/** Returns the prices of a list for each kind of token; `null` if the model is not in it. */
export const pricesIn = (price: EffectivePrice, { id }: Pick<TokenPriceList, 'id'>): TokenPrices | null =>
  id === 'usd' ? price.usd : id === 'off-peak' ? price.offPeakUsd : price.cny;

/** Returns the terms of a list's amounts besides the token kind. */
export function listBasisText(price: EffectivePrice, list: Pick<TokenPriceList, 'id'>): string {
  if (list.id === 'usd') return priceBasisText(price);
  return [list.id === 'off-peak' ? 'off-peak hours' : 'list in CNY', ...termsIn(price, list)].join(', ');
}

/** Returns the terms of a list's amounts that neither the token kind nor the list says. */
function termsIn(price: EffectivePrice, { id }: Pick<TokenPriceList, 'id'>): string[] {
  if (id === 'usd') return ownTerms(price);
  return id === 'off-peak' ? offPeakTerms(price) : cnyTerms(price);
}

type PriceGrounds = Required<Pick<FigurePoint, 'evidence' | 'facts' | 'derivation' | 'terms' | 'priced'>> & {
  readonly period: string;
};

/** Returns the place of a price in the record of its model: a converted one changes with the month, so that of its list. */
function pricedAs(price: EffectivePrice, kind: ListedTokenKind, { id }: TokenPriceList): PriceKey {
  const { model, cnyList, conversion, since } = price;
  const list = id === 'usd' && conversion !== null ? 'cny' : id;
  return { modelId: model.id, kind, list, day: list === 'cny' ? (cnyList?.since ?? since) : since };
}

/**
 * Returns the basis of a price, the same on every page: its evidence, terms and days, and the conversion from CNY.
 */
export function priceGrounds(
  price: EffectivePrice,
  kind: ListedTokenKind,
  list: TokenPriceList = priceLists[0],
): PriceGrounds {
  const { evidence, cnyList } = price;
  const priced = pricedAs(price, kind, list);
  const value = `${tokenKindLabels[kind]}, ${listBasisText(price, list)}, ${list.currency} per million tokens`;
  const basis = { label: 'Price terms', value };
  const terms = termsIn(price, list);
  if (list.id === 'cny') {
    return {
      terms,
      priced,
      evidence: cnyList?.evidence ?? evidence,
      facts: [basis, ...priceOriginFacts(price, 'cny')],
      derivation: null,
      period: price.basis === 'cny-converted' ? price.readOn : (cnyList?.lastListed ?? price.readOn),
    };
  }
  if (list.id === 'off-peak')
    return {
      terms,
      priced,
      evidence,
      facts: [basis, ...priceOriginFacts(price)],
      derivation: null,
      period: price.readOn,
    };
  return {
    terms,
    priced,
    evidence,
    facts: priceFacts(price, kind),
    derivation: conversionOf(price, kind),
    period: dollarDay(price),
  };
}

/** Returns the card of one price of a model, without the id of its table. */
export function priceItem(
  price: EffectivePrice,
  kind: ListedTokenKind,
  list: TokenPriceList = priceLists[0],
): EvidenceItem {
  const value = pricesIn(price, list)?.[kind] ?? null;
  const { terms, ...grounds } = priceGrounds(price, kind, list);
  const words = list.words === null ? [] : [list.words];
  return {
    subject: [price.model.name, tokenKindLabels[kind], ...words, ...terms].join(', '),
    changedAs: price.model.name,
    actor: modelActor(price.model),
    unit: `${list.currency} per million tokens`,
    definition: priceDefinition,
    text: value === null ? NO_DATA : formatValue(value, list.id === 'cny' ? 'cny' : 'usd'),
    ...(value === null ? { isMissing: true } : {}),
    ...grounds,
  };
}

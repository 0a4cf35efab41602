import type { PricedModel, PriceSegment, TokenPrices } from '../contract/aiPricing.ts';
import type { PriceBasis } from '../contract/codelists.ts';
import type { PriceMode } from '../contract/priceModes.ts';
import { isOnOrBefore } from '../figure/formatPeriod.ts';
import type { PriceQuote, QuoteBasis, TokenKind } from './priceQuote.ts';

/** What is on record of prices: models with their newest price, dated prices, tiers and modes. */
export interface PriceBook {
  readonly models: readonly PricedModel[];
  readonly segments: readonly PriceSegment[];
  readonly modes: readonly PriceMode[];
}

const baseKinds = ['input', 'cachedInput', 'output'] as const;

const offers: Readonly<Record<PriceBasis, QuoteBasis['offer']>> = {
  list: 'list',
  'listed-usd': 'list',
  promo: 'promo',
  introductory: 'introductory',
  scheduled: 'scheduled',
  peak: 'list',
  'cny-converted': 'list',
};

/** "Gemini 2.5 Pro (<=200k)": the name itself says how far the price reaches. */
function boundInName(name: string): number | null {
  const thousands = /\(<=(\d+)k\)/.exec(name)?.[1];
  return thousands === undefined ? null : Number(thousands) * 1000;
}

/** What a price of a model stands on, for a basis code of the records; the token kind is left open. */
function basisOf(model: PricedModel, code: PriceBasis): Omit<QuoteBasis, 'kind'> {
  const converted = code === 'cny-converted';
  return {
    mode: 'standard',
    inputTokensAbove: 0,
    inputTokensUpTo: boundInName(model.name),
    hours: code === 'peak' ? 'peak' : 'all',
    offer: offers[code],
    currency: 'USD',
    list: converted ? 'mainland' : 'international',
    converted,
    channel: model.channel,
  };
}

type Dated = Pick<PriceQuote, 'since' | 'sinceBy' | 'until' | 'evidence'>;

function quotesFrom(
  model: PricedModel,
  prices: TokenPrices | null,
  basis: Omit<QuoteBasis, 'kind'>,
  dated: Dated,
): PriceQuote[] {
  if (prices === null) return [];
  return baseKinds.flatMap((kind: TokenKind & keyof TokenPrices) => {
    const amount = prices[kind];
    return amount === null ? [] : [{ model, amount, basis: { ...basis, kind }, ...dated }];
  });
}

type Priced = Pick<PricedModel, 'basis' | 'usd' | 'offPeakUsd' | 'cny'>;

/** The quotes of one row: USD, USD outside peak hours, CNY. */
function rowQuotes(model: PricedModel, row: Priced, dated: Dated): PriceQuote[] {
  const basis = basisOf(model, row.basis);
  const mainland = { ...basis, currency: 'CNY', list: 'mainland', converted: false } as const;
  return [
    ...quotesFrom(model, row.usd, basis, dated),
    ...quotesFrom(model, row.offPeakUsd, { ...basis, hours: 'off-peak' }, dated),
    ...quotesFrom(model, row.cny, mainland, dated),
  ];
}

/** A model without dated prices is taken to have cost the same since its release. */
function ownQuotes(model: PricedModel): PriceQuote[] {
  const { releasedOn, evidence, cnyAsOf } = model;
  const since = releasedOn ?? model.priceAsOf;
  const dated: Dated = { since, sinceBy: releasedOn === null ? 'seen' : 'release', until: null, evidence };
  const quotes = rowQuotes(model, { ...model, cny: null }, dated);
  const ofMainland = rowQuotes(model, model, {
    ...dated,
    ...(model.basis === 'cny-converted' ? {} : { since: cnyAsOf ?? since, sinceBy: 'seen' as const }),
  }).filter(({ basis }) => basis.currency === 'CNY');
  return [...quotes, ...ofMainland];
}

/** Whether a dated price held when the model's own price was seen. */
const heldIn = ({ effectiveFrom, effectiveTo }: PriceSegment, period: string) =>
  isOnOrBefore(effectiveFrom, period) && (effectiveTo === null || !isOnOrBefore(effectiveTo, period));

/** Of the model's own row what its dated prices do not hold: the price of its other list. */
function otherList(model: PricedModel, segments: readonly PriceSegment[]): PriceQuote[] {
  const isConverted = model.basis === 'cny-converted';
  const known = segments.some(
    (segment) => heldIn(segment, model.priceAsOf) && (segment.basis === 'cny-converted') === isConverted,
  );
  const hasCny = segments.some(({ cny }) => cny !== null);
  return ownQuotes(model).flatMap((quote) => {
    const left = quote.basis.currency === 'CNY' ? hasCny : known;
    return left ? [] : [{ ...quote, since: model.priceAsOf, sinceBy: 'seen' as const }];
  });
}

/** Tiers, modes and cache writes as a catalogue had them. The base tier's other prices stand in the segments. */
function modeQuotes(model: PricedModel, rows: readonly PriceMode[]): PriceQuote[] {
  const basis = basisOf(model, 'list');
  return rows.flatMap(({ mode, inputTokensAbove, asOf, usd, evidence }) => {
    const isBase = mode === 'standard' && inputTokensAbove === 0;
    const kinds: readonly TokenKind[] = isBase ? ['cacheWrite'] : [...baseKinds, 'cacheWrite'];
    return kinds.flatMap((kind): PriceQuote[] => {
      const amount = usd[kind];
      if (amount === null) return [];
      const own = { ...basis, kind, mode, inputTokensAbove, inputTokensUpTo: null };
      return [{ model, amount, basis: own, since: asOf, sinceBy: 'seen', until: null, evidence }];
    });
  });
}

/** All prices of one model that are on record, of whatever day, each with its whole basis. */
export function quotesOf(book: PriceBook, modelId: string): PriceQuote[] {
  const model = book.models.find(({ id }) => id === modelId);
  if (model === undefined) return [];
  const segments = book.segments.filter((segment) => segment.modelId === modelId);
  const modes = book.modes.filter((row) => row.modelId === modelId);
  const dated = segments.flatMap((segment) =>
    rowQuotes(model, segment, {
      since: segment.effectiveFrom,
      sinceBy: 'effective',
      until: segment.effectiveTo,
      evidence: segment.evidence,
    }),
  );
  const own = segments.length === 0 ? ownQuotes(model) : otherList(model, segments);
  return [...dated, ...own, ...modeQuotes(model, modes)];
}

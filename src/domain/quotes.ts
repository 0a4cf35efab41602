import type { TokenKind } from './tokenKinds.ts';
import type { PricedModel, TokenPrices } from '../contract/aiPricing.ts';
import type { PriceSeller, PriceBasis } from '../contract/codelists.ts';
import { dollarDay, modelPriceOn, segmentPrice, type EffectivePrice } from './prices.ts';
import { hasEnded, listOf, seenBy, type SinceBy } from './priceOn.ts';
import type { Evidence } from '../contract/primitives.ts';
import type { ServingMode, PriceMode } from '../contract/priceModes.ts';
import type { CnyRate, PriceSegment } from '../contract/priceHistory.ts';
import { isOnOrBefore, periodStart } from './periods.ts';

/** Price basis of a quote; hours and conversion are separate terms. */
type QuotedBasis = 'list' | 'promo' | 'introductory' | 'scheduled';

/** Hours at which a price is billed; `all` if the vendor does not bill by the hour. */
export type Hours = 'all' | 'peak' | 'off-peak';

/** All terms of a price besides its amount and its days. */
export interface QuoteTerms {
  readonly kind: TokenKind;
  readonly mode: ServingMode;
  /** The price applies to requests with more input tokens than this; 0 for no lower bound. */
  readonly inputTokensAbove: number;
  /** Upper bound of the input tokens; `null` if none is on record. */
  readonly inputTokensUpTo: number | null;
  readonly hours: Hours;
  readonly basis: QuotedBasis;
  readonly currency: 'USD' | 'CNY';
  /** List of the vendor: for mainland China, or international. */
  readonly list: 'international' | 'mainland';
  /** True if it was converted from a CNY list. */
  readonly converted: boolean;
  /** Sales channel, as text for users; `null` if it is on record only for another list of the model. */
  readonly channel: string | null;
  /** Seller: the developer or someone else. */
  readonly soldBy: PriceSeller;
}

/** A price per million tokens that always carries all of its terms. */
export interface PriceQuote {
  readonly model: PricedModel;
  readonly amount: number;
  readonly terms: QuoteTerms;
  /** First day or period; `null` if unknown. */
  readonly since: string | null;
  readonly sinceBy: SinceBy;
  /** Newest day up to that of the view on which it was seen in its list. */
  readonly lastListed: string;
  /** Day from which it no longer applied; `null` if no end is known. */
  readonly until: string | null;
  readonly evidence: Evidence;
  /** Source of the first day. */
  readonly sinceEvidence: Evidence;
  /** Day on which the cited row was read. */
  readonly readOn: string;
}

/** Price records: models with their newest price, dated prices, tiers and modes. */
export interface PriceBook {
  readonly models: readonly PricedModel[];
  readonly segments: readonly PriceSegment[];
  readonly modes: readonly PriceMode[];
  readonly rates: readonly CnyRate[];
}

const baseKinds = ['input', 'cachedInput', 'output'] as const;

const quotedBasis: Readonly<Record<PriceBasis, QuotedBasis>> = {
  list: 'list',
  'listed-usd': 'list',
  promo: 'promo',
  introductory: 'introductory',
  scheduled: 'scheduled',
  peak: 'list',
  'cny-converted': 'list',
};

/** Returns the terms of a model's price for a recorded price basis, except for the token kind. */
function termsOf(
  model: PricedModel,
  code: PriceBasis,
  inputTokensUpTo: number | null,
  list = listOf(code),
): Omit<QuoteTerms, 'kind'> {
  // The row of a model states the channel and the seller only for its own list.
  const isOwn = list === listOf(model.basis);
  return {
    mode: 'standard',
    inputTokensAbove: 0,
    inputTokensUpTo,
    hours: 'all',
    basis: quotedBasis[code],
    currency: 'USD',
    list,
    converted: code === 'cny-converted',
    channel: isOwn ? model.channel : null,
    soldBy: isOwn ? model.soldBy : 'vendor',
  };
}

type Dated = Omit<PriceQuote, 'model' | 'amount' | 'terms'>;

function quotesFrom(
  model: PricedModel,
  prices: TokenPrices | null,
  terms: Omit<QuoteTerms, 'kind'>,
  dated: Dated,
): PriceQuote[] {
  if (prices === null) return [];
  const { since, sinceBy, sinceEvidence, lastListed, until, evidence, readOn } = dated;
  const days = { since, sinceBy, sinceEvidence, lastListed, until, readOn };
  return baseKinds.flatMap((kind: TokenKind & keyof TokenPrices) => {
    const amount = prices[kind];
    return amount === null ? [] : [{ model, amount, terms: { ...terms, kind }, ...days, evidence }];
  });
}

/** Returns the hours of a main price: those of the peak if the vendor has another price outside of them. */
const mainHours = ({ basis, offPeakUsd }: Pick<EffectivePrice, 'basis' | 'offPeakUsd'>): Hours =>
  basis === 'peak' || offPeakUsd !== null ? 'peak' : 'all';

/** Returns the USD list prices, including those outside peak hours. */
function dollarQuotes(price: EffectivePrice, until: string | null): PriceQuote[] {
  const { model, usd, offPeakUsd, basis, promptTokensUpTo } = price;
  const terms = {
    ...termsOf(model, basis, promptTokensUpTo),
    converted: price.conversion !== null,
    hours: mainHours(price),
  };
  const dated = { ...price, readOn: dollarDay(price), until };
  return [
    ...quotesFrom(model, usd, terms, dated),
    ...quotesFrom(model, offPeakUsd, { ...terms, hours: 'off-peak' }, dated),
  ];
}

type Yuan = Pick<
  PricedModel,
  'basis' | 'offPeakUsd' | 'cny' | 'cnyList' | 'promptTokensUpTo' | 'sinceEvidence'
> &
  Pick<EffectivePrice, 'readOn'>;

/** Returns the CNY list prices: that list has its own days and source. */
function yuanQuotes(model: PricedModel, row: Yuan, until: string | null, known: string): PriceQuote[] {
  const { basis, cny, cnyList, promptTokensUpTo } = row;
  if (cnyList === null) return [];
  // A prompt limit of a USD list says nothing about the CNY list of the same model.
  const terms = termsOf(model, basis, basis === 'cny-converted' ? promptTokensUpTo : null, 'mainland');
  const listed = { ...terms, currency: 'CNY', converted: false, hours: mainHours(row) } as const;
  const lastListed = seenBy(cnyList.lastListed, known);
  // Beside a USD list, the row of the CNY list also dates it.
  const { sinceEvidence, readOn } =
    basis === 'cny-converted' ? row : { sinceEvidence: cnyList.evidence, readOn: lastListed };
  return quotesFrom(model, cny, listed, { ...cnyList, sinceEvidence, readOn, lastListed, until });
}

/** Returns the row of a CNY list without dated prices: the model's only price, or the list beside one in USD. */
const yuanRow = (model: PricedModel, price: EffectivePrice | null): Yuan =>
  price?.basis === 'cny-converted' ? price : { ...model, readOn: model.priceAsOf };

/** Later than every recorded day. */
const LATEST = '9999-12-31';

/** Returns the prices in a model's own row that its dated prices do not include, for both of its lists. */
function ownQuotes(
  model: PricedModel,
  segments: readonly PriceSegment[],
  { rates }: PriceBook,
  day: string,
): PriceQuote[] {
  const price = modelPriceOn(model, segments, rates, day);
  const hasCny = segments.some(({ cny }) => cny !== null);
  return [
    ...(price?.segment === null ? dollarQuotes(price, null) : []),
    ...(hasCny ? [] : yuanQuotes(model, yuanRow(model, price), null, day)),
  ];
}

/** Returns tiers, modes and cache writes from catalogs. Other prices of the base tier are in the segments. */
function modeQuotes(model: PricedModel, rows: readonly PriceMode[]): PriceQuote[] {
  const terms = termsOf(model, 'list', null);
  // A price that applies only to short answers is not a general price of the model; jobs that fit are billed at it.
  const general = rows.filter(({ outputTokensUpTo }) => outputTokensUpTo === null);
  return general.flatMap(({ mode, inputTokensAbove, asOf, usd, evidence }) => {
    const isBase = mode === 'standard' && inputTokensAbove === 0;
    const kinds: readonly TokenKind[] = isBase ? ['cacheWrite'] : [...baseKinds, 'cacheWrite'];
    return kinds.flatMap((kind): PriceQuote[] => {
      const amount = usd[kind];
      if (amount === null) return [];
      const own = { ...terms, kind, mode, inputTokensAbove };
      const days = { since: asOf, sinceBy: 'seen', lastListed: asOf, readOn: asOf, until: null } as const;
      return [{ model, amount, terms: own, ...days, evidence, sinceEvidence: evidence }];
    });
  });
}

/**
 * Returns all recorded prices of one model for any day, each with all of its terms.
 *
 * @param day day whose exchange rate converts a CNY list; without it, the first day of the price.
 */
export function quotesOf(book: PriceBook, modelId: string, day: string | null = null): PriceQuote[] {
  const model = book.models.find(({ id }) => id === modelId);
  if (model === undefined) return [];
  const known = day ?? LATEST;
  // A list in CNY may be older than the dated price of its row.
  const segments = book.segments.filter((one) => one.modelId === modelId && one.effectiveFrom <= known);
  const modes = book.modes.filter((row) => row.modelId === modelId);
  const dated = segments.flatMap((segment) => {
    const { effectiveFrom, effectiveTo } = segment;
    const price = segmentPrice(model, segment, book.rates, day ?? effectiveFrom, known);
    const hasOwnCny = segment.cny !== null;
    return [
      ...dollarQuotes(price, effectiveTo),
      ...(hasOwnCny ? yuanQuotes(model, price, effectiveTo, known) : []),
    ];
  });
  return [...dated, ...ownQuotes(model, segments, book, known), ...modeQuotes(model, modes)];
}

/** True if a price was in force on a day, as far as known. */
export const isInForce = ({ model, since, until }: PriceQuote, day: string): boolean =>
  !hasEnded(model, day) && (since === null || isOnOrBefore(since, day)) && (until === null || day < until);

/** Returns a key of all terms except the upper bound of a tier, which follows from the other tiers. */
export const termsKey = ({ terms }: PriceQuote): string =>
  [
    terms.kind,
    terms.mode,
    terms.inputTokensAbove,
    terms.hours,
    terms.currency,
    terms.list,
    terms.converted,
  ].join('|');

const firstDay = ({ since }: PriceQuote): number => (since === null ? 0 : periodStart(since));

/** Keeps the newest catalog reading; two of the same day that disagree are both kept. */
function isNewest(quote: PriceQuote, all: readonly PriceQuote[]): boolean {
  if (quote.sinceBy !== 'seen' || quote.until !== null) return true;
  return !all.some((other) => termsKey(other) === termsKey(quote) && firstDay(other) > firstDay(quote));
}

/** Sets the upper bound of each tier: the start of the next one in its mode. */
function withBound(quote: PriceQuote, all: readonly PriceQuote[]): PriceQuote {
  const { mode, inputTokensAbove } = quote.terms;
  const next = all
    .filter(({ terms }) => terms.mode === mode && terms.inputTokensAbove > inputTokensAbove)
    .map(({ terms }) => terms.inputTokensAbove);
  if (next.length === 0) return quote;
  return { ...quote, terms: { ...quote.terms, inputTokensUpTo: Math.min(...next) } };
}

/** On a day when a price still applies its end is unknown, unless it was announced with the price. */
function withoutLaterEnd(quote: PriceQuote): PriceQuote {
  return quote.terms.basis === 'introductory' ? quote : { ...quote, until: null };
}

/**
 * Returns the prices of a model on a day (`YYYY-MM-DD`) on all recorded terms: a dated price that covers the day, the
 * newest catalog reading by then, or else the only known price since the release.
 */
export function quotesOn(book: PriceBook, modelId: string, day: string): PriceQuote[] {
  const inForce = quotesOf(book, modelId, day).filter((quote) => isInForce(quote, day));
  const newest = inForce.filter((quote) => isNewest(quote, inForce));
  return newest.map((quote) => withoutLaterEnd(withBound(quote, newest)));
}

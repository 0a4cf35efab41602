import type { TokenKind } from './tokenKinds.ts';
import type { PricedModel, TokenPrices } from '../contract/aiPricing.ts';
import type { PriceSeller, PriceBasis } from '../contract/codelists.ts';
import { modelPriceOn, segmentPrice, type EffectivePrice } from './prices.ts';
import type { SinceBy } from './priceOn.ts';
import type { Evidence } from '../contract/primitives.ts';
import type { ServingMode, PriceMode } from '../contract/priceModes.ts';
import type { CnyRate, PriceSegment } from '../contract/priceHistory.ts';
import { isOnOrBefore, periodStart } from './periods.ts';

/** The price basis of a quote; hours and a conversion are terms of their own. */
type QuotedBasis = 'list' | 'promo' | 'introductory' | 'scheduled';

/** At which hours a price is billed; `all` where the vendor does not bill by the hour. */
export type Hours = 'all' | 'peak' | 'off-peak';

/** Everything that a price is on beside its amount and its days. */
export interface QuoteTerms {
  readonly kind: TokenKind;
  readonly mode: ServingMode;
  /** The price holds for requests with more input tokens than this; 0: it has no lower bound. */
  readonly inputTokensAbove: number;
  /** And up to this many; `null`: no upper bound is on record. */
  readonly inputTokensUpTo: number | null;
  readonly hours: Hours;
  readonly basis: QuotedBasis;
  readonly currency: 'USD' | 'CNY';
  /** Which list of the vendor: that of mainland China, or the international one. */
  readonly list: 'international' | 'mainland';
  /** True where a list in CNY was converted to USD. */
  readonly converted: boolean;
  /** Through whom, in the record's words for readers. */
  readonly channel: string;
  /** Whether its developer sells there, or somebody else. */
  readonly soldBy: PriceSeller;
}

/** A price of a million tokens that never goes without all of its terms. */
export interface PriceQuote {
  readonly model: PricedModel;
  readonly amount: number;
  readonly terms: QuoteTerms;
  /** First day or period; `null` where none is known. */
  readonly since: string | null;
  readonly sinceBy: SinceBy;
  /** The day from which it no longer held; `null`: no end is known. */
  readonly until: string | null;
  readonly evidence: Evidence;
}

/** What is on record of prices: models with their newest price, dated prices, tiers and modes. */
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

/** What a price of a model is on, for a price basis of the records; the token kind is left open. */
function termsOf(
  model: PricedModel,
  code: PriceBasis,
  inputTokensUpTo: number | null,
): Omit<QuoteTerms, 'kind'> {
  const converted = code === 'cny-converted';
  return {
    mode: 'standard',
    inputTokensAbove: 0,
    inputTokensUpTo,
    hours: code === 'peak' ? 'peak' : 'all',
    basis: quotedBasis[code],
    currency: 'USD',
    list: converted ? 'mainland' : 'international',
    converted,
    channel: model.channel,
    soldBy: model.soldBy,
  };
}

type Dated = Pick<PriceQuote, 'since' | 'sinceBy' | 'until' | 'evidence'>;

function quotesFrom(
  model: PricedModel,
  prices: TokenPrices | null,
  terms: Omit<QuoteTerms, 'kind'>,
  { since, sinceBy, until, evidence }: Dated,
): PriceQuote[] {
  if (prices === null) return [];
  return baseKinds.flatMap((kind: TokenKind & keyof TokenPrices) => {
    const amount = prices[kind];
    return amount === null
      ? []
      : [{ model, amount, terms: { ...terms, kind }, since, sinceBy, until, evidence }];
  });
}

/** What a price is listed at in USD, and outside peak hours. */
function dollarQuotes(price: EffectivePrice, until: string | null): PriceQuote[] {
  const { model, usd, offPeakUsd, basis, promptTokensUpTo } = price;
  const terms = termsOf(model, basis, promptTokensUpTo);
  return [
    ...quotesFrom(model, usd, terms, { ...price, until }),
    ...quotesFrom(model, offPeakUsd, { ...terms, hours: 'off-peak' }, { ...price, until }),
  ];
}

type Yuan = Pick<PricedModel, 'basis' | 'cny' | 'cnyList' | 'promptTokensUpTo'>;

/** What a price is listed at in CNY: that list has days and a source of its own. */
function yuanQuotes(model: PricedModel, row: Yuan, until: string | null): PriceQuote[] {
  const { basis, cny, cnyList, promptTokensUpTo } = row;
  if (cnyList === null) return [];
  // How far prompts may reach at a list in USD says nothing of the list in CNY beside it.
  const terms = termsOf(model, basis, basis === 'cny-converted' ? promptTokensUpTo : null);
  const mainland = { ...terms, currency: 'CNY', list: 'mainland', converted: false } as const;
  return quotesFrom(model, cny, mainland, { ...cnyList, until });
}

/** After every day on record. */
const LATEST = '9999-12-31';

/** What a model's own row states beside its dated prices: of each of its two lists what those do not hold. */
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
    ...(hasCny ? [] : yuanQuotes(model, model, null)),
  ];
}

/** Tiers, modes and cache writes as a catalog had them. The base tier's other prices are in the segments. */
function modeQuotes(model: PricedModel, rows: readonly PriceMode[]): PriceQuote[] {
  const terms = termsOf(model, 'list', null);
  // A price for short answers alone is no price of the model: the job that fits it is billed at it.
  const general = rows.filter(({ outputTokensUpTo }) => outputTokensUpTo === null);
  return general.flatMap(({ mode, inputTokensAbove, asOf, usd, evidence }) => {
    const isBase = mode === 'standard' && inputTokensAbove === 0;
    const kinds: readonly TokenKind[] = isBase ? ['cacheWrite'] : [...baseKinds, 'cacheWrite'];
    return kinds.flatMap((kind): PriceQuote[] => {
      const amount = usd[kind];
      if (amount === null) return [];
      const own = { ...terms, kind, mode, inputTokensAbove };
      return [{ model, amount, terms: own, since: asOf, sinceBy: 'seen', until: null, evidence }];
    });
  });
}

/**
 * All prices of one model that are on record, of whatever day, each with all of its terms.
 *
 * @param day whose exchange rate converts a list in CNY; without it, that of the price's first day.
 */
export function quotesOf(book: PriceBook, modelId: string, day: string | null = null): PriceQuote[] {
  const model = book.models.find(({ id }) => id === modelId);
  if (model === undefined) return [];
  const segments = book.segments.filter((segment) => segment.modelId === modelId);
  const modes = book.modes.filter((row) => row.modelId === modelId);
  const known = day ?? LATEST;
  const dated = segments.flatMap((segment) => {
    const { effectiveFrom, effectiveTo } = segment;
    const price = segmentPrice(model, segment, book.rates, day ?? effectiveFrom, known);
    return [...dollarQuotes(price, effectiveTo), ...yuanQuotes(model, price, effectiveTo)];
  });
  return [...dated, ...ownQuotes(model, segments, book, known), ...modeQuotes(model, modes)];
}

/** Whether a price was in force on a day, as far as is known. */
export const isInForce = ({ since, until }: PriceQuote, day: string): boolean =>
  (since === null || isOnOrBefore(since, day)) && (until === null || day < until);

/** All of the terms but how far a tier reaches, which follows from the tiers beside it. */
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

/** Of what catalogs had, the newest; two of one day that disagree both stay. */
function isNewest(quote: PriceQuote, all: readonly PriceQuote[]): boolean {
  if (quote.sinceBy !== 'seen' || quote.until !== null) return true;
  return !all.some((other) => termsKey(other) === termsKey(quote) && firstDay(other) > firstDay(quote));
}

/** Sets how far each tier reaches: up to the next one of its mode. */
function withBound(quote: PriceQuote, all: readonly PriceQuote[]): PriceQuote {
  const { mode, inputTokensAbove } = quote.terms;
  const next = all
    .filter(({ terms }) => terms.mode === mode && terms.inputTokensAbove > inputTokensAbove)
    .map(({ terms }) => terms.inputTokensAbove);
  if (next.length === 0) return quote;
  return { ...quote, terms: { ...quote.terms, inputTokensUpTo: Math.min(...next) } };
}

/** On a day that a price still holds its end is not known, unless it was announced with the price. */
function withoutLaterEnd(quote: PriceQuote): PriceQuote {
  return quote.terms.basis === 'introductory' ? quote : { ...quote, until: null };
}

/**
 * What a model cost on a day (`YYYY-MM-DD`), on all terms that are on record: a dated price that covers the day,
 * the newest that a catalog had by then, else the one known price from the release on.
 */
export function quotesOn(book: PriceBook, modelId: string, day: string): PriceQuote[] {
  const inForce = quotesOf(book, modelId, day).filter((quote) => isInForce(quote, day));
  const newest = inForce.filter((quote) => isNewest(quote, inForce));
  return newest.map((quote) => withoutLaterEnd(withBound(quote, newest)));
}

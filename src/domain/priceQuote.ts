import type { PricedModel, TokenPrices } from '../contract/aiPricing.ts';
import type { PriceSeller } from '../contract/codelists.ts';
import type { SinceBy } from './priceOn.ts';
import type { Evidence } from '../contract/primitives.ts';
import type { ServingMode } from '../contract/priceModes.ts';

/** What is billed: input that is not stored, input out of the cache, input that is stored, output. */
export type TokenKind = 'input' | 'cachedInput' | 'cacheWrite' | 'output';
/** The kinds that a price list always has a column for; a cache write is on record for few models. */
export type PricedKind = keyof TokenPrices;

export const tokenKinds: readonly TokenKind[] = ['input', 'cachedInput', 'cacheWrite', 'output'];
export const tokenKindLabels: Readonly<Record<TokenKind, string>> = {
  input: 'uncached input',
  cachedInput: 'cache hit',
  cacheWrite: 'cache write',
  output: 'output',
};

/** A price of each kind, in a sentence. */
export const kindPriceWords: Readonly<Record<TokenKind, string>> = {
  input: 'uncached input price',
  cachedInput: 'cache-hit price',
  cacheWrite: 'cache-write price',
  output: 'output price',
};

/** Under which offer a price stands. */
type Offer = 'list' | 'promo' | 'introductory' | 'scheduled';

/** At which hours a price is billed; `all` where the vendor does not bill by the hour. */
export type Hours = 'all' | 'peak' | 'off-peak';

/** Everything that a price stands on beside its amount and its days. */
export interface QuoteBasis {
  readonly kind: TokenKind;
  readonly mode: ServingMode;
  /** The price holds for requests with more input tokens than this; 0: it has no lower bound. */
  readonly inputTokensAbove: number;
  /** And up to so many; `null`: no upper bound is on record. */
  readonly inputTokensUpTo: number | null;
  readonly hours: Hours;
  readonly offer: Offer;
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

/** A price of a million tokens that never goes without its whole basis. */
export interface PriceQuote {
  readonly model: PricedModel;
  readonly amount: number;
  readonly basis: QuoteBasis;
  /** First day or period; `null` where none is known. */
  readonly since: string | null;
  readonly sinceBy: SinceBy;
  /** The day from which it no longer held; `null`: no end is known. */
  readonly until: string | null;
  readonly evidence: Evidence;
}

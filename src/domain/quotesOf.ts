import type { PricedModel, TokenPrices } from '../contract/aiPricing.ts';
import type { CnyRate, PriceSegment } from '../contract/priceHistory.ts';
import type { PriceBasis } from '../contract/codelists.ts';
import type { PriceMode } from '../contract/priceModes.ts';
import { exchangeRate, inUsd, datedPrice, listOf, priceOn } from './priceOn.ts';
import type { PriceQuote, QuoteBasis, TokenKind } from './priceQuote.ts';

/** What is on record of prices: models with their newest price, dated prices, tiers and modes. */
export interface PriceBook {
  readonly models: readonly PricedModel[];
  readonly segments: readonly PriceSegment[];
  readonly modes: readonly PriceMode[];
  readonly rates: readonly CnyRate[];
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

/** What a price of a model stands on, for a basis code of the records; the token kind is left open. */
function basisOf(model: PricedModel, code: PriceBasis): Omit<QuoteBasis, 'kind'> {
  const converted = code === 'cny-converted';
  return {
    mode: 'standard',
    inputTokensAbove: 0,
    inputTokensUpTo: model.promptTokensUpTo,
    hours: code === 'peak' ? 'peak' : 'all',
    offer: offers[code],
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
  basis: Omit<QuoteBasis, 'kind'>,
  dated: Dated,
): PriceQuote[] {
  if (prices === null) return [];
  return baseKinds.flatMap((kind: TokenKind & keyof TokenPrices) => {
    const amount = prices[kind];
    return amount === null ? [] : [{ model, amount, basis: { ...basis, kind }, ...dated }];
  });
}

type Priced = Pick<PricedModel, 'basis' | 'usd' | 'offPeakUsd' | 'cny' | 'cnyEvidence'>;

/** The quotes of one row: USD, USD outside peak hours, CNY. */
function rowQuotes(model: PricedModel, row: Priced, dated: Dated): PriceQuote[] {
  const basis = basisOf(model, row.basis);
  const mainland = { ...basis, currency: 'CNY', list: 'mainland', converted: false } as const;
  return [
    ...quotesFrom(model, row.usd, basis, dated),
    ...quotesFrom(model, row.offPeakUsd, { ...basis, hours: 'off-peak' }, dated),
    ...quotesFrom(model, row.cny, mainland, { ...dated, evidence: row.cnyEvidence ?? dated.evidence }),
  ];
}

/** What a model's own row states beside its dated prices: of each of its two lists what those do not hold. */
function ownQuotes(model: PricedModel, segments: readonly PriceSegment[]): PriceQuote[] {
  const { evidence, cnyAsOf, priceAsOf } = model;
  const own = priceOn(model, [], priceAsOf);
  const isAlone = segments.length === 0;
  const seen = { since: priceAsOf, sinceBy: 'seen', until: null, evidence } as const;
  const dated: Dated = isAlone && own !== null ? { ...seen, since: own.since, sinceBy: own.sinceBy } : seen;
  const isConverted = listOf(model.basis) === 'mainland';
  const mainland: Dated = isConverted ? dated : { ...seen, since: cnyAsOf ?? priceAsOf };
  const hasList = segments.some(({ basis }) => listOf(basis) === listOf(model.basis));
  const hasCny = segments.some(({ cny }) => cny !== null);
  return [
    ...(hasList ? [] : rowQuotes(model, { ...model, cny: null }, dated)),
    ...(hasCny ? [] : rowQuotes(model, model, mainland).filter(({ basis }) => basis.currency === 'CNY')),
  ];
}

/** Tiers, modes and cache writes as a catalogue had them. The base tier's other prices stand in the segments. */
function modeQuotes(model: PricedModel, rows: readonly PriceMode[]): PriceQuote[] {
  const basis = basisOf(model, 'list');
  // A price for short answers alone is no price of the model: the job that fits it is billed at it.
  const general = rows.filter(({ outputTokensUpTo }) => outputTokensUpTo === null);
  return general.flatMap(({ mode, inputTokensAbove, asOf, usd, evidence }) => {
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

/** Dollars at the rate known on a day, where a row is converted from CNY; without a day as the row has them. */
function inDollars<Row extends Priced>(row: Row, { rates }: PriceBook, day: string | null): Row {
  if (row.basis !== 'cny-converted' || row.cny === null || day === null) return row;
  const rate = exchangeRate(rates, day);
  return rate === null ? row : { ...row, usd: inUsd(row.cny, rate.value) };
}

/**
 * All prices of one model that are on record, of whatever day, each with its whole basis.
 *
 * @param day whose exchange rate converts a list in CNY; without it, that of the price's first month.
 */
export function quotesOf(book: PriceBook, modelId: string, day: string | null = null): PriceQuote[] {
  const model = book.models.find(({ id }) => id === modelId);
  if (model === undefined) return [];
  const segments = book.segments.filter((segment) => segment.modelId === modelId);
  const modes = book.modes.filter((row) => row.modelId === modelId);
  const dated = segments.flatMap((segment) =>
    rowQuotes(model, inDollars(segment, book, day), {
      since: segment.effectiveFrom,
      sinceBy: datedPrice(model, segment, segment.effectiveFrom).sinceBy,
      until: segment.effectiveTo,
      evidence: segment.evidence,
    }),
  );
  const own = ownQuotes(inDollars(model, book, day), segments);
  return [...dated, ...own, ...modeQuotes(model, modes)];
}

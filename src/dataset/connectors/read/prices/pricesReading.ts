import {
  UpstreamError,
  type Directory,
  type UpstreamFeed,
  type ProposedSegment,
  type Reading,
} from '../../connector.ts';
import type { CatalogQuote } from './priceQuote.ts';
import { groupBy } from '../../../../domain/sorting.ts';
import { modelIdOf } from './vendorIds.ts';

/** If more than this share of prices in a file is odd, the meaning of a field has changed. */
const ALLOWED_SHARE = 0.3;

type Test = readonly [
  alarm: 'column-gone' | 'reshaped',
  sentence: string,
  isOdd: (quote: CatalogQuote) => boolean,
];

const isAbove = (left: number | null, right: number | null) =>
  left !== null && right !== null && left > right;

const tests: readonly Test[] = [
  ['column-gone', 'have no price for input', ({ prices }) => prices.input === null],
  ['column-gone', 'have no price for output', ({ prices }) => prices.output === null],
  ['reshaped', 'cost less for output than for input', ({ prices }) => isAbove(prices.input, prices.output)],
  [
    'reshaped',
    'cost more for input from the cache than for other input',
    ({ prices }) => isAbove(prices.cachedInput, prices.input),
  ],
];

/**
 * Checks the vendors' own prices as a whole: a renamed field leaves all without a price, and two swapped fields
 * reverse all of them.
 *
 * @throws UpstreamError `empty`, `column-gone` or `reshaped`.
 */
function requirePlausiblePrices(quotes: readonly CatalogQuote[]): void {
  if (quotes.length === 0)
    throw new UpstreamError('empty', 'The file has no price of a vendor that we know.');
  for (const [alarm, sentence, isOdd] of tests) {
    const odd = quotes.filter(isOdd);
    if (odd.length <= quotes.length * ALLOWED_SHARE) continue;
    const first = odd[0]?.place ?? '';
    const counts = `${odd.length} of ${quotes.length} models`;
    throw new UpstreamError(alarm, `${counts} ${sentence}, such as ${first}. Read what the fields mean.`);
  }
}

type KnownModel = Directory['models'][number];

/** Returns a feed of prices: the state of one day. */
export function pricesFeed(url: string, sourceId: string): UpstreamFeed {
  return { url, sourceId, indicatorIds: [], boards: [], extent: 'state' };
}

/**
 * True if the records follow the model on its vendor's own USD list. A reseller's offer and the CNY list are
 * different prices, however similar.
 */
function isSoldByVendor({ soldBy, priceBasis }: KnownModel): boolean {
  return soldBy === 'vendor' && priceBasis !== 'cny-converted';
}

/** Returns all prices of a row, under its column names. USD catalogs say nothing about the CNY list. */
function quoteCells({ prices, offPeak }: CatalogQuote) {
  return {
    inputUsdPerMtok: prices.input,
    cachedInputUsdPerMtok: prices.cachedInput,
    outputUsdPerMtok: prices.output,
    offPeakInputUsdPerMtok: offPeak?.input ?? null,
    offPeakCachedInputUsdPerMtok: offPeak?.cachedInput ?? null,
    offPeakOutputUsdPerMtok: offPeak?.output ?? null,
    inputCnyPerMtok: null,
    cachedInputCnyPerMtok: null,
    outputCnyPerMtok: null,
  };
}

function basisOfQuote({ since, offPeak }: CatalogQuote, day: string): ProposedSegment['priceBasis'] {
  if (since !== null && since > day) return 'scheduled';
  return offPeak === null ? 'list' : 'peak';
}

function proposedSegment(
  quote: CatalogQuote,
  modelId: string,
  sourceId: string,
  day: string,
): ProposedSegment {
  return {
    modelId,
    effectiveFrom: quote.since ?? day,
    effectiveTo: null,
    datePrecision: quote.since === null ? 'bracket' : 'exact',
    oldPriceLastSeen: null,
    priceBasis: basisOfQuote(quote, day),
    ...quoteCells(quote),
    sourceId,
    sourceLocator: `${quote.place}, as of ${day}`,
    confidence: 'medium',
    note: null,
    ...{ sinceSourceId: null, sinceSourceLocator: null },
    pricePromptTokensUpTo: null,
    ...{ cnySince: null, cnyAsOf: null, cnyLowestTier: null },
    ...{ cnySourceId: null, cnySourceLocator: null, cnyConfidence: null },
    secondSourceId: null,
  };
}

const pricesText = ({ prices, offPeak }: CatalogQuote) => JSON.stringify([prices, offPeak]);

/** An upstream may list a model twice. If the entries contradict each other, neither is trusted. */
function withoutContradictions(rows: readonly (readonly [CatalogQuote, KnownModel])[], day: string) {
  const groups = groupBy(rows, ([{ since }, { modelId }]) => `${modelId} ${since ?? day}`);
  const single: (readonly [CatalogQuote, KnownModel])[] = [];
  const remarks: string[] = [];
  for (const group of groups.values()) {
    const [first, ...more] = group;
    if (first === undefined) continue;
    if (more.every(([quote]) => pricesText(quote) === pricesText(first[0]))) single.push(first);
    else remarks.push(`${first[1].modelId} has two prices: ${group.map(([{ place }]) => place).join('; ')}.`);
  }
  return { single, remarks };
}

/** Maximum number of names in a remark, enough to see what they are. */
const SHOWN_NAMES = 40;

function unfollowedRemark(quotes: readonly CatalogQuote[]): string[] {
  const names = [...new Set(quotes.map(({ developer, vendorId }) => `${developer} ${vendorId}`))].sort();
  if (names.length === 0) return [];
  const rest = names.length > SHOWN_NAMES ? `, and ${names.length - SHOWN_NAMES} more` : '';
  return [`Not in the records: ${names.slice(0, SHOWN_NAMES).join(', ')}${rest}.`];
}

interface PricesRead {
  readonly feed: UpstreamFeed;
  readonly quotes: readonly CatalogQuote[];
  readonly day: string | null;
  readonly listsOnlySold: boolean;
}

/**
 * Returns the reading of an upstream's prices. Models that the records lack are named, not proposed: no catalog has
 * the other fields of a model row, such as its tier.
 *
 * @throws UpstreamError `cannot-cite` without a day, or the result of checking all prices.
 */
export function pricesReading(
  { feed, quotes, day, listsOnlySold }: PricesRead,
  { models }: Pick<Directory, 'models'>,
): Reading {
  requirePlausiblePrices(quotes);
  if (day === null) {
    const sentence = 'The file bears no day, and without one no price can be dated. Give --as-of YYYY-MM-DD.';
    throw new UpstreamError('cannot-cite', sentence);
  }
  const modelOf = new Map(models.map((model) => [model.modelId, model]));
  const told = quotes.filter(({ prices }) => prices.input !== null && prices.output !== null);
  const named = told.flatMap((quote) => {
    const modelId = modelIdOf(quote.developer, quote.vendorId);
    return modelId === null ? [] : [{ quote, model: modelOf.get(modelId) }];
  });
  const known = named.flatMap(({ quote, model }) =>
    model?.developer === quote.developer ? [[quote, model] as const] : [],
  );
  const knownQuotes = new Set(known.map(([quote]) => quote));
  const unknown = named.filter(({ quote }) => !knownQuotes.has(quote)).map(({ quote }) => quote);
  const followed = known.filter(([, model]) => isSoldByVendor(model));
  const { single, remarks } = withoutContradictions(followed, day);
  return {
    feed,
    proposals: single.map(([quote, { modelId }]) => ({
      table: 'priceSegments',
      row: proposedSegment(quote, modelId, feed.sourceId, day),
    })),
    upstreamDate: day,
    rowCounts: { prices: told.length },
    listsOnlySold,
    remarks: [...remarks, ...unfollowedRemark(unknown)],
  };
}

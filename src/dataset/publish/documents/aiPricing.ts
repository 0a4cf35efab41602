import { pricingLatestDocument, type PricedModel, type TokenPrices } from '../../../contract/aiPricing.ts';
import {
  pricingHistoryDocument,
  type CnyRate,
  type PriceReading,
  type PriceSegment,
} from '../../../contract/priceHistory.ts';
import { type PriceInForce, exchangeRate, inUsd } from '../../../domain/priceOn.ts';
import type { Evidence } from '../../../contract/primitives.ts';
import { compareText, groupBy } from '../../../domain/sorting.ts';
import {
  currentBasis,
  datedRows,
  lastListings,
  priceReadings,
  rowInForce,
  withDerivedEnds,
} from '../../derive/priceInForce.ts';
import { RATES } from '../../derive/indicators/prices/priceBook.ts';
import type { RowOf } from '../../tables/records.ts';
import type { OpenDataset } from '../dataset.ts';
import { draftDocument, evidenceOf, type DocumentDraft } from '../documentDraft.ts';
import { sortedObservations } from './indicators.ts';

type PublishedPriceRow = RowOf<'models'> | RowOf<'priceSegments'>;

/** Three prices, or `null` where the row has none of them. */
function pricesOrNull(prices: TokenPrices): TokenPrices | null {
  return prices.input === null && prices.cachedInput === null && prices.output === null ? null : prices;
}

/** Who says what the list in CNY is: beside a list in USD a source of its own, without which it is not published. */
function cnyEvidenceOf(row: PublishedPriceRow): Evidence | null {
  const { cnySourceId: sourceId, cnySourceLocator: locator, cnyConfidence: confidence } = row;
  if (row.priceBasis === 'cny-converted') return evidenceOf(row);
  if (sourceId === null || locator === null || confidence === null) return null;
  return { sourceId, locator, confidence, note: null };
}

const dollarsFrom = (row: PublishedPriceRow) => ({
  usd: {
    input: row.inputUsdPerMtok,
    cachedInput: row.cachedInputUsdPerMtok,
    output: row.outputUsdPerMtok,
  },
  offPeakUsd: pricesOrNull({
    input: row.offPeakInputUsdPerMtok,
    cachedInput: row.offPeakCachedInputUsdPerMtok,
    output: row.offPeakOutputUsdPerMtok,
  }),
});

function pricesFrom(row: PublishedPriceRow) {
  const cny = pricesOrNull({
    input: row.inputCnyPerMtok,
    cachedInput: row.cachedInputCnyPerMtok,
    output: row.outputCnyPerMtok,
  });
  const cnyEvidence = cny === null ? null : cnyEvidenceOf(row);
  return {
    ...dollarsFrom(row),
    cny: cnyEvidence === null ? null : cny,
    cnyEvidence,
    cnyLowestTier: row.cnyLowestTier,
  };
}

function publishedSegment(row: RowOf<'priceSegments'>): PriceSegment {
  const { modelId, effectiveFrom, effectiveTo, datePrecision, oldPriceLastSeen } = row;
  const prices = pricesFrom(row);
  return {
    modelId,
    effectiveFrom,
    effectiveTo,
    datePrecision,
    oldPriceLastSeen,
    basis: row.priceBasis,
    ...prices,
    evidence: evidenceOf(row),
    secondSourceId: row.secondSourceId,
  };
}

function readingFrom(row: RowOf<'priceModes'>): PriceReading {
  return {
    modelId: row.modelId,
    day: row.asOf,
    usd: {
      input: row.inputUsdPerMtok,
      cachedInput: row.cachedInputUsdPerMtok,
      output: row.outputUsdPerMtok,
    },
    evidence: evidenceOf(row),
  };
}

interface Rated {
  readonly date: string;
  readonly cnyRates: readonly CnyRate[];
  readonly listings: ReadonlyMap<string, string>;
}

/** The price in force on a day; the row's own where none covers it. */
function inForceOn(
  row: RowOf<'models'>,
  segments: readonly RowOf<'priceSegments'>[],
  date: string,
  listings: ReadonlyMap<string, string>,
): PriceInForce<RowOf<'priceSegments'>> {
  const { priceAsOf, modelId } = row;
  return (
    rowInForce(row, datedRows(segments), date, listings.get(modelId)) ?? {
      ...{ segment: null, isOwnRow: true, since: priceAsOf, sinceBy: 'seen', lastListed: priceAsOf },
    }
  );
}

/** What the row in force on the dataset's day says of the price, and since when that stands. */
function priceFrom(
  row: RowOf<'models'>,
  segments: readonly RowOf<'priceSegments'>[],
  { date, cnyRates, listings }: Rated,
) {
  const found = inForceOn(row, segments, date, listings);
  const isOwn = found.segment === null || found.isOwnRow;
  const price = found.segment === null || found.isOwnRow ? row : found.segment;
  // The row cites what was seen last; the dated price that it states may hold an off-peak part besides.
  const prices = { ...pricesFrom(price), ...dollarsFrom(found.segment ?? price) };
  const rate = price.priceBasis === 'cny-converted' ? exchangeRate(cnyRates, date) : null;
  return {
    priceAsOf: isOwn ? row.priceAsOf : found.lastListed,
    lastListed: found.lastListed,
    since: found.since,
    sinceBy: found.sinceBy,
    basis: isOwn ? currentBasis(row, segments) : price.priceBasis,
    ...prices,
    usd: rate === null || prices.cny === null ? prices.usd : inUsd(prices.cny, rate.value),
    evidence: evidenceOf(price),
    secondSourceId: price.secondSourceId,
  };
}

function modelFrom(
  row: RowOf<'models'>,
  segments: readonly RowOf<'priceSegments'>[],
  rated: Rated,
): PricedModel {
  return {
    id: row.modelId,
    name: row.name,
    developer: row.developer,
    refArea: row.refArea,
    releasedOn: row.releaseDate,
    releasePrecision: row.releaseDatePrecision,
    releaseSourceId: row.releaseSourceId,
    openWeights: row.openWeights,
    contextTokens: row.contextTokens,
    tier: row.tier,
    channel: row.priceChannel,
    soldBy: row.soldBy,
    promptTokensUpTo: row.pricePromptTokensUpTo,
    cnyAsOf: row.cnyAsOf,
    hasHistory: segments.length > 0,
    ...priceFrom(row, segments, rated),
  };
}

/** The monthly means that lists in CNY are converted at, oldest first. */
export const pricedRates = (dataset: OpenDataset): CnyRate[] =>
  sortedObservations(RATES, dataset).map((row) => ({
    timePeriod: row.timePeriod,
    value: row.value,
    evidence: evidenceOf(row),
  }));

/** Whether one of some prices is converted, so that a view of another day needs the rates. */
export const needsRates = (models: readonly PricedModel[], segments: readonly PriceSegment[]): boolean =>
  [...models, ...segments].some(({ basis }) => basis === 'cny-converted');

/** All models with their newest price, by id. */
export function modelsWithPrices(dataset: OpenDataset): PricedModel[] {
  const { records, date } = dataset;
  const segments = groupBy(records.priceSegments, (row) => row.modelId);
  const context = { date, cnyRates: pricedRates(dataset), listings: lastListings(records) };
  return records.models
    .map((row) => modelFrom(row, segments.get(row.modelId) ?? [], context))
    .sort((left, right) => compareText(left.id, right.id));
}

/** All dated prices, by model and start. */
export const pricedSegments = ({ records }: OpenDataset): PriceSegment[] =>
  withDerivedEnds(records.priceSegments).map(publishedSegment);

/** `/ai-pricing/latest.json` and `history.json` */
export function pricingDrafts(dataset: OpenDataset): DocumentDraft[] {
  const { compared, differing } = priceReadings(dataset.records);
  const segments = pricedSegments(dataset);
  const history = {
    segments,
    otherReadings: differing.map(readingFrom),
    readingsCompared: compared,
    cnyRates: pricedRates(dataset),
  };
  return [
    draftDocument(pricingLatestDocument, {
      models: modelsWithPrices(dataset),
    }),
    draftDocument(pricingHistoryDocument, history),
  ];
}

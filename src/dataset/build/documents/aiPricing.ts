import {
  pricingHistoryDocument,
  pricingLatestDocument,
  type PricedModel,
  type PriceReading,
  type PriceSegment,
  type TokenPrices,
} from '../../../contract/aiPricing.ts';
import { apiPaths } from '../../../contract/apiPaths.ts';
import { compareText } from '../../derive/compareText.ts';
import { currentBasis } from '../../derive/currentBasis.ts';
import { groupBy } from '../../derive/groupBy.ts';
import { priceReadings } from '../../derive/priceReadings.ts';
import { priceInForce } from '../../derive/priceInForce.ts';
import { withDerivedEnds } from '../../derive/withDerivedEnds.ts';
import type { RowOf } from '../../tables/records.ts';
import type { Dataset } from '../dataset.ts';
import { draftDocument, type DocumentDraft } from '../documentDraft.ts';
import { evidenceOf } from '../evidenceOf.ts';

type PriceRow = RowOf<'models'> | RowOf<'priceSegments'>;

/** Three prices, or `null` where the row has none of them. */
function pricesOrNull(prices: TokenPrices): TokenPrices | null {
  return prices.input === null && prices.cachedInput === null && prices.output === null ? null : prices;
}

function pricesFrom(row: PriceRow) {
  return {
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
    cny: pricesOrNull({
      input: row.inputCnyPerMtok,
      cachedInput: row.cachedInputCnyPerMtok,
      output: row.outputCnyPerMtok,
    }),
  };
}

function segmentFrom(row: RowOf<'priceSegments'>): PriceSegment {
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

function modelFrom(
  row: RowOf<'models'>,
  segments: readonly RowOf<'priceSegments'>[],
  day: string,
): PricedModel {
  const price = priceInForce(row, segments, day);
  const isOwn = 'priceAsOf' in price;
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
    priceAsOf: isOwn ? price.priceAsOf : price.effectiveFrom,
    basis: isOwn ? currentBasis(row, segments) : price.priceBasis,
    ...pricesFrom(price),
    cnyAsOf: row.cnyAsOf,
    hasHistory: segments.length > 0,
    evidence: evidenceOf(price),
    secondSourceId: price.secondSourceId,
  };
}

/** All models with their newest price, by id. */
export function pricedModels({ records, date }: Dataset): PricedModel[] {
  const segments = groupBy(records.priceSegments, (row) => row.modelId);
  return records.models
    .map((row) => modelFrom(row, segments.get(row.modelId) ?? [], date))
    .sort((left, right) => compareText(left.id, right.id));
}

/** All dated prices, by model and start. */
export const pricedSegments = ({ records }: Dataset): PriceSegment[] =>
  withDerivedEnds(records.priceSegments).map(segmentFrom);

/** `/ai-pricing/latest.json` and `history.json` */
export function pricingDrafts(dataset: Dataset): DocumentDraft[] {
  const { compared, differing } = priceReadings(dataset.records);
  const segments = pricedSegments(dataset);
  const history = { segments, otherReadings: differing.map(readingFrom), readingsCompared: compared };
  return [
    draftDocument('pricing-latest', apiPaths.pricingLatest(), pricingLatestDocument, {
      models: pricedModels(dataset),
    }),
    draftDocument('pricing-history', apiPaths.pricingHistory(), pricingHistoryDocument, history),
  ];
}

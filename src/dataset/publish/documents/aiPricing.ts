import {
  pricedModel,
  pricingLatestDocument,
  type CnyList,
  type PricedModel,
  type TokenPrices,
} from '../../../contract/aiPricing.ts';
import {
  priceSegment,
  pricingHistoryDocument,
  type CnyRate,
  type PriceReading,
  type PriceSegment,
} from '../../../contract/priceHistory.ts';
import type { PriceMode } from '../../../contract/priceModes.ts';
import { dollarsOn, seenEvidence } from '../../../domain/conversion.ts';
import { lastDayOf } from '../../../domain/periods.ts';
import { datedPrice, listOf, startOfPrice } from '../../../domain/priceOn.ts';
import { lastSeenEvidence, modelPriceOn } from '../../../domain/prices.ts';
import { compareText, groupBy } from '../../../domain/sorting.ts';
import {
  cnyOf,
  newestSighting,
  ownPriceOf,
  priceReadings,
  usdOf,
  withDerivedEnds,
} from '../../derive/priceInForce.ts';
import type { Evidence } from '../../../contract/primitives.ts';
import type { RowOf } from '../../tables/records.ts';
import type { OpenDataset } from '../dataset.ts';
import { draftDocument, evidenceOf, published, type DocumentDraft } from '../documentDraft.ts';
import {
  contextEvidenceOf,
  endsEvidenceOf,
  releaseEvidenceOf,
  firstDayEvidenceOf,
  firstListedOf,
  statedBy,
  runsByModel,
  type PublishedPriceRow,
} from './modelEvidence.ts';
import { modesFrom, pricedRates } from './priceTables.ts';

/** Returns the three prices; `null` if the row has none of them. */
function pricesOrNull(prices: TokenPrices): TokenPrices | null {
  return prices.input === null && prices.cachedInput === null && prices.output === null ? null : prices;
}

const cnyFrom = (row: PublishedPriceRow): TokenPrices | null => pricesOrNull(cnyOf(row));

/** Returns the source that states the first day of a price. */
const daySourceOf = (row: PublishedPriceRow): string =>
  'sinceSourceId' in row ? (row.sinceSourceId ?? row.sourceId) : row.sourceId;

/** Returns the CNY list: with its own source and days next to a USD list, otherwise with those of the price. */
function cnyListFrom(row: PublishedPriceRow, known: Known): CnyList | null {
  const { since, sinceBy } = known;
  const { cnySourceId, cnySourceLocator, cnyConfidence, cnySince, cnyAsOf, cnyLowestTier: lowestTier } = row;
  if (cnyFrom(row) === null) return null;
  if (row.priceBasis === 'cny-converted') return { ...known, lowestTier, evidence: statedBy(row) };
  if (cnySourceId === null || cnySourceLocator === null || cnyConfidence === null) return null;
  if (cnySince === null || cnyAsOf === null) return null;
  const of = { sourceId: cnySourceId, locator: cnySourceLocator, confidence: cnyConfidence };
  const evidence = { ...of, note: null };
  return {
    since: cnySince,
    // Only a source that dates both lists dates this one.
    sinceBy: cnySourceId === daySourceOf(row) && cnySince === since ? sinceBy : 'seen',
    lastListed: cnyAsOf,
    lowestTier,
    evidence,
    lastListedEvidence: seenEvidence(evidence),
  };
}

/** First and last known day of a price, and its last sighting. */
type Known = Pick<CnyList, 'since' | 'sinceBy' | 'lastListed' | 'lastListedEvidence'>;

/** Facts that determine a price besides its row. */
interface Context extends Pick<OpenDataset, 'date' | 'sourceOf'> {
  readonly cnyRates: readonly CnyRate[];
  /** Segments by model, each with its end. */
  readonly segments: ReadonlyMap<string, readonly RowOf<'priceSegments'>[]>;
  readonly sightings: ReadonlyMap<string, readonly RowOf<'priceSightings'>[]>;
  readonly runs: ReturnType<typeof runsByModel>;
  /** Tiers and modes by model: they limit the prompt length at the base price. */
  readonly modes: ReadonlyMap<string, readonly PriceMode[]>;
}

function contextOf(dataset: OpenDataset): Context {
  const { records, date, sourceOf } = dataset;
  return {
    ...{ date, sourceOf, cnyRates: pricedRates(dataset) },
    segments: groupBy(withDerivedEnds(records.priceSegments), ({ modelId }) => modelId),
    sightings: groupBy(records.priceSightings, ({ modelId }) => modelId),
    runs: runsByModel(records),
    modes: groupBy(modesFrom(dataset), ({ modelId }) => modelId),
  };
}

/** Returns the longest prompt of a price: as in the row, or up to the first tier of a reading with the same price. */
function promptEnd(row: PublishedPriceRow, { modes }: Context) {
  const promptTokensUpTo = row.pricePromptTokensUpTo;
  if (promptTokensUpTo !== null) return { promptTokensUpTo, promptTokensSeenOn: null };
  const tiered = (modes.get(row.modelId) ?? []).find(
    ({ mode, inputTokensAbove, inputTokensUpTo, usd }) =>
      mode === 'standard' &&
      inputTokensAbove === 0 &&
      inputTokensUpTo !== null &&
      usd.input === row.inputUsdPerMtok &&
      usd.output === row.outputUsdPerMtok,
  );
  return {
    promptTokensUpTo: tiered?.inputTokensUpTo ?? null,
    promptTokensSeenOn: tiered?.asOf ?? null,
  };
}

/** Returns the prices of a row with their evidence; a CNY list is converted at the rate of a day. */
function pricesFrom(row: PublishedPriceRow, cnyList: CnyList | null, context: Context, rateDay: string) {
  const prices = {
    usd: usdOf(row),
    offPeakUsd: pricesOrNull({
      input: row.offPeakInputUsdPerMtok,
      cachedInput: row.offPeakCachedInputUsdPerMtok,
      output: row.offPeakOutputUsdPerMtok,
    }),
    cny: cnyList === null ? null : cnyFrom(row),
    cnyList,
    ...promptEnd(row, context),
    evidence: evidenceOf(row),
    secondSourceId: row.secondSourceId,
  };
  const { usd, evidence } = dollarsOn({ ...prices, basis: row.priceBasis }, context.cnyRates, rateDay);
  return { ...prices, usd, evidence };
}

/** Returns the dated CNY list that was last read for a model with a USD list. */
const heldYuan = ({ modelId, priceBasis, cnyAsOf }: RowOf<'models'>, { segments }: Context) =>
  priceBasis === 'cny-converted' || cnyAsOf === null
    ? undefined
    : segments
        .get(modelId)
        ?.find(
          (row) =>
            row.priceBasis === 'cny-converted' &&
            row.effectiveFrom <= cnyAsOf &&
            (row.effectiveTo === null || cnyAsOf < row.effectiveTo),
        );

/** Returns the source of a dated price's last day: the next price of its list, or else the row itself. */
function endEvidenceOf(row: RowOf<'priceSegments'>, context: Context): Evidence | null {
  const { modelId, effectiveTo, priceBasis } = row;
  if (effectiveTo === null) return null;
  const next = context.segments
    .get(modelId)
    ?.find((one) => one.effectiveFrom === effectiveTo && listOf(one.priceBasis) === listOf(priceBasis));
  if (next === undefined) return statedBy(row);
  const stated = firstDayEvidenceOf(next, context) ?? statedBy(next);
  return startOfPrice(next).sinceBy === 'seen' ? seenEvidence(stated) : stated;
}

function segmentFrom(row: RowOf<'priceSegments'>, model: RowOf<'models'>, context: Context): PriceSegment {
  const { modelId, effectiveFrom, priceBasis: basis } = row;
  const listing = lastListingOf(model, context.sightings.get(modelId) ?? []);
  const dated = datedPrice(ownPriceOf(model, listing.lastListed), { ...row, basis }, context.date);
  const { since, sinceBy, lastListed } = dated;
  const newest = cnyListFrom(model, { since, sinceBy, ...listing });
  const lastListedEvidence = lastSeenEvidence(newest, lastListed, statedBy(row));
  const known = { since, sinceBy, lastListed, lastListedEvidence };
  return published(priceSegment, {
    ...{ ...row, basis },
    sinceEvidence: firstDayEvidenceOf(row, context),
    endEvidence: endEvidenceOf(row, context),
    ...pricesFrom(row, cnyListFrom(row, known), context, lastDayOf(effectiveFrom.slice(0, 7))),
  });
}

const readingFrom = (row: RowOf<'priceModes'>): PriceReading => ({
  modelId: row.modelId,
  day: row.asOf,
  usd: usdOf(row),
  evidence: evidenceOf(row),
});

/** Returns the last sighting of a row's price: in the list that it cites, or in one that was read again later. */
function lastListingOf(row: RowOf<'models'>, sightings: readonly RowOf<'priceSightings'>[]) {
  const newest = newestSighting(sightings);
  if (newest === undefined || newest.seenOn <= row.priceAsOf)
    return { lastListed: row.priceAsOf, lastListedEvidence: seenEvidence(statedBy(row)) };
  const { seenOn, sourceId, sourceLocator: locator } = newest;
  const { confidence } = row;
  return {
    lastListed: seenOn,
    lastListedEvidence: seenEvidence({ sourceId, locator, confidence, note: null }),
  };
}

/** The model as its own row states it. */
function ownModel(row: RowOf<'models'>, context: Context): PricedModel {
  const listing = lastListingOf(row, context.sightings.get(row.modelId) ?? []);
  const stated = { since: row.priceAsOf, sinceBy: 'seen', ...listing } as const;
  const held = heldYuan(row, context);
  const list = cnyListFrom(row, stated);
  // The row of a dated list states it; its last reading is a separate fact.
  const dated = held === undefined ? {} : { ...startOfPrice(held), evidence: statedBy(held) };
  return published(pricedModel, {
    ...row,
    id: row.modelId,
    releasedOn: row.releaseDate,
    releasePrecision: row.releaseDatePrecision,
    releaseEvidence: releaseEvidenceOf(row, context),
    contextEvidence: contextEvidenceOf(row, context),
    channel: row.priceChannel,
    ...stated,
    sinceEvidence: seenEvidence(statedBy(row)),
    basis: row.priceBasis,
    ...pricesFrom(row, list === null ? null : { ...list, ...dated }, context, context.date),
    hasHistory: context.segments.has(row.modelId),
    endsEvidence: endsEvidenceOf(row, context),
    firstListed: firstListedOf(row, context),
  });
}

/** Returns a model with the price in force on the dataset's date, or its own row if none covers that day. */
function modelFrom(row: RowOf<'models'>, context: Context): PricedModel {
  const own = ownModel(row, context);
  const { cnyRates, date } = context;
  const segments = (context.segments.get(row.modelId) ?? []).map((one) => segmentFrom(one, row, context));
  const price = modelPriceOn(own, segments, cnyRates, date);
  if (price === null) return own;
  const { segment } = price;
  const isOwn = segment === null || price.evidence.sourceId === own.evidence.sourceId;
  const { secondSourceId, promptTokensSeenOn } = isOwn ? own : segment;
  return published(pricedModel, {
    ...{ ...own, ...price, secondSourceId, promptTokensSeenOn },
    priceAsOf: price.readOn,
  });
}

/** True if one of the prices is converted, so that a view of another day needs the rates. */
export const needsRates = (models: readonly PricedModel[], segments: readonly PriceSegment[]): boolean =>
  [...models, ...segments].some(({ basis }) => basis === 'cny-converted');

/** Returns all models with their newest price, by id. */
export function modelsWithPrices(dataset: OpenDataset): PricedModel[] {
  const context = contextOf(dataset);
  return dataset.records.models
    .map((row) => modelFrom(row, context))
    .sort((left, right) => compareText(left.id, right.id));
}

/** Returns all dated prices, by model and start. */
export function pricedSegments(dataset: OpenDataset): PriceSegment[] {
  const context = contextOf(dataset);
  const models = dataset.records.models.toSorted((a, b) => compareText(a.modelId, b.modelId));
  return models.flatMap((model) =>
    (context.segments.get(model.modelId) ?? []).map((row) => segmentFrom(row, model, context)),
  );
}

/** Drafts `/ai-pricing/latest.json` and `history.json`. */
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
    draftDocument(pricingLatestDocument, { models: modelsWithPrices(dataset) }),
    draftDocument(pricingHistoryDocument, history),
  ];
}

import type { Records, RowOf } from '../../tables/records.ts';
import type { Reading } from '../connector.ts';
import type { Finding } from './finding.ts';
import { proposedSegments } from './proposedRows.ts';

/** Of the models that cite a source, the share that it must tell. Less is a fault until a person has looked. */
const SHARE_OF_CITED = 0.7;
/** Catalogues that were whole told 83 to 96 in 100 models of their vendors: none follows all. */
const SHARE_OF_VENDORS = 0.55;
/** Of fewer models a share says nothing. */
const FEWEST_MODELS = 10;
/** Catalogues take up a new model within days. */
const DAYS_TO_LIST = 30;

type Model = RowOf<'models'>;
type PriceRecords = Pick<Records, 'models' | 'priceSegments' | 'sources'>;

function daysBefore(day: string, count: number): string {
  return new Date(Date.parse(day) - count * 86_400_000).toISOString().slice(0, 10);
}

/** Models that were out for a while on a day, and not yet off the list of their vendor. */
function offeredOn(models: readonly Model[], day: string): Model[] {
  const released = daysBefore(day, DAYS_TO_LIST);
  return models.filter(
    ({ soldBy, priceBasis, priceAsOf, releaseDate }) =>
      soldBy === 'vendor' &&
      priceBasis !== 'cny-converted' &&
      priceAsOf >= day &&
      releaseDate !== null &&
      releaseDate <= released,
  );
}

interface Expected {
  readonly models: readonly Model[];
  readonly share: number;
}

/**
 * Models whose price the file should tell: those for which the records cite its source; where these are few,
 * all of its vendors, but only for a state that is hardly younger than the one that the records know.
 */
function expectedIn(
  { feed, upstreamDate }: Reading,
  told: ReadonlySet<string>,
  records: PriceRecords,
): Expected {
  const { models, priceSegments, sources } = records;
  const seenOn = sources.find(({ sourceId }) => sourceId === feed.sourceId)?.publishedOn ?? upstreamDate;
  const offered = offeredOn(models, upstreamDate < seenOn ? upstreamDate : seenOn);
  const citing = [...models, ...priceSegments].filter(({ sourceId }) => sourceId === feed.sourceId);
  const cited = new Set(citing.map(({ modelId }) => modelId));
  const own = offered.filter(({ modelId }) => cited.has(modelId));
  if (own.length >= FEWEST_MODELS) return { models: own, share: SHARE_OF_CITED };
  const vendors = new Set(
    models.filter(({ modelId }) => told.has(modelId)).map(({ developer }) => developer),
  );
  const isNear = daysBefore(upstreamDate, DAYS_TO_LIST) <= seenOn;
  const ofVendors = isNear ? offered.filter(({ developer }) => vendors.has(developer)) : [];
  return { models: ofVendors, share: SHARE_OF_VENDORS };
}

/**
 * The canary for prices that went missing, against the models that the records know to have been on offer. It
 * needs no earlier run.
 */
export function findLostPrices(reading: Reading, records: PriceRecords): Finding[] {
  const told = new Set(proposedSegments(reading).map(({ modelId }) => modelId));
  if (told.size === 0) return [];
  const { models, share } = expectedIn(reading, told, records);
  const found = models.filter(({ modelId }) => told.has(modelId)).length;
  if (models.length < FEWEST_MODELS || found >= models.length * share) return [];
  const counts = `prices of ${found} models, where ${models.length} were on offer`;
  return [{ alarm: 'rows-down', sentence: `The file has ${counts}. A part of it may be missing.` }];
}

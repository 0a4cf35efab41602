import type { RowOf } from '../../tables/records.ts';
import type { Reading } from '../connector.ts';
import type { Finding } from './finding.ts';
import { proposedSegments } from './proposedRows.ts';

/** Catalogues that were whole told the prices of 83 to 98 in 100 of these models. */
const EXPECTED_SHARE = 0.65;
/** Of fewer models a share says nothing. */
const FEWEST_MODELS = 10;
/** Catalogues take up a new model within days. */
const DAYS_TO_LIST = 30;

type Model = RowOf<'models'>;

function daysBefore(day: string, count: number): string {
  return new Date(Date.parse(day) - count * 86_400_000).toISOString().slice(0, 10);
}

/**
 * Models that a catalogue of a day should know: out for a while by then, and still on offer at their vendor
 * on that day or, for a state younger than the records, on their newest day.
 */
function offeredOn(models: readonly Model[], day: string): Model[] {
  const newest = models.reduce((last, { priceAsOf }) => (priceAsOf > last ? priceAsOf : last), '');
  const lastListed = day < newest ? day : newest;
  const released = daysBefore(day, DAYS_TO_LIST);
  return models.filter(
    ({ priceChannel, priceBasis, priceAsOf, releaseDate }) =>
      priceChannel.startsWith('first-party') &&
      priceBasis !== 'cny-converted' &&
      priceAsOf >= lastListed &&
      releaseDate !== null &&
      releaseDate <= released,
  );
}

/**
 * The canary for prices that went missing: of the vendors in the file, against the models that the records
 * know to have been on offer. It needs no earlier run, but sees only a large loss.
 */
export function findLostPrices(reading: Reading, models: readonly Model[]): Finding[] {
  const told = new Set(proposedSegments(reading).map(({ modelId }) => modelId));
  if (told.size === 0) return [];
  const vendors = new Set(
    models.filter(({ modelId }) => told.has(modelId)).map(({ developer }) => developer),
  );
  const offered = offeredOn(models, reading.upstreamDate).filter(({ developer }) => vendors.has(developer));
  const found = offered.filter(({ modelId }) => told.has(modelId)).length;
  if (offered.length < FEWEST_MODELS || found >= offered.length * EXPECTED_SHARE) return [];
  const counts = `prices of ${found} models, where ${offered.length} were on offer on that day`;
  return [{ alarm: 'rows-down', sentence: `The file has ${counts}. A part of it may be missing.` }];
}

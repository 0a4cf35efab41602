import { peakHours, peakHoursDocument, type PeakHours } from '../../../contract/peakHours.ts';
import { priceModesDocument, type PriceMode } from '../../../contract/priceModes.ts';
import { priceNamesDocument, type ModelName, type PriceClaim } from '../../../contract/priceNames.ts';
import type { CnyRate } from '../../../contract/priceHistory.ts';
import { yuanInDollars } from '../../../domain/conversion.ts';
import { compareText } from '../../../domain/sorting.ts';
import { RATES } from '../../derive/indicators/prices/priceBook.ts';
import { cnyOf, usdOf } from '../../derive/priceInForce.ts';
import type { RowOf } from '../../tables/records.ts';
import type { OpenDataset } from '../dataset.ts';
import { draftDocument, evidenceOf, type DocumentDraft, published } from '../documentDraft.ts';
import { sortedObservations } from './indicators.ts';

/** Returns the days 1 to 5 for `1-5`. */
function weekdaysOf(span: string): number[] {
  const [first = 1, last = 7] = span.split('-').map(Number);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const hoursFrom = (row: RowOf<'peakHours'>): PeakHours =>
  published(peakHours, { ...row, weekdays: weekdaysOf(row.weekdays), evidence: evidenceOf(row) });

const byStart = (left: PeakHours, right: PeakHours) =>
  compareText(left.modelId, right.modelId) ||
  compareText(left.effectiveFrom, right.effectiveFrom) ||
  compareText(left.startUtc, right.startUtc);

/** Drafts `/ai-pricing/peak-hours.json`. */
export function peakHourDrafts({ records }: OpenDataset): DocumentDraft[] {
  const hours = records.peakHours.map(hoursFrom).sort(byStart);
  return [draftDocument(peakHoursDocument, { hours })];
}

/** Returns the monthly means at which CNY lists are converted, oldest first. */
export const pricedRates = (dataset: OpenDataset): CnyRate[] =>
  sortedObservations(RATES, dataset).map((row) => ({
    timePeriod: row.timePeriod,
    value: row.value,
    evidence: evidenceOf(row),
  }));

/** Returns the start of the next tier in the same reading; `null` if there is none. */
function tierEnd(row: RowOf<'priceModes'>, rows: readonly RowOf<'priceModes'>[]): number | null {
  const above = rows.flatMap((other) => {
    const isSameReading =
      other.modelId === row.modelId &&
      other.mode === row.mode &&
      other.asOf === row.asOf &&
      other.sourceId === row.sourceId;
    return isSameReading && other.inputTokensAbove > row.inputTokensAbove ? [other.inputTokensAbove] : [];
  });
  return above.length === 0 ? null : Math.min(...above);
}

/** Returns a price of one mode and tier in the form of the contract; a CNY list at the rate of its day. */
function modeFrom(
  row: RowOf<'priceModes'>,
  rows: readonly RowOf<'priceModes'>[],
  rates: readonly CnyRate[],
): PriceMode {
  const { modelId, mode, inputTokensAbove, outputTokensUpTo, asOf } = row;
  const cny = row.outputCnyPerMtok === null ? null : cnyOf(row);
  const { usd, evidence } = yuanInDollars(cny, evidenceOf(row), rates, asOf) ?? {
    usd: usdOf(row),
    evidence: evidenceOf(row),
  };
  const tier = { inputTokensAbove, inputTokensUpTo: tierEnd(row, rows), outputTokensUpTo };
  return {
    ...{ modelId, mode, ...tier, asOf, cny, evidence },
    cnyEvidence: cny === null ? null : evidenceOf(row),
    usd: { ...usd, cacheWrite: row.cacheWriteUsdPerMtok },
  };
}

const byTier = (left: PriceMode, right: PriceMode) =>
  compareText(left.modelId, right.modelId) ||
  compareText(left.mode, right.mode) ||
  left.inputTokensAbove - right.inputTokensAbove ||
  (left.outputTokensUpTo ?? 0) - (right.outputTokensUpTo ?? 0) ||
  compareText(left.asOf, right.asOf);

/** Returns all tiers and modes, by model, mode, tier and day. */
export function modesFrom(dataset: OpenDataset): PriceMode[] {
  const rates = pricedRates(dataset);
  const rows = dataset.records.priceModes;
  return rows.map((row) => modeFrom(row, rows, rates)).sort(byTier);
}

/** Drafts `/ai-pricing/modes.json`. */
export function priceModeDrafts(dataset: OpenDataset): DocumentDraft[] {
  return [draftDocument(priceModesDocument, { modes: modesFrom(dataset) })];
}

/** Returns each spelling once; if an alias is also a name, the name counts. */
function modelNames({ models, modelAliases }: OpenDataset['records']): ModelName[] {
  const byName = new Map([
    ...modelAliases.map(({ alias, modelId }) => [alias, modelId] as const),
    ...models.map(({ modelId }) => [modelId, modelId] as const),
    ...models.map(({ name, modelId }) => [name, modelId] as const),
  ]);
  return [...byName]
    .map(([name, modelId]) => ({ name, modelId }))
    .sort((left, right) => compareText(left.modelId, right.modelId) || compareText(left.name, right.name));
}

function claimFrom(row: RowOf<'priceClaims'>, { unitOf }: OpenDataset): PriceClaim {
  const { claimId: id, claim, finding, value, validFrom, validTo } = row;
  const unit = row.unit === null ? null : unitOf(row.unit);
  return { id, claim, finding, value, unit, validFrom, validTo, evidence: evidenceOf(row) };
}

/** Drafts `/ai-pricing/names.json`. */
export function priceNameDrafts(dataset: OpenDataset): DocumentDraft[] {
  const { records } = dataset;
  return [
    draftDocument(priceNamesDocument, {
      names: modelNames(records),
      claims: records.priceClaims.map((row) => claimFrom(row, dataset)),
    }),
  ];
}

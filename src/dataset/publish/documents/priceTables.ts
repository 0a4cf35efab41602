import { peakHoursDocument, type PeakHours } from '../../../contract/peakHours.ts';
import { priceModesDocument, type PriceMode } from '../../../contract/priceModes.ts';
import { priceNamesDocument, type ModelName, type PriceClaim } from '../../../contract/priceNames.ts';
import { compareText } from '../../../domain/sorting.ts';
import type { RowOf } from '../../tables/records.ts';
import type { OpenDataset } from '../dataset.ts';
import { draftDocument, evidenceOf, type DocumentDraft } from '../documentDraft.ts';

/** `1-5` → 1 to 5. */
function weekdaysOf(span: string): number[] {
  const [first = 1, last = 7] = span.split('-').map(Number);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function hoursFrom(row: RowOf<'peakHours'>): PeakHours {
  const { modelId, effectiveFrom, effectiveTo, weekZone, startUtc, endUtc } = row;
  return {
    modelId,
    effectiveFrom,
    effectiveTo,
    weekdays: weekdaysOf(row.weekdays),
    weekZone,
    startUtc,
    endUtc,
    evidence: evidenceOf(row),
  };
}

const byStart = (left: PeakHours, right: PeakHours) =>
  compareText(left.modelId, right.modelId) ||
  compareText(left.effectiveFrom, right.effectiveFrom) ||
  compareText(left.startUtc, right.startUtc);

/** `/ai-pricing/peak-hours.json` */
export function peakHourDrafts({ records }: OpenDataset): DocumentDraft[] {
  const hours = records.peakHours.map(hoursFrom).sort(byStart);
  return [draftDocument(peakHoursDocument, { hours })];
}

/** A price of one mode and tier in the contract's words. */
export function modeFrom(row: RowOf<'priceModes'>): PriceMode {
  const { modelId, mode, inputTokensAbove, outputTokensUpTo, asOf } = row;
  const usd = {
    input: row.inputUsdPerMtok,
    cachedInput: row.cachedInputUsdPerMtok,
    cacheWrite: row.cacheWriteUsdPerMtok,
    output: row.outputUsdPerMtok,
  };
  const cny =
    row.outputCnyPerMtok === null
      ? null
      : {
          input: row.inputCnyPerMtok,
          cachedInput: row.cachedInputCnyPerMtok,
          output: row.outputCnyPerMtok,
        };
  const tier = { inputTokensAbove, outputTokensUpTo };
  return { modelId, mode, ...tier, asOf, usd, cny, evidence: evidenceOf(row) };
}

const byTier = (left: PriceMode, right: PriceMode) =>
  compareText(left.modelId, right.modelId) ||
  compareText(left.mode, right.mode) ||
  left.inputTokensAbove - right.inputTokensAbove ||
  (left.outputTokensUpTo ?? 0) - (right.outputTokensUpTo ?? 0) ||
  compareText(left.asOf, right.asOf);

/** `/ai-pricing/modes.json` */
export function priceModeDrafts({ records }: OpenDataset): DocumentDraft[] {
  const modes = records.priceModes.map(modeFrom).sort(byTier);
  return [draftDocument(priceModesDocument, { modes })];
}

/** Every spelling once; where an alias is also a name, the name counts. */
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

/** `/ai-pricing/names.json` */
export function priceNameDrafts(dataset: OpenDataset): DocumentDraft[] {
  const { records } = dataset;
  return [
    draftDocument(priceNamesDocument, {
      names: modelNames(records),
      claims: records.priceClaims.map((row) => claimFrom(row, dataset)),
    }),
  ];
}

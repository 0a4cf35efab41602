import { priceModesDocument, type PriceMode } from '../../../contract/priceModes.ts';
import { compareText } from '../../../domain/sorting.ts';
import type { RowOf } from '../../tables/records.ts';
import type { Dataset } from '../dataset.ts';
import { draftDocument, type DocumentDraft } from '../documentDraft.ts';
import { evidenceOf } from '../evidenceOf.ts';

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
export function priceModeDrafts({ records }: Dataset): DocumentDraft[] {
  const modes = records.priceModes.map(modeFrom).sort(byTier);
  return [draftDocument(priceModesDocument, { modes })];
}

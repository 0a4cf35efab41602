import type { PricedModel } from '../../contract/aiPricing.ts';
import type { ModelDocument } from '../../contract/models.ts';
import type { ModePrices, PriceMode } from '../../contract/priceModes.ts';
import { exchangeRate } from '../../domain/priceOn.ts';
import { tokenKindLabels } from '../../domain/tokenKinds.ts';
import { formatValue } from '../../domain/values.ts';
import { conversionSteps } from '../priceFacts.ts';

/** Kinds of tokens with prices by mode, as the columns of a table. */
export const modeKinds = [
  { id: 'cachedInput', label: 'Cached input' },
  { id: 'cacheWrite', label: 'Cache write' },
  { id: 'input', label: 'Input' },
  { id: 'output', label: 'Output' },
] as const;

/** Returns the prompt lengths for which a price holds: a tier ends where the next one of its catalog begins. */
function tierText({ inputTokensAbove, inputTokensUpTo, cny }: PriceMode, model: PricedModel): string {
  if (inputTokensAbove > 0) return `above ${formatValue(inputTokensAbove, 'count')} input tokens`;
  if (inputTokensUpTo !== null) return `up to ${formatValue(inputTokensUpTo, 'count')} input tokens`;
  return cny !== null && model.cnyList?.lowestTier === true
    ? 'lowest tier by prompt length'
    : 'no limit on record';
}

/** Returns for which prompts and answers a price holds. */
export const promptText = (mode: PriceMode, model: PricedModel): string =>
  [
    tierText(mode, model),
    ...(mode.outputTokensUpTo === null
      ? []
      : [`answers of up to ${formatValue(mode.outputTokensUpTo, 'count')} tokens`]),
  ].join(', ');

/** Returns the conversion of a price from a list in CNY; `null` if it is in USD. */
export function stepsOf(
  { cny, cnyEvidence, asOf }: PriceMode,
  kind: keyof ModePrices,
  { model, cnyRates }: ModelDocument,
) {
  const listed = kind === 'cacheWrite' ? null : (cny?.[kind] ?? null);
  const rate = exchangeRate(cnyRates, asOf);
  return listed === null || rate === null || cnyEvidence === null
    ? null
    : conversionSteps(`${model.name}, ${tokenKindLabels[kind]}`, listed, rate, cnyEvidence);
}

/** Returns the key of a price by mode in its table. */
export const modeKey = ({ mode, inputTokensAbove, outputTokensUpTo, asOf }: PriceMode): string =>
  [
    mode,
    inputTokensAbove,
    ...(outputTokensUpTo === null ? [] : [`to-${String(outputTokensUpTo)}`]),
    asOf,
  ].join('|');

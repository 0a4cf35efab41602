import { weakest } from '../../../../contract/confidence.ts';
import type { ComputedInput, ComputedValue } from '../derivationMethod.ts';

/** Prices of many sources go into one value: it cites our computation, and each input cites its own source. */
export function priceEvidence(
  inputs: readonly ComputedInput[],
  locator: string,
): Pick<ComputedValue, 'sourceId' | 'sourceLocator' | 'confidence' | 'inputs'> {
  return {
    sourceId: 'pricing-computed',
    sourceLocator: `models.csv and price-segments.csv, ${locator}`,
    confidence: weakest(inputs.map((row) => row.confidence)),
    inputs,
  };
}

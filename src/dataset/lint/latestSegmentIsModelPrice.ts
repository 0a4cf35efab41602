import { compareText } from '../derive/compareText.ts';
import { groupBy } from '../derive/groupBy.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problemAt.ts';

/** Conversions of one CNY price at the rates of two months differ by a little. */
const RATE_DRIFT = 0.1;

const isConverted = ({ priceBasis }: { readonly priceBasis: string }) => priceBasis === 'cny-converted';

function differs(left: number | null, right: number | null): boolean {
  if (left === null || right === null) return false;
  return Math.abs(left - right) > RATE_DRIFT * Math.max(left, right);
}

/**
 * The newest price of a model is one: its row in `models.csv` and the last segment that had begun when that
 * price was seen agree. A segment that began later is the newer price. Prices of two lists, one converted from
 * CNY, are left to the rule on the basis.
 */
export function latestSegmentIsModelPrice(records: Pick<Records, 'priceSegments' | 'models'>): Problem[] {
  const inForce = records.priceSegments.filter(({ priceBasis }) => priceBasis !== 'scheduled');
  const segments = groupBy(inForce, (row) => row.modelId);
  return records.models.flatMap((row) => {
    const ordered = (segments.get(row.modelId) ?? [])
      .filter(({ effectiveFrom }) => effectiveFrom <= row.priceAsOf)
      .sort((left, right) => compareText(left.effectiveFrom, right.effectiveFrom));
    const latest = ordered.at(-1);
    if (latest === undefined || isConverted(latest) !== isConverted(row)) return [];
    const input = differs(latest.inputUsdPerMtok, row.inputUsdPerMtok);
    if (!input && !differs(latest.outputUsdPerMtok, row.outputUsdPerMtok)) return [];
    const pair = ({ inputUsdPerMtok, outputUsdPerMtok }: typeof row | typeof latest) =>
      `${String(inputUsdPerMtok)} / ${String(outputUsdPerMtok)}`;
    const sentence = `${row.modelId}: models.csv says ${pair(row)} USD, the last segment ${pair(latest)}. Bring the older one up to date, or name the two price lists.`;
    return [problemAt(row, 'latest-segment-is-model-price', sentence)];
  });
}

import { groupBy } from '../../domain/sorting.ts';
import { segmentInForce } from '../derive/priceInForce.ts';
import type { Problem, Records, RowOf } from '../tables/records.ts';
import { problemAt } from './problems.ts';

type PeakWindow = RowOf<'peakHours'>;
type PeakTables = Pick<Records, 'peakHours' | 'priceSegments'>;

const RULE = 'peak-hours-fit-prices';

/** True if two windows of a model are in force on a common day and share hours of it. */
function windowsOverlap(left: PeakWindow, right: PeakWindow): boolean {
  const together =
    (left.effectiveTo === null || right.effectiveFrom < left.effectiveTo) &&
    (right.effectiveTo === null || left.effectiveFrom < right.effectiveTo);
  return together && left.startUtc < right.endUtc && right.startUtc < left.endUtc;
}

function windowProblems(window: PeakWindow, others: readonly PeakWindow[], offPeak: boolean): Problem[] {
  const { modelId, startUtc, endUtc } = window;
  const twin = others.find((other) => other !== window && windowsOverlap(window, other));
  const sentences = [
    ...(startUtc < endUtc
      ? []
      : [`It ends at ${endUtc}, before it begins. Split a window at midnight UTC into two rows.`]),
    ...(twin === undefined
      ? []
      : [`It shares hours with the window from ${twin.startUtc}. Join them, or end one.`]),
    ...(offPeak
      ? []
      : ['No price in force on its first day has an off-peak part. Add it to price-segments.']),
  ];
  return sentences.map((sentence) => problemAt(window, RULE, `${modelId}: ${sentence}`));
}

/** Peak hours are whole windows of a day that do not overlap, for a model that has two prices by then. */
export function peakHoursFitPrices({ peakHours, priceSegments }: PeakTables): Problem[] {
  const segments = groupBy(priceSegments, (row) => row.modelId);
  return [...groupBy(peakHours, (row) => row.modelId)].flatMap(([modelId, windows]) =>
    windows.flatMap((window) => {
      const price = segmentInForce(segments.get(modelId) ?? [], window.effectiveFrom);
      return windowProblems(window, windows, (price?.offPeakOutputUsdPerMtok ?? null) !== null);
    }),
  );
}

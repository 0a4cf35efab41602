import type { Problem, Records, RowOf } from '../tables/records.ts';
import { faultsOf, problemAt } from './problems.ts';
import { groupBy } from '../../domain/sorting.ts';
import { segmentInForce } from '../derive/priceInForce.ts';

const RESELLER = /\breseller\b/i;
/** Matches "the lowest tier", "lowest context tier", and a tier that starts at zero tokens: "<=32k tier". */
const LOWEST_TIER = /\blowest (?:context )?tier\b|<=\d+k tier/i;

function sellerSentence({ priceChannel, soldBy }: RowOf<'models'>): string | null {
  if (RESELLER.test(priceChannel) === (soldBy === 'reseller')) return null;
  return `Its channel is "${priceChannel}", and it is sold by a ${soldBy}. Mend one of the two.`;
}

function tierSentence(row: RowOf<'models'> | RowOf<'priceSegments'>): string | null {
  const hasCny = [row.inputCnyPerMtok, row.cachedInputCnyPerMtok, row.outputCnyPerMtok].some(
    (amount) => amount !== null,
  );
  if (row.cnyLowestTier !== null && !hasCny) {
    return 'It has a tier of a list in CNY, and no amount in CNY. Empty the tier, or give the amounts.';
  }
  if (row.cnyLowestTier === true || !hasCny || !LOWEST_TIER.test(row.note ?? '')) return null;
  return 'Its note says that the amounts in CNY are those of the lowest tier, and the row does not. Set the lowest tier to true, or mend the note.';
}

/** The columns of a price repeat what its text says about seller and tier: figures use the columns. */
export function priceWordsFitColumns({
  models,
  priceSegments,
}: Pick<Records, 'models' | 'priceSegments'>): Problem[] {
  const found = [
    ...models.map((row) => [row, sellerSentence(row)] as const),
    ...[...models, ...priceSegments].map((row) => [row, tierSentence(row)] as const),
  ];
  return found.flatMap(([row, sentence]) =>
    sentence === null ? [] : [problemAt(row, 'price-words-fit-columns', `${row.modelId}: ${sentence}`)],
  );
}

/**
 * A price stated by one source has the same confidence in the table of models and in that of tiers and modes: users
 * who see the number twice get the same grade.
 */
export function wordIsGradedOnce({ models, priceModes }: Pick<Records, 'models' | 'priceModes'>): Problem[] {
  const modes = groupBy(priceModes, ({ modelId }) => modelId);
  return faultsOf(models, 'word-is-graded-once', (model) => {
    const { modelId, sourceId, confidence } = model;
    const other = (modes.get(modelId) ?? []).find(
      (row) =>
        row.sourceId === sourceId &&
        row.inputUsdPerMtok === model.inputUsdPerMtok &&
        row.outputUsdPerMtok === model.outputUsdPerMtok &&
        row.confidence !== confidence,
    );
    if (other === undefined) return null;
    return `${modelId}: ${sourceId} states this price, which is ${confidence} here and ${other.confidence} in price-modes on ${other.asOf}. Grade it once.`;
  });
}

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

/** A context length cites its own source: the page of a price seldom states it. */
export function contextHasSource({ models }: Pick<Records, 'models'>): Problem[] {
  return faultsOf(models, 'context-has-source', (row) => {
    const { modelId, contextTokens, contextSourceId, contextSourceLocator } = row;
    const isCited = contextSourceId !== null && contextSourceLocator !== null;
    if ((contextTokens !== null) === isCited) return null;
    const sentence =
      contextTokens === null
        ? 'It cites a source for a context length that it does not have. Empty the columns of the source.'
        : 'Its context length has no source and place. Give those of a list that states it, or empty the length.';
    return `${modelId}: ${sentence}`;
  });
}

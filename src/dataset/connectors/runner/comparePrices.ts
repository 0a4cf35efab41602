import { isSameList } from '../../derive/priceInForce.ts';
import type { RowOf } from '../../tables/records.ts';
import type { ProposedSegment } from '../connector.ts';

export type ComparedRow = RowOf<'models'> | RowOf<'priceSegments'>;

/** Returns the prices that a row states. `null` ones were not given. */
const comparedPrices = (row: ProposedSegment | ComparedRow) =>
  [
    ['input', row.inputUsdPerMtok],
    ['cached input', row.cachedInputUsdPerMtok],
    ['output', row.outputUsdPerMtok],
    ['off-peak input', row.offPeakInputUsdPerMtok],
    ['off-peak cached input', row.offPeakCachedInputUsdPerMtok],
    ['off-peak output', row.offPeakOutputUsdPerMtok],
    ['input in CNY', row.inputCnyPerMtok],
    ['cached input in CNY', row.cachedInputCnyPerMtok],
    ['output in CNY', row.outputCnyPerMtok],
  ] as const;

export interface OnePriceChange {
  readonly what: string;
  readonly before: number;
  readonly now: number;
}

/** Tolerance for converting prices per token to prices per million tokens. */
const CONVERSION = 1e-9;
/** Tolerance for the rounding of other catalogs: 0.31 for 0.3125, 0.08 for 0.075. */
const PRICE_ROUNDING = 0.01;
const CENT = 0.01;

const isNear = (left: number, right: number, share: number) =>
  Math.abs(left - right) <= share * Math.max(Math.abs(left), Math.abs(right));

function isInCents(price: number, other: number): boolean {
  const isRound = isNear(price, Math.round(price / CENT) * CENT, CONVERSION);
  return isRound && Math.abs(price - other) <= CENT / 2 + CONVERSION;
}

function isSameAmount(left: number, right: number, isOwnSource: boolean): boolean {
  if (isNear(left, right, CONVERSION)) return true;
  if (isOwnSource) return false;
  return isNear(left, right, PRICE_ROUNDING) || isInCents(left, right) || isInCents(right, left);
}

/**
 * Returns the prices that differ if both rows state one. A price that only the records lack is an addition, not a
 * change, and a rounding difference between two sources is neither.
 */
export function changesOf(recorded: ComparedRow, proposed: ProposedSegment): OnePriceChange[] {
  const isOwnSource = recorded.sourceId === proposed.sourceId;
  const before = new Map(comparedPrices(recorded));
  return comparedPrices(proposed).flatMap(([what, now]) => {
    const old = before.get(what) ?? null;
    return now === null || old === null || isSameAmount(old, now, isOwnSource)
      ? []
      : [{ what, before: old, now }];
  });
}

/** Returns a row that is billed by the hour with its off-peak price in place of the peak price. */
function offPeakOf<Row extends ComparedRow>(row: Row): Row {
  return {
    ...row,
    inputUsdPerMtok: row.offPeakInputUsdPerMtok,
    cachedInputUsdPerMtok: row.offPeakCachedInputUsdPerMtok,
    outputUsdPerMtok: row.offPeakOutputUsdPerMtok,
  };
}

const isByTheHour = (row: ProposedSegment | ComparedRow) => row.offPeakInputUsdPerMtok !== null;

/** True if a catalog without hours may show either the peak or the off-peak price. */
export function isOfUnknownHours(recorded: ComparedRow, proposed: ProposedSegment): boolean {
  return isByTheHour(recorded) && !isByTheHour(proposed);
}

/** True if the proposed price is this one; if it is billed by the hour, in either of its two forms. */
export function isSamePrice(recorded: ComparedRow, proposed: ProposedSegment): boolean {
  if (!isSameList(recorded, proposed)) return false;
  if (changesOf(recorded, proposed).length === 0) return true;
  return isOfUnknownHours(recorded, proposed) && changesOf(offPeakOf(recorded), proposed).length === 0;
}

const HEADLINE: ReadonlySet<string> = new Set(['input', 'output']);
/** Below this, other sources may read the same price differently: 0.56 for 0.57. */
const SMALL_PRICE = 0.05;

/**
 * True if the difference may be one between two sources: they seldom agree on the price of a cache hit, and round in
 * different ways. The same difference within one source is a change.
 */
export function isReading(
  recorded: ComparedRow,
  { sourceId }: ProposedSegment,
  changes: readonly OnePriceChange[],
) {
  if (recorded.sourceId === sourceId) return false;
  return changes.every(({ what, before, now }) => !HEADLINE.has(what) || isNear(before, now, SMALL_PRICE));
}

/** True if input and output, the two that sources agree on, are those of this price. */
export function hasSameHeadline(recorded: ComparedRow, proposed: ProposedSegment): boolean {
  return (
    isSameList(recorded, proposed) && !changesOf(recorded, proposed).some(({ what }) => HEADLINE.has(what))
  );
}

/** Returns all recorded values of one price of a model, for any day. */
export function recordedValues(rows: readonly ComparedRow[], what: string): number[] {
  return rows.flatMap((row) =>
    comparedPrices(row).flatMap(([name, price]) =>
      (name === what || name === `off-peak ${what}`) && price !== null ? [price] : [],
    ),
  );
}

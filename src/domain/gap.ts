import type { BoardRow } from '../contract/leaderboards.ts';
import { formatValue, plusMinus, type ValueFormat } from './values.ts';

export type ScoredRow = Pick<BoardRow, 'score' | 'scoreLow' | 'scoreHigh'>;

/** Distances from a value to both ends of its interval. */
export interface Sides {
  readonly below: number;
  readonly above: number;
}

/**
 * An interval is lopsided if its sides differ by more than an eighth of its width; rounding explains smaller
 * differences.
 */
const LOPSIDED = 1 / 8;

/**
 * Returns the distances from a row's score to the ends of its 95 % interval; `null` if the board publishes none. If
 * it is not lopsided, both are half of its width.
 */
export function sidesOf({ score, scoreLow, scoreHigh }: ScoredRow): Sides | null {
  if (scoreLow === null || scoreHigh === null) return null;
  const [below, above, width] = [score - scoreLow, scoreHigh - score, scoreHigh - scoreLow];
  return Math.abs(above - below) > width * LOPSIDED
    ? { below, above }
    : { below: width / 2, above: width / 2 };
}

/** True if the interval of a row reaches further to one side. */
export function isLopsided(row: ScoredRow): boolean {
  const sides = sidesOf(row);
  return sides !== null && sides.below !== sides.above;
}

export interface SignedGap {
  /** Score of the first minus that of the second (unit of the board). */
  readonly points: number;
  /** Distances to the ends of its 95 % interval; `null` if the board gives none. */
  readonly sides: Sides | null;
}

/**
 * Returns the gap between two rows of one board. Its interval combines the sides that face each other (the lower end
 * of the first with the upper end of the second) as squares, since the errors are treated as independent. Rows of one
 * board share voters, which makes it slightly too wide.
 */
export function signedGap(one: ScoredRow, other: ScoredRow): SignedGap {
  const [first, second] = [sidesOf(one), sidesOf(other)];
  return {
    points: one.score - other.score,
    sides:
      first === null || second === null
        ? null
        : {
            below: Math.hypot(first.below, second.above),
            above: Math.hypot(first.above, second.below),
          },
  };
}

/** Returns the same gap seen from the other row. */
const turned = ({ points, sides }: SignedGap): SignedGap => ({
  points: -points,
  sides: sides && { below: sides.above, above: sides.below },
});

/**
 * Returns the gap between the best rows of the two countries, with the sign flipped if lower scores are better:
 * positive always means that the United States is ahead.
 */
export function usLead(us: ScoredRow, cn: ScoredRow, board: { readonly higherIsBetter: boolean }): SignedGap {
  const gap = signedGap(us, cn);
  return board.higherIsBetter || gap.points === 0 ? gap : turned(gap);
}

/**
 * Returns the distance from a gap to the end of its interval towards zero, which decides its sign; `null` if it has
 * none.
 */
export const marginOf = ({ points, sides }: SignedGap): number | null =>
  sides && (points < 0 ? sides.above : sides.below);

/** True if the interval of a gap determines its sign; `null` if it has none. */
export function isSeparated(gap: SignedGap): boolean | null {
  const margin = marginOf(gap);
  return margin === null ? null : Math.abs(gap.points) > margin;
}

/** Returns both ends of the interval of a gap; `null` if the board gives no intervals. */
export const endsOf = ({ points, sides }: SignedGap): { low: number | null; high: number | null } => ({
  low: sides === null ? null : points - sides.below,
  high: sides === null ? null : points + sides.above,
});

/**
 * Formats the size of a gap without its sign: "26 ± 19", "4.3", "$1.50", and if lopsided "235 (49–1,171)". Scores
 * and shares are rounded to a tenth. Shares differ by percentage points, not percent: they have no percent sign, and
 * the caller names the unit.
 */
export function sizeText(gap: SignedGap, format: ValueFormat): string {
  const { points, sides } = gap.points < 0 ? turned(gap) : gap;
  if (sides === null || sides.below === sides.above)
    return differenceText(points, sides?.below ?? null, format);
  const write = (value: number) => formatValue(Math.round(value), format === 'percent' ? 'score' : format);
  const [low, high] = [points - sides.below, points + sides.above];
  return `${write(points)} (${write(low)}${low < 0 ? ' to ' : '–'}${write(high)})`;
}

/**
 * Formats a difference without its sign: "26 ± 19", "4.3", "$1.50". Scores and shares are rounded to a tenth.
 * Shares differ by percentage points, not percent, and ratios not by a multiple: they have no percent or
 * multiplication sign, and the caller names the unit.
 *
 * @param margin half width of the interval of the difference; `null` if there is none.
 */
export function differenceText(size: number, margin: number | null, format: ValueFormat): string {
  const isScore = format === 'percent' || format === 'score';
  return isScore
    ? plusMinus(Math.round(Math.abs(size) * 10) / 10, margin, 'score')
    : plusMinus(Math.abs(size), margin, format).replace(/(?<! )×/g, '');
}

import type { BoardRow } from '../contract/leaderboards.ts';
import { formatValue, plusMinus, type ValueFormat } from './values.ts';

export type ScoredRow = Pick<BoardRow, 'score' | 'scoreLow' | 'scoreHigh'>;

/** How far an interval reaches to either side of its value. */
export interface Sides {
  readonly below: number;
  readonly above: number;
}

/** An interval is lopsided where its sides differ by more than an eighth of its width; else rounding explains it. */
const LOPSIDED = 1 / 8;

/**
 * How far the 95 % interval of a row reaches to either side; `null` where the board publishes none. One that is not
 * lopsided has half of its width on both.
 */
export function sidesOf({ score, scoreLow, scoreHigh }: ScoredRow): Sides | null {
  if (scoreLow === null || scoreHigh === null) return null;
  const [below, above, width] = [score - scoreLow, scoreHigh - score, scoreHigh - scoreLow];
  return Math.abs(above - below) > width * LOPSIDED
    ? { below, above }
    : { below: width / 2, above: width / 2 };
}

/** Whether the interval of a row reaches further to one side. */
export function isLopsided(row: ScoredRow): boolean {
  const sides = sidesOf(row);
  return sides !== null && sides.below !== sides.above;
}

export interface SignedGap {
  /** Score of the first minus that of the second, in the board's own unit. */
  readonly points: number;
  /** How far its 95 % interval reaches to either side; `null` where the board gives none. */
  readonly sides: Sides | null;
}

/**
 * The gap between two rows of one board. Its interval takes the sides that face each other: the lower end of the first
 * with the upper end of the second, as squares, since the errors are taken as independent. Rows of one board share
 * voters, which makes it a little wide.
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

/** The same gap seen from the other row. */
const turned = ({ points, sides }: SignedGap): SignedGap => ({
  points: -points,
  sides: sides && { below: sides.above, above: sides.below },
});

/**
 * The gap between the best row of each country, with the sign turned where the lower score is better: positive
 * always means that the United States is ahead.
 */
export function usLead(us: ScoredRow, cn: ScoredRow, board: { readonly higherIsBetter: boolean }): SignedGap {
  const gap = signedGap(us, cn);
  return board.higherIsBetter || gap.points === 0 ? gap : turned(gap);
}

/** How far the interval of a gap reaches towards zero, which decides its sign; `null` where there is none. */
export const marginOf = ({ points, sides }: SignedGap): number | null =>
  sides && (points < 0 ? sides.above : sides.below);

/** Whether the sign of a gap can be told from its interval; `null` where there is no interval. */
export function isSeparated(gap: SignedGap): boolean | null {
  const margin = marginOf(gap);
  return margin === null ? null : Math.abs(gap.points) > margin;
}

/** Both ends of the interval of a gap; none where the board gives no intervals. */
export const endsOf = ({ points, sides }: SignedGap): { low: number | null; high: number | null } => ({
  low: sides === null ? null : points - sides.below,
  high: sides === null ? null : points + sides.above,
});

/**
 * The size of a gap without its sign: "26 ± 19", "4.3", "USD 1.5", and where it is lopsided "235 (49–1,171)". Scores
 * and shares are written to a tenth. Shares lie percentage points apart, not percents: they come without a sign, and
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
 * A difference without its sign: "26 ± 19", "4.3", "USD 1.5". Scores and shares are written to a tenth. Shares lie
 * percentage points apart, not percents, and ratios no multiple: they come without a sign, and the caller names the
 * unit.
 *
 * @param margin half width of the interval of the difference; `null` where there is none.
 */
export function differenceText(size: number, margin: number | null, format: ValueFormat): string {
  const isScore = format === 'percent' || format === 'score';
  return isScore
    ? plusMinus(Math.round(Math.abs(size) * 10) / 10, margin, 'score')
    : plusMinus(Math.abs(size), margin, format).replace(/(?<! )×/g, '');
}

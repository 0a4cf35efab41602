import { periodStart } from '../../contract/periodDays.ts';
import type { Cadence, RefArea } from '../../contract/codelists.ts';
import type { FrontierPoint } from '../../contract/leaderboards.ts';
import { compareText, groupBy } from '../../domain/sorting.ts';
import { median as medianOf } from '../../domain/quartiles.ts';
import type { EntryRow, Records, RowOf } from '../tables/records.ts';

interface AreaRank {
  readonly refArea: RefArea;
  readonly rank: number;
}

/** An area's best-placed row in one capture, or `null` where the capture lists none of it. */
export function bestEntryOf<Row extends AreaRank>(rows: readonly Row[], area: RefArea): Row | null {
  let best: Row | null = null;
  for (const row of rows) {
    if (row.refArea === area && (best === null || row.rank < best.rank)) best = row;
  }
  return best;
}

/** Which segment of comparable scores a capture belongs to, counted from 1. */
export function segmentNumber(breaks: readonly RowOf<'boardBreaks'>[], snapshot: string): number {
  return 1 + breaks.filter(({ from }) => from <= snapshot).length;
}

/** Captures that say how often a board is captured now; older ones say how often it once was. */
const RECENT = 12;
const FEWEST_MOVES = 3;

/** Most days between two captures of each cadence. */
const spacings: readonly (readonly [number, Cadence])[] = [
  [3, 'daily'],
  [10, 'weekly'],
  [45, 'monthly'],
  [135, 'quarterly'],
  [270, 'half-yearly'],
];

/**
 * How often a board is captured, by the median of the days between its newest captures (oldest first);
 * `irregular` where there are too few to tell.
 */
export function captureCadence(days: readonly string[]): Cadence {
  const recent = days.slice(-RECENT).map(periodStart);
  if (recent.length < FEWEST_MOVES) return 'irregular';
  const gaps = recent.slice(1).map((day, index) => day - (recent[index] ?? day));
  const median = gaps.sort((left, right) => left - right)[Math.floor(gaps.length / 2)] ?? Infinity;
  return spacings.find(([most]) => median <= most)?.[1] ?? 'yearly';
}

type BestRow = FrontierPoint['CN'];

const isSameRow = (left: BestRow, right: BestRow) =>
  left?.model === right?.model && left?.score === right?.score;

/** Points at which either country's best model, its score or the scale changes; the last point stays. */
export function frontierChanges(points: readonly FrontierPoint[]): FrontierPoint[] {
  return points.filter((point, index) => {
    const before = points[index - 1];
    if (before === undefined || index === points.length - 1) return true;
    const isSame =
      before.segment === point.segment && isSameRow(before.CN, point.CN) && isSameRow(before.US, point.US);
    return !isSame;
  });
}

/** How the models common to two captures of a board, one after the other, moved between them. */
export interface LevelShift {
  readonly boardId: string;
  readonly before: string;
  readonly after: string;
  readonly common: number;
  readonly rose: number;
  readonly fell: number;
  readonly unchanged: number;
  /** Median of the common models' moves, in the unit of the board; signed. */
  readonly median: number;
  /**
   * What the board usually moves by: the median, over all other pairs of its captures, of the size of their
   * median move; `null` where the board has no other pair.
   */
  readonly noise: number | null;
  /** How many of the common models moved to the side of the median by more than the noise. */
  readonly beyondNoise: number;
}

/** Fewer common models say nothing of a board. */
const FEWEST_COMMON = 10;
/** Nine in ten must have moved the same way. */
const SHARE_ONE_WAY = 0.9;

/** Differences of decimals carry noise far behind their last digit. */
const sixDecimals = (value: number): number => Number(value.toFixed(6));

/** The moves of the models common to two captures. */
function movesBetween(before: readonly EntryRow[], after: readonly EntryRow[]): number[] {
  const scores = new Map(before.map(({ model, score }) => [model, score]));
  return after.flatMap(({ model, score }) => {
    const earlier = scores.get(model);
    return earlier === undefined ? [] : [sixDecimals(score - earlier)];
  });
}

interface CapturePair {
  readonly before: string;
  readonly after: string;
  readonly moves: readonly number[];
  readonly median: number;
}

/** The captures of one board that follow on each other and have a model in common, oldest first. */
function pairsOf(entries: readonly EntryRow[]): CapturePair[] {
  const captures = [...groupBy(entries, ({ snapshot }) => snapshot)].sort(([left], [right]) =>
    compareText(left, right),
  );
  return captures.slice(1).flatMap(([after, rows], index) => {
    const [before, earlier] = captures[index] ?? ['', []];
    const moves = movesBetween(earlier, rows);
    return moves.length === 0 ? [] : [{ before, after, moves, median: sixDecimals(medianOf(moves)) }];
  });
}

/** The pair of captures of one board between which a day lies, however few models they have in common. */
export const pairAround = (entries: readonly EntryRow[], day: string): CapturePair | undefined =>
  pairsOf(entries).find(({ before, after }) => before < day && day <= after);

function shiftOf(boardId: string, pair: CapturePair, others: readonly CapturePair[]): LevelShift {
  const { before, after, moves, median } = pair;
  const noise = others.length === 0 ? null : sixDecimals(medianOf(others.map((one) => Math.abs(one.median))));
  const side = Math.sign(median);
  return {
    ...{ boardId, before, after, common: moves.length },
    rose: moves.filter((move) => move > 0).length,
    fell: moves.filter((move) => move < 0).length,
    unchanged: moves.filter((move) => move === 0).length,
    ...{ median, noise },
    beyondNoise: side === 0 ? 0 : moves.filter((move) => move * side > (noise ?? 0)).length,
  };
}

/**
 * How every board moved between captures that follow on each other and have ten or more models in common, by
 * board and day. Computed from the rows on record alone; models are matched by the name that the board prints.
 */
export function levelShifts(entries: readonly EntryRow[]): LevelShift[] {
  return [...groupBy(entries, ({ boardId }) => boardId)]
    .sort(([left], [right]) => compareText(left, right))
    .flatMap(([boardId, rows]) => {
      const pairs = pairsOf(rows).filter(({ moves }) => moves.length >= FEWEST_COMMON);
      return pairs.map((pair) =>
        shiftOf(
          boardId,
          pair,
          pairs.filter((one) => one !== pair),
        ),
      );
    });
}

/** Whether a whole board moved at once: nine in ten common models the same way, by more than its usual noise. */
export const isLevelShift = ({ common, beyondNoise }: LevelShift): boolean =>
  beyondNoise >= SHARE_ONE_WAY * common;

/** Tells of a line how its rank came to be: `computed` unless its source is one that states ranks. */
export function rankMakingOf({
  statedRanks,
}: Pick<Records, 'statedRanks'>): (row: { readonly sourceId: string }) => { readonly rankMade?: 'computed' } {
  const stating = new Set(statedRanks.map(({ sourceId }) => sourceId));
  return ({ sourceId }) => (stating.has(sourceId) ? {} : { rankMade: 'computed' });
}

/** A line of a board with the name that readers read, and how its rank came to be. */
export type NamedEntry = RowOf<'boardEntries'> & {
  readonly displayName: string;
  readonly rankMade?: 'computed';
};

/** One capture of a board: its lines by rank, and the best-placed line of either country. */
export interface ComparableCapture {
  readonly snapshot: string;
  /** Which segment of comparable scores it belongs to, counted from 1. */
  readonly segment: number;
  readonly rows: readonly NamedEntry[];
  readonly US: NamedEntry | null;
  readonly CN: NamedEntry | null;
}

export interface BoardCaptures {
  readonly board: RowOf<'boards'>;
  /** Oldest first. */
  readonly captures: readonly ComparableCapture[];
}

/** Groups a board's lines by capture. */
export function boardCaptures(
  board: RowOf<'boards'>,
  entries: readonly NamedEntry[],
  breaks: readonly RowOf<'boardBreaks'>[],
): BoardCaptures {
  const captures = [...groupBy(entries, ({ snapshot }) => snapshot)]
    .sort(([left], [right]) => compareText(left, right))
    .map(([snapshot, rows]) => ({
      snapshot,
      segment: segmentNumber(breaks, snapshot),
      rows: rows.sort((left, right) => left.rank - right.rank || compareText(left.model, right.model)),
      US: bestEntryOf(rows, 'US'),
      CN: bestEntryOf(rows, 'CN'),
    }));
  return { board, captures };
}

import { periodStart } from '../../contract/periodDays.ts';
import type { Cadence, Making, RefArea } from '../../contract/codelists.ts';
import type { FrontierPoint } from '../../contract/leaderboards.ts';
import { compareText, groupBy } from '../../domain/sorting.ts';
import { median as medianOf } from '../../domain/quartiles.ts';
import type { EntryRow, Records, RowOf } from '../tables/records.ts';

interface AreaRank {
  readonly refArea: RefArea;
  readonly rank: number;
}

/** Returns an area's best-placed row in one snapshot; `null` if the snapshot lists none. */
export function bestEntryOf<Row extends AreaRank>(rows: readonly Row[], area: RefArea): Row | null {
  let best: Row | null = null;
  for (const row of rows) {
    if (row.refArea === area && (best === null || row.rank < best.rank)) best = row;
  }
  return best;
}

/** Returns the segment of comparable scores that a snapshot belongs to, counted from 1. */
export function segmentNumber(breaks: readonly RowOf<'boardBreaks'>[], snapshot: string): number {
  return 1 + breaks.filter(({ from }) => from <= snapshot).length;
}

/** Number of newest snapshots that show how often a board is captured now. */
const RECENT = 12;
const FEWEST_MOVES = 3;

/** Maximum number of days between two snapshots for each cadence. */
const spacings: readonly (readonly [number, Cadence])[] = [
  [3, 'daily'],
  [10, 'weekly'],
  [45, 'monthly'],
  [135, 'quarterly'],
  [270, 'half-yearly'],
];

/**
 * Returns how often a board is captured, by the median number of days between its newest snapshots (oldest first);
 * `irregular` if there are too few to tell.
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

/**
 * Returns the points at which either country's best model, its score or the scale changes; the last point is kept.
 */
export function frontierChanges(points: readonly FrontierPoint[]): FrontierPoint[] {
  return points.filter((point, index) => {
    const before = points[index - 1];
    if (before === undefined || index === points.length - 1) return true;
    const isSame =
      before.segment === point.segment && isSameRow(before.CN, point.CN) && isSameRow(before.US, point.US);
    return !isSame;
  });
}

/** Moves of the models common to two consecutive snapshots of a board. */
export interface LevelShift {
  readonly boardId: string;
  readonly before: string;
  readonly after: string;
  readonly common: number;
  readonly rose: number;
  readonly fell: number;
  readonly unchanged: number;
  /** Median of the common models' moves (unit of the board, signed). */
  readonly median: number;
  /**
   * Usual move of the board: the median, over all other pairs of its snapshots, of the size of their median move;
   * `null` if the board has no other pair.
   */
  readonly noise: number | null;
  /** Number of common models that moved to the side of the median by more than the noise. */
  readonly beyondNoise: number;
}

/** Minimum number of common models for a statement about a board. */
const FEWEST_COMMON = 10;
/** Minimum share that must have moved the same way. */
const SHARE_ONE_WAY = 0.9;

/** Rounds off floating-point noise in differences of decimals. */
const sixDecimals = (value: number): number => Number(value.toFixed(6));

/** Returns the moves of the models common to two snapshots. */
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

/** Returns the consecutive snapshots of one board that have a model in common, oldest first. */
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

/** Returns the pair of snapshots of one board around a day, however few models they have in common. */
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
 * Returns how every board moved between consecutive snapshots with ten or more common models, by board and day.
 * Computed only from the rows on record; models are matched by the name that the board prints.
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

/** True if a whole board moved at once: nine in ten common models the same way, by more than its usual noise. */
export const isLevelShift = ({ common, beyondNoise }: LevelShift): boolean =>
  beyondNoise >= SHARE_ONE_WAY * common;

/** Returns how the rank of a line was obtained: `computed` unless its source is one that states ranks. */
export function rankMakingOf({
  statedRanks,
}: Pick<Records, 'statedRanks'>): (row: { readonly sourceId: string }) => { readonly rankMade?: 'computed' } {
  const stating = new Set(statedRanks.map(({ sourceId }) => sourceId));
  return ({ sourceId }) => (stating.has(sourceId) ? {} : { rankMade: 'computed' });
}

/** Returns how the score of a line was obtained, if its source does not state it: the same for all of a board. */
export function scoreMakingOf({ boards }: Pick<Records, 'boards'>) {
  const made = new Map<string, Making | null>(boards.map(({ boardId, scoreMade }) => [boardId, scoreMade]));
  return ({ boardId }: Pick<EntryRow, 'boardId'>) => ({ made: made.get(boardId) ?? undefined });
}

/** A line of a board with the name shown to users, and how its rank and its score were obtained. */
export type NamedEntry = RowOf<'boardEntries'> & {
  readonly displayName: string;
  readonly rankMade?: 'computed';
  readonly made?: Making | undefined;
};

/** One snapshot of a board: its lines by rank, and the best-placed line of either country. */
export interface ComparableCapture {
  readonly snapshot: string;
  /** Segment of comparable scores that it belongs to, counted from 1. */
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

/** Groups a board's lines by snapshot. */
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

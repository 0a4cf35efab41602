import type { BoardRow } from '../contract/leaderboards.ts';
import { isSeparated, marginOf, sidesOf, signedGap, type ScoredRow, type Sides } from './gap.ts';

/** Two-sided 95 % point of the normal distribution: a half width divided by it is a standard error. */
export const Z_95 = 1.96;

/**
 * Returns the chance that a standard normal value is at most `z` (Abramowitz and Stegun 7.1.26, error below
 * 0.0000002).
 */
export function normalBelow(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const tail = (series * Math.exp(-x * x)) / 2;
  return z < 0 ? tail : 1 - tail;
}

/**
 * Returns `count` standard normal values in ascending order, each representing an equal share of the distribution.
 */
function normalQuantiles(count: number): Float64Array {
  const step = 0.001;
  const grid = new Float64Array(10_001);
  grid[0] = -5;
  for (let at = 1; at < grid.length; at += 1) grid[at] = (grid[at - 1] ?? 0) + step;
  return new Float64Array(count).map((_, index) => {
    const share = (index + 0.5) / count;
    let [low, high] = [0, grid.length - 1];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (normalBelow(grid[middle] ?? 0) < share) low = middle + 1;
      else high = middle;
    }
    return (grid[low] ?? 0) - step / 2;
  });
}

/** Possible ranks of a model, from the intervals of all models of its snapshot. */
export interface RankInterval {
  /** Start of the 95 % rank range: the rank at which the chance reaches 2.5 %. */
  readonly low: number;
  /** End of the range: the rank at which it reaches 97.5 %. */
  readonly high: number;
  /** Returns the chance (0 to 1) that the model truly has this rank. */
  readonly pExactly: (rank: number) => number;
  /** Chance (0 to 1) that it truly has rank `high` or better: 97.5 % or slightly more. */
  readonly pWithin: number;
}

type RankedRow = ScoredRow & Partial<Pick<BoardRow, 'rank'>>;

/** Scores of a snapshot (higher is better) and their standard errors. */
interface Scores {
  readonly means: Float64Array;
  /** Standard errors to the worse and to the better side: they differ if an interval is lopsided. */
  readonly below: Float64Array;
  readonly above: Float64Array;
  /** Values that represent the distribution of each score, in standard errors. */
  readonly nodes: Float64Array;
}

/** Number of values that represent the distribution of one score. */
const NODES = 100;
/** A 95 % range ends where the chance reaches this share. */
export const RANGE_END = 0.975;
/** Beyond this many standard errors an order counts as certain. */
const SURE = 6;

/** Returns the chance that the model `other` truly lies above a score. */
function chanceAbove(score: number, { means, below, above }: Scores, other: number): number {
  const lead = (means[other] ?? 0) - score;
  const error = (lead > 0 ? below : above)[other] ?? 0;
  if (Math.abs(lead) >= SURE * error) return lead === 0 ? 0.5 : lead > 0 ? 1 : 0;
  return normalBelow(lead / error);
}

/** Adds a model that may be above: `above[count]` is the chance that `count` of the `models` so far are. */
function addModel(above: Float64Array, models: number, chance: number): void {
  for (let count = models + 1; count > 0; count -= 1) {
    above[count] = (above[count] ?? 0) * (1 - chance) + (above[count - 1] ?? 0) * chance;
  }
  above[0] = (above[0] ?? 0) * (1 - chance);
}

/** Adds the chance of each rank for one possible score of a model. `above` is a reused buffer. */
function addRanks(chances: Float64Array, above: Float64Array, score: number, own: number, scores: Scores) {
  above.fill(0);
  above[0] = 1;
  let [sure, open] = [0, 0];
  for (let other = 0; other < chances.length; other += 1) {
    const chance = other === own ? 0 : chanceAbove(score, scores, other);
    if (chance === 1) sure += 1;
    else if (chance > 0) {
      addModel(above, open, chance);
      open += 1;
    }
  }
  for (let count = 0; count <= open; count += 1) {
    chances[sure + count] = (chances[sure + count] ?? 0) + (above[count] ?? 0) / NODES;
  }
}

/** Returns the chance of each rank of one model, first to last. */
function chancesOf(own: number, scores: Scores): Float64Array {
  const chances = new Float64Array(scores.means.length);
  const above = new Float64Array(scores.means.length + 1);
  const mean = scores.means[own] ?? 0;
  for (const node of scores.nodes) {
    const error = (node < 0 ? scores.below : scores.above)[own] ?? 0;
    addRanks(chances, above, mean + error * node, own, scores);
  }
  return chances;
}

/** Returns the first rank at which the chance reaches this share. */
function rankAt(chances: Float64Array, share: number): number {
  let sum = 0;
  const at = chances.findIndex((chance) => {
    sum += chance;
    return sum >= share;
  });
  return at + 1;
}

/** Returns what the range of any one row of a snapshot is computed from. */
function scoresOf(rows: readonly RankedRow[], higherIsBetter: boolean): Scores {
  const means = Float64Array.from(rows, ({ score }) => (higherIsBetter ? score : -score));
  const errors = (side: keyof Sides) => Float64Array.from(rows, (row) => (sidesOf(row)?.[side] ?? 0) / Z_95);
  const [lower, upper] = [errors('below'), errors('above')];
  const [below, above] = higherIsBetter ? [lower, upper] : [upper, lower];
  return { means, below, above, nodes: normalQuantiles(NODES) };
}

function intervalAt(rows: readonly RankedRow[], own: number, scores: Scores): RankInterval | null {
  const { means } = scores;
  const row = rows[own];
  const scoreAsMuch = means.filter((mean) => mean >= (means[own] ?? 0)).length;
  if (row === undefined || sidesOf(row) === null || (row.rank ?? 0) > scoreAsMuch) return null;
  const chances = chancesOf(own, scores);
  const pExactly = (rank: number) => chances[rank - 1] ?? 0;
  const high = rankAt(chances, RANGE_END);
  const pWithin = chances.slice(0, high).reduce((sum, chance) => sum + chance, 0);
  return { low: rankAt(chances, 1 - RANGE_END), high, pExactly, pWithin };
}

/** Returns the ranks that one row of a snapshot may truly have, as `rankIntervals` does for all of them. */
export const rankInterval = (
  rows: readonly RankedRow[],
  own: number,
  higherIsBetter: boolean,
): RankInterval | null => intervalAt(rows, own, scoresOf(rows, higherIsBetter));

function allIntervals(rows: readonly RankedRow[], higherIsBetter: boolean): (RankInterval | null)[] {
  const scores = scoresOf(rows, higherIsBetter);
  return rows.map((_, own) => intervalAt(rows, own, scores));
}

const known = new WeakMap<readonly RankedRow[], Map<boolean, readonly (RankInterval | null)[]>>();

/**
 * Returns the ranks that each model of a snapshot may truly have. The error of every score is treated as normal and
 * independent, as wide as its 95 % interval (half the width divided by 1.96; each side separately if lopsided). All
 * errors together give the chance of each rank of each model. The result is the limit of many random draws of all
 * scores, computed without drawing: no seed, no noise.
 *
 * Pass all rows of the snapshot: a model's range must not depend on a filter. `null` if nothing can be said: the row
 * has no interval, or rows above it are not on record (its `rank` exceeds the number of rows that score as much).
 * Rows without an interval take part with their exact score. The result is cached for as long as the rows exist.
 */
export function rankIntervals(
  rows: readonly RankedRow[],
  higherIsBetter: boolean,
): readonly (RankInterval | null)[] {
  const answers = known.get(rows) ?? new Map<boolean, readonly (RankInterval | null)[]>();
  const answer = answers.get(higherIsBetter) ?? allIntervals(rows, higherIsBetter);
  known.set(rows, answers.set(higherIsBetter, answer));
  return answer;
}

/**
 * Returns the chance (0 to 1) that the first of two models of one snapshot is truly above the second, if the errors
 * of both scores are normal and independent, as wide as their 95 % intervals. This is the chance of the first rank of
 * two, as in rank ranges, in closed form. `null` if either has no interval.
 */
export function probabilityAbove(one: ScoredRow, other: ScoredRow, higherIsBetter: boolean): number | null {
  const gap = signedGap(one, other);
  const margin = marginOf(gap);
  if (margin === null) return null;
  const lead = higherIsBetter ? gap.points : -gap.points;
  const error = margin / Z_95;
  if (error === 0) return lead === 0 ? 0.5 : lead > 0 ? 1 : 0;
  return normalBelow(lead / error);
}

/** A tie class: models that cannot be told apart from the first of them. */
export interface TieClass {
  /** Name; "A" is the first class of the board. */
  readonly name: string;
  /** Index in the given rows of the model that all others of the class were compared with. */
  readonly anchor: number;
  /** Number of models in the class. */
  readonly size: number;
}

/** Returns A, B, … Z, AA, AB, … */
function className(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : `${className(Math.floor(index / 26) - 1)}${letter}`;
}

/** True if two scores can be told apart at 95 %. */
const isApart = (one: ScoredRow, other: ScoredRow): boolean => isSeparated(signedGap(one, other)) ?? false;

/** Returns the rows of each class, its anchor first. */
function membersByClass(rows: readonly ScoredRow[], higherIsBetter: boolean): number[][] {
  const sign = higherIsBetter ? -1 : 1;
  const ordered = [...rows.entries()]
    .filter(([, row]) => sidesOf(row) !== null)
    .sort(([, a], [, b]) => sign * (a.score - b.score));
  const classes: number[][] = [];
  for (const [index, row] of ordered) {
    const current = classes.at(-1);
    const anchor = rows[current?.[0] ?? -1];
    if (current === undefined || anchor === undefined || isApart(anchor, row)) classes.push([index]);
    else current.push(index);
  }
  return classes;
}

/**
 * Divides a board into tie classes. From the best score down, the first model of a class is its anchor; models that
 * cannot be told from the anchor at 95 % belong to its class, and the first that can opens the next class. Neighbors
 * of two classes may thus be as close as those within one: a class only says which models are level with its first.
 * Rejected: comparing each model with the one before it, which ends with all in one class.
 *
 * Pass all rows of the snapshot: a filter must not move a model. `null` for a row without an interval, about which
 * nothing can be said.
 */
export function tieClasses(
  rows: readonly ScoredRow[],
  higherIsBetter: boolean,
): readonly (TieClass | null)[] {
  const classes = membersByClass(rows, higherIsBetter);
  const found = new Map(
    classes.flatMap((members, index) => {
      const one = { name: className(index), anchor: members[0] ?? -1, size: members.length };
      return members.map((member) => [member, one] as const);
    }),
  );
  return rows.map((_, index) => found.get(index) ?? null);
}

import { barLevels } from '../figure/barLevels.ts';
import type { TimelineFigure } from '../figure/kinds/timeline.ts';
import type { FigurePoint } from '../figure/parts.ts';
import { timeDomain } from './ticks.ts';

/**
 * Returns the selected range, or that of the entries: coarse periods are placed at their end, which the axis must
 * include, and so are the ends of lines.
 */
export const domainOf = ({ range, points }: TimelineFigure): [number, number] =>
  range === undefined
    ? timeDomain(
        points.map((point) => point.period),
        Math.max(...points.map(({ value, high }) => high ?? value ?? 0)),
      )
    : timeDomain([range.from, range.until]);

/** Number of marks that fit next to each other. */
const MARKS = { wide: 90, narrow: 30 } as const;

/** Returns the time within which two marks of a row would overlap. */
function overlap(figure: TimelineFigure, narrow: boolean): number {
  const [from, until] = domainOf(figure);
  return (until - from) / (narrow ? MARKS.narrow : MARKS.wide);
}

/** Returns how many marks of the same row lie below each mark: those that it, or its bar, would overlap. */
export function stackOf(figure: TimelineFigure, narrow = false): ReadonlyMap<string, number> {
  if (figure.joined !== undefined) return barLevels(figure);
  const near = overlap(figure, narrow);
  const stack = new Map<string, number>();
  for (const { id } of figure.rows) {
    /** Time of the latest mark at each height. */
    const latest: number[] = [];
    const marks = figure.points.filter(({ at }) => at === id);
    for (const { key, value } of marks.toSorted((one, other) => (one.value ?? 0) - (other.value ?? 0))) {
      const time = value ?? 0;
      const free = latest.findIndex((before) => time - before >= near);
      const height = free === -1 ? latest.length : free;
      latest[height] = time;
      stack.set(key, height);
    }
  }
  return stack;
}

/** Taller stacks have a number, since they cannot be counted at a glance. */
const MOST_UNCOUNTED = 5;

/** Returns the top mark of each stack that shows its number, and the number; bars are told apart without. */
export function countedPiles(figure: TimelineFigure, narrow = false): { top: FigurePoint; count: number }[] {
  if (figure.joined !== undefined) return [];
  const stack = stackOf(figure, narrow);
  const near = overlap(figure, narrow);
  const heightOf = ({ key }: FigurePoint): number => stack.get(key) ?? 0;
  const isAbove = (one: FigurePoint, other: FigurePoint): boolean =>
    one.at === other.at &&
    heightOf(one) === heightOf(other) + 1 &&
    Math.abs((one.value ?? 0) - (other.value ?? 0)) < near;
  return figure.points
    .filter((point) => heightOf(point) >= MOST_UNCOUNTED)
    .filter((point) => !figure.points.some((one) => isAbove(one, point)))
    .map((top) => ({ top, count: heightOf(top) + 1 }));
}

/** Returns the maximum stack in each row, at least one. */
export function rowDepths(figure: TimelineFigure, narrow = false): number[] {
  const { rows, points } = figure;
  const stack = stackOf(figure, narrow);
  return rows.map(({ id }) =>
    Math.max(1, ...points.filter(({ at }) => at === id).map(({ key }) => (stack.get(key) ?? 0) + 1)),
  );
}

/**
 * Minimum height of a row, the additions for a name above its marks and for each further mark, and the maximum of all
 * additions for marks.
 */
export const ROW = { least: 32, name: 17, mark: 5, most: 120 } as const;

/** Returns the height that each further mark adds to its row, by the tallest stack of all rows. */
const markStep = (depths: readonly number[]): number => Math.min(ROW.mark, ROW.most / Math.max(1, ...depths));

/** Returns the minimum height of each row. */
function leastRows(figure: TimelineFigure, narrow: boolean): number[] {
  const depths = rowDepths(figure, narrow);
  const least = ROW.least + (narrow ? ROW.name : 0);
  return depths.map((depth) => least + (depth - 1) * markStep(depths));
}

/** Returns the minimum height of all rows together. */
export const leastTimelineHeight = (figure: TimelineFigure, narrow = false): number =>
  leastRows(figure, narrow).reduce((sum, height) => sum + height, 0);

/** Returns where each row ends, from the top, if each is as high as its marks need. */
export function rowEnds(figure: TimelineFigure, height: number, narrow = false): number[] {
  const needed = leastTimelineHeight(figure, narrow);
  let end = 0;
  return leastRows(figure, narrow).map((least) => {
    end += (least / needed) * height;
    return end;
  });
}

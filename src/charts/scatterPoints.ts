import type { CrossValue, FigurePoint } from '../figure/parts.ts';
import type { ScatterFigure } from '../figure/kinds/scatter.ts';
import { MOST_MARKS } from './lineMarks.ts';

/** A point that has a place on both axes. */
export type CrossedPoint = FigurePoint & {
  readonly value: number;
  readonly x: CrossValue & { readonly value: number };
};

const hasPlace = (value: number | null | undefined, scale: 'linear' | 'log'): boolean =>
  value != null && (scale === 'linear' || value > 0);

/** Whether a point has a place: on a logarithmic axis zero and missing have none. */
export const isDrawable = (point: FigurePoint, figure: ScatterFigure): point is CrossedPoint =>
  hasPlace(point.value, figure.scale) && hasPlace(point.x?.value, figure.x.scale);

export const drawablePoints = (figure: ScatterFigure): CrossedPoint[] =>
  figure.points.filter((point) => isDrawable(point, figure));

/** So many marks that all of a series are one path: the table carries the keys, and no interval is drawn. */
export const isCloud = ({ points }: ScatterFigure): boolean => points.length > MOST_MARKS;

import { isDrawable } from '../../charts/scatterPoints.ts';
import type { Figure } from '../../figure/figure.ts';
import type { CrossValue, FigurePoint } from '../../figure/parts.ts';

const isLogarithmic = (figure: Figure): boolean =>
  (figure.kind === 'lines' || figure.kind === 'dots' || figure.kind === 'scatter') && figure.scale === 'log';

/** Where a value stands on the scale of its figure, up to a factor and a shift. */
export const onScale = (figure: Figure, value: number): number =>
  isLogarithmic(figure) ? Math.log10(value) : value;

/** The same for a number on the other axis of a scatter. */
export const onCrossScale = (figure: Figure, value: number): number =>
  figure.kind === 'scatter' && figure.x.scale === 'log' ? Math.log10(value) : value;

const positive = (value: number | null): number | null => (value !== null && value > 0 ? value : null);

const positiveOnly = <T extends Pick<FigurePoint, 'value' | 'low' | 'high'>>(numbers: T): T => ({
  ...numbers,
  value: positive(numbers.value),
  low: positive(numbers.low),
  high: positive(numbers.high),
});

/** A mark on two axes needs a place on both. */
function shownOnBoth(point: FigurePoint, figure: Extract<Figure, { kind: 'scatter' }>): FigurePoint {
  if (!isDrawable(point, figure)) return { ...point, value: null };
  const x: CrossValue = figure.x.scale === 'log' ? positiveOnly(point.x) : point.x;
  const upwards = figure.scale === 'log' ? positiveOnly(point) : point;
  return { ...upwards, x };
}

/** The figure with only those values that its scales have a place for: on a logarithmic one, zero has none. */
export function shownFigure(figure: Figure): Figure {
  if (figure.kind === 'scatter') {
    return { ...figure, points: figure.points.map((point) => shownOnBoth(point, figure)) };
  }
  return isLogarithmic(figure) ? { ...figure, points: figure.points.map(positiveOnly) } : figure;
}

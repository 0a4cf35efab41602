import type { Figure, FigurePoint } from '../../figure/figure.ts';

const isLogarithmic = (figure: Figure): boolean =>
  (figure.kind === 'lines' || figure.kind === 'dots') && figure.scale === 'log';

/** Where a value stands on the scale of its figure, up to a factor and a shift. */
export const onScale = (figure: Figure, value: number): number =>
  isLogarithmic(figure) ? Math.log10(value) : value;

const positive = (value: number | null): number | null => (value !== null && value > 0 ? value : null);

/** The figure with only those values that its scale has a place for: on a logarithmic one, zero has none. */
export function shownFigure(figure: Figure): Figure {
  if (!isLogarithmic(figure)) return figure;
  const points = figure.points.map((point): FigurePoint => ({
    ...point,
    value: positive(point.value),
    low: positive(point.low),
    high: positive(point.high),
  }));
  return { ...figure, points };
}

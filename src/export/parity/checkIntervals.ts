import { runsOf } from '../../charts/runsOf.ts';
import type { FigurePoint } from '../../figure/parts.ts';
import type { Check } from './drawn.ts';
import { expectedMarks } from './expectedMarks.ts';
import { shapesBy } from './marksOf.ts';
import { shownFigure } from './shownFigure.ts';

const hasInterval = ({ low, high }: Pick<FigurePoint, 'low' | 'high'>): boolean =>
  low !== null && high !== null;

/** Every interval of the figure is drawn: a whisker at a dot, a band behind a line. */
export const checkIntervals: Check = ({ picture, figure: given }) => {
  const figure = shownFigure(given);
  if (figure.kind === 'dots' || figure.kind === 'scatter') {
    const whiskers = shapesBy(picture, 'data-interval');
    const across = shapesBy(picture, 'data-cross-interval');
    return expectedMarks(figure)
      .filter(
        (point) =>
          (hasInterval(point) && !whiskers.has(point.key)) ||
          (point.x !== null && hasInterval(point.x) && !across.has(point.key)),
      )
      .map(({ subject }) => `The picture lacks the interval of “${subject}”.`);
  }
  if (figure.kind !== 'lines') return [];
  const bands = shapesBy(picture, 'data-band');
  return figure.series
    .filter(({ id }) => {
      const runs = runsOf(figure.points.filter((point) => point.seriesId === id));
      const banded = runs.filter((run) => run.filter(hasInterval).length > 1);
      return (bands.get(id) ?? []).length !== banded.length;
    })
    .map(({ label }) => `The picture lacks the interval of “${label}”.`);
};

import { markColor, toneOf } from '../../charts/tones.ts';
import type { Figure, FigurePoint, Tone } from '../../figure/figure.ts';
import { themeOfLook } from '../picture/themeOfLook.ts';
import type { Check } from './drawn.ts';
import { marksOf, shapesBy } from './marksOf.ts';

/** The tone in which a point of a figure is drawn. */
function toneOfPoint(figure: Figure): (point: FigurePoint) => Tone {
  const series = new Map(figure.series.map((one) => [one.id, one]));
  const rows = new Map('rows' in figure ? figure.rows.map((row) => [row.id, row] as const) : []);
  switch (figure.kind) {
    case 'leads':
      return ({ value }) => (value === null || value === 0 ? 'other' : value < 0 ? 'CN' : 'US');
    case 'bars':
      return ({ at, seriesId }) => toneOf(rows.get(at), series.get(seriesId));
    case 'dots':
      return ({ at, seriesId }) => series.get(seriesId)?.tone ?? toneOf(rows.get(at), undefined);
    case 'lines':
    case 'timeline':
      return ({ seriesId }) => series.get(seriesId)?.tone ?? 'other';
  }
}

/** Marks and lines have the colour of their tone in the chosen look. */
export const checkColors: Check = ({ picture, figure, settings }) => {
  const theme = themeOfLook(settings.look);
  const tone = toneOfPoint(figure);
  const points = new Map(figure.points.map((point) => [point.key, point]));
  const marks = [...marksOf(picture)].flatMap(([key, shapes]) => {
    const point = points.get(key);
    if (point === undefined) return [];
    const color = markColor(tone(point), theme);
    const isRight = shapes.every(({ style }) => style.fill === color || style.stroke === color);
    return isRight ? [] : [`The mark of “${point.subject}” does not have its color.`];
  });
  const lines = shapesBy(picture, 'data-line');
  const wrong = figure.series.filter(({ id, tone: own }) =>
    (lines.get(id) ?? []).some(({ style }) => style.stroke !== markColor(own ?? 'other', theme)),
  );
  return [...marks, ...wrong.map(({ label }) => `The line of “${label}” does not have its color.`)];
};

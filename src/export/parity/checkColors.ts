import { markColor } from '../../charts/tones.ts';
import { themeOfLook } from '../picture/themeOfLook.ts';
import type { Check } from './drawn.ts';
import { marksOf, shapesBy } from './marksOf.ts';
import { toneOfPoint } from './toneOfPoint.ts';

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

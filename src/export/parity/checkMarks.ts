import type { Check } from './drawn.ts';
import { expectedMarks } from './expectedMarks.ts';
import { marksOf } from './marksOf.ts';

/** Every point that must have a mark has one, which states its value; no mark states what the figure does not. */
export const checkMarks: Check = ({ picture, figure }) => {
  const marks = marksOf(picture);
  const points = new Map(figure.points.map((point) => [point.key, point]));
  const lost = expectedMarks(figure)
    .filter(({ key }) => !marks.has(key))
    .map(({ subject }) => `The picture lacks the mark of “${subject}”.`);
  const wrong = [...marks].flatMap(([key, shapes]) => {
    const point = points.get(key);
    if (point === undefined) return [`The picture has a mark “${key}” that its figure does not have.`];
    if (point.value === null) return [`The picture draws “${point.subject}”, of which there is no data.`];
    const value = String(point.value);
    return shapes.every(({ element }) => element.getAttribute('data-value') === value)
      ? []
      : [`The mark of “${point.subject}” does not state its value.`];
  });
  return [...lost, ...wrong];
};

import type { Check } from './drawn.ts';
import { expectedMarks } from './expectedMarks.ts';
import { marksOf } from './marksOf.ts';
import type { Box } from '../svg/matrix.ts';
import { quoted } from './said.ts';

/** Less than a pixel of the smallest file. */
const SLACK = 1;

/** Written so that what is no number counts as outside. */
const isInside = (box: Box, frame: Box): boolean =>
  box.left >= frame.left - SLACK &&
  box.top >= frame.top - SLACK &&
  box.right <= frame.right + SLACK &&
  box.bottom <= frame.bottom + SLACK;

/** No text and no mark is cut off by an edge. */
export const checkFrame: Check = ({ picture, figure }) => {
  const marks = marksOf(picture);
  const texts = picture.texts
    .filter(({ box, clip }) => !isInside(box, clip))
    .map(({ whole }) => `The text ${quoted(whole)} is cut off.`);
  const cut = expectedMarks(figure)
    .filter(({ key }) => (marks.get(key) ?? []).some(({ box, clip }) => !isInside(box, clip)))
    .map(({ subject }) => `The mark of “${subject}” is cut off.`);
  return [...texts, ...cut];
};

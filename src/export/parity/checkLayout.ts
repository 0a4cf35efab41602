import type { Check } from './drawn.ts';
import { expectedMarks } from './proofs.ts';
import { marksOf } from './proof.ts';
import type { Box } from '../svg/matrix.ts';
import type { DrawnText } from './readPicture.ts';
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

/** Lines of text are set close: rims of letters may share a pixel. */
const CLOSE = 1.5;

const isAcross = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > CLOSE &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > CLOSE;

/** Title, legend, notes and links cover neither each other nor a text of the plot. */
export const checkOverlap: Check = ({ picture: { texts } }) => {
  const frame = texts.filter(({ part }) => part === 'frame');
  const clash = (text: DrawnText, index: number) =>
    frame.slice(index + 1).find((other) => isAcross(text.box, other.box)) ??
    texts.find((other) => other.part === 'plot' && isAcross(text.box, other.box));
  return frame.flatMap((text, index) => {
    const other = clash(text, index);
    return other === undefined
      ? []
      : [`The text ${quoted(text.whole)} and the text ${quoted(other.whole)} cover each other.`];
  });
};

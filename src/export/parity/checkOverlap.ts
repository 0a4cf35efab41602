import type { Check } from './drawn.ts';
import type { Box } from '../svg/matrix.ts';
import type { DrawnText } from './readPicture.ts';
import { quoted } from './said.ts';

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

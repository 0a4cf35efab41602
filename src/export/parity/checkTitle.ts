import type { Check } from './drawn.ts';
import { endOfLines, quoted, textsOf } from './said.ts';

/** The title stands in the frame, whole, on lines of its own. */
export const checkTitle: Check = ({ picture, figure }) =>
  endOfLines(textsOf(picture, 'frame'), figure.title) === null
    ? [`The picture lacks its title ${quoted(figure.title)}.`]
    : [];

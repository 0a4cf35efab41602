import type { Check } from './drawn.ts';
import { endOfLines, quoted, textsOf } from './said.ts';

/** The subtitle (measure, unit, coverage, period) stands below the title, whole, on lines of its own. */
export const checkSubtitle: Check = ({ picture, figure }) => {
  const lines = textsOf(picture, 'frame');
  // Where nothing was found out, the subtitle begins with the title: it must not pass for it.
  const from = endOfLines(lines, figure.title) ?? 0;
  return endOfLines(lines, figure.subtitle, from) === null
    ? [`The picture lacks its subtitle ${quoted(figure.subtitle)}.`]
    : [];
};

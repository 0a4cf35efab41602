import { publishers } from '../../figure/sourceLine.ts';
import type { Check } from './drawn.ts';
import { frameText, squeezed } from './said.ts';

/** The source line names publishers in the figure's order and counts those that it leaves out. */
export const checkSource: Check = ({ picture, figure: { sources } }) => {
  const text = frameText(picture);
  const isSaid = sources.some((_, index) =>
    text.includes(squeezed(`Source: ${publishers(sources, index + 1)}`)),
  );
  return isSaid || sources.length === 0 ? [] : ['The picture lacks its source line.'];
};

import type { Check } from './drawn.ts';
import { frameText, squeezed } from './said.ts';

/** The link by which the same view is found again is printed. */
export const checkLink: Check = ({ picture, figure, origin }) => {
  const link = `${origin.replace(/^https?:\/\//, '')}${figure.link}`;
  return frameText(picture).includes(squeezed(link)) ? [] : ['The picture lacks the link to its view.'];
};

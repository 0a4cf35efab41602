import type { Check } from './drawn.ts';
import { frameText, squeezed } from './said.ts';

/** The day for which the figure speaks is printed; the one in the link does not count. */
export const checkDay: Check = ({ picture, figure: { asOf } }) =>
  frameText(picture).includes(squeezed(`As of ${asOf}`))
    ? []
    : [`The picture lacks its day (as of ${asOf}).`];

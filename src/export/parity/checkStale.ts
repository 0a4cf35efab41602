import type { Check } from './drawn.ts';
import { frameText, hasLabel, quoted, squeezed } from './said.ts';

/** A figure whose newer values were due says so: the tag and its text. */
export const checkStale: Check = ({ picture, figure: { stale } }) => {
  if (stale === null) return [];
  const isSaid = hasLabel(picture, 'frame', 'STALE') && frameText(picture).includes(squeezed(stale));
  return isSaid ? [] : [`The picture lacks the tag that newer data were due (${quoted(stale)}).`];
};

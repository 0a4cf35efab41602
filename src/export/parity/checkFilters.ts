import type { Check } from './drawn.ts';
import { frameText, squeezed } from './said.ts';

/** Every filter that is on is printed. */
export const checkFilters: Check = ({ picture, figure: { filters } }) => {
  const text = frameText(picture);
  return filters
    .map(({ label, value }) => `${label}: ${value}`)
    .filter((filter) => !text.includes(squeezed(filter)))
    .map((filter) => `The picture lacks the filter “${filter}”.`);
};

import { readingNotes } from '../../figure/readingNotes.ts';
import type { Check } from './drawn.ts';
import { frameText, quoted, squeezed } from './said.ts';

/** What must be read with the figure is printed whole: what its intervals are, its notes, low confidence. */
export const checkNotes: Check = ({ picture, figure }) => {
  const text = frameText(picture);
  return readingNotes(figure)
    .filter((note) => !text.includes(squeezed(note)))
    .map((note) => `The picture lacks the note ${quoted(note)}.`);
};

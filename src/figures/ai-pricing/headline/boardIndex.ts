import type { BoardEntry } from '../../../contract/leaderboards.ts';
import { nameIndex, type NameIndex } from './nameIndex.ts';

/** How boards are called beside their titles; the boards' sites have used these names. */
const otherNames = [
  { name: 'WebDev Arena', id: 'arena-code' },
  { name: 'Text Arena', id: 'arena-text-sc' },
  { name: 'Chatbot Arena', id: 'arena-text-sc' },
  { name: 'Vision Arena', id: 'arena-vision-sc' },
];

/** Boards by title, and by what stands before its first comma or bracket: "Code Arena". */
export function boardIndex(boards: readonly BoardEntry[]): NameIndex {
  const titles = boards.flatMap(({ id, title }) => [
    { name: title, id },
    { name: title.split(/[,(]/)[0] ?? title, id },
  ]);
  const known = otherNames.filter(({ id }) => boards.some((board) => board.id === id));
  return nameIndex([...titles, ...known], false);
}

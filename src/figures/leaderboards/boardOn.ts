import type { BoardEntry } from '../../contract/leaderboards.ts';
import { periodEnd } from '../../domain/periods.ts';

const DATE = /\b(?:19|20)\d\d(?:-\d\d){0,2}\b/g;

/** Whether a sentence names a day, month or year that is not over on a day. */
const knowsLater = (sentence: string, day: string): boolean =>
  [...sentence.matchAll(DATE)].some(([date]) => periodEnd(date) > periodEnd(day));

/** The remark as far as it could be written on a day: sentences that name a later date are left out. */
export function remarkOn(note: string | null, day: string | null): string | null {
  if (note === null || day === null) return note;
  const known = note.split(/(?<=[.;])\s+/).filter((sentence) => !knowsLater(sentence, day));
  return known.length === 0 ? null : known.join(' ').replace(/;$/, '.');
}

/** A board as it was on a day: later captures and remarks that speak of later dates are left out. */
export function boardOn(board: BoardEntry, day: string | null): BoardEntry {
  if (day === null) return board;
  return {
    ...board,
    snapshots: board.snapshots.filter((snapshot) => snapshot <= day),
    note: remarkOn(board.note, day),
  };
}

import { FIRST_BOARD } from '../../url/pathView.ts';
import type { Ask } from '../../contract/document.ts';
import {
  boardFrontierDocument,
  boardIndexDocument,
  type BoardEntry,
  type BoardFrontierDocument,
} from '../../contract/leaderboards.ts';
import { newestPeriod, periodEnd } from '../../domain/periods.ts';
import type { View } from '../../url/view.ts';
import { listChoice } from './boardLists.ts';

interface BoardChoice {
  readonly board: BoardEntry;
  /** The capture to show: the newest by the view's day; `null` where the board had none yet. */
  readonly snapshot: string | null;
}

interface BoardCapture {
  readonly board: string;
  readonly snapshot: string;
}

/** The board that a view asks for, else the first one; `null` where no board is on record. */
export function boardChoice(
  boards: readonly BoardEntry[],
  view: Pick<View, 'board' | 'asOf'>,
): BoardChoice | null {
  const byId = (id: string) => boards.find((one) => one.id === id);
  const board = byId(view.board ?? FIRST_BOARD) ?? byId(FIRST_BOARD) ?? boards[0];
  return board === undefined ? null : { board, snapshot: newestPeriod(board.snapshots, view.asOf) };
}

/** Board and capture that a view shows; `null` where the board had none by its day, or a list is chosen. */
export function askCapture(ask: Ask, view: View): BoardCapture | null | undefined {
  if (listChoice(view.board) !== null) return null;
  const index = ask(boardIndexDocument);
  if (index === undefined) return undefined;
  const choice = boardChoice(index.boards, view);
  return choice?.snapshot == null ? null : { board: choice.board.id, snapshot: choice.snapshot };
}

/** The best of both countries on the shown board over time; `null` as above. */
export function askFrontier(ask: Ask, view: View): BoardFrontierDocument | null | undefined {
  const shown = askCapture(ask, view);
  return shown && ask(boardFrontierDocument(shown.board));
}

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

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
  /** Snapshot to show: the newest by the view's day; `null` if the board had none yet. */
  readonly snapshot: string | null;
}

interface BoardCapture {
  readonly board: string;
  readonly snapshot: string;
}

/** Returns the board that a view requests, or the first; `null` if no board is on record. */
export function boardChoice(
  boards: readonly BoardEntry[],
  view: Pick<View, 'board' | 'asOf'>,
): BoardChoice | null {
  const byId = (id: string) => boards.find((one) => one.id === id);
  const board = byId(view.board ?? FIRST_BOARD) ?? byId(FIRST_BOARD) ?? boards[0];
  return board === undefined ? null : { board, snapshot: newestPeriod(board.snapshots, view.asOf) };
}

/**
 * Returns the board and snapshot that a view shows; `null` if the board had none by its day, or a list is selected.
 */
export function askCapture(ask: Ask, view: View): BoardCapture | null | undefined {
  if (listChoice(view.board) !== null) return null;
  const index = ask(boardIndexDocument);
  if (index === undefined) return undefined;
  const choice = boardChoice(index.boards, view);
  return choice?.snapshot == null ? null : { board: choice.board.id, snapshot: choice.snapshot };
}

/** Returns the best rows of both countries on the shown board over time; `null` as above. */
export function askFrontier(ask: Ask, view: View): BoardFrontierDocument | null | undefined {
  const shown = askCapture(ask, view);
  return shown && ask(boardFrontierDocument(shown.board));
}

const DATE = /\b(?:19|20)\d\d(?:-\d\d){0,2}\b/g;

/** True if a sentence names a day, month or year that is not over on a day. */
const knowsLater = (sentence: string, day: string): boolean =>
  [...sentence.matchAll(DATE)].some(([date]) => periodEnd(date) > periodEnd(day));

/** Returns the part of the remark that could be written on a day, without sentences that name a later date. */
export function remarkOn(note: string | null, day: string | null): string | null {
  if (note === null || day === null) return note;
  const known = note.split(/(?<=[.;])\s+/).filter((sentence) => !knowsLater(sentence, day));
  return known.length === 0 ? null : known.join(' ').replace(/;$/, '.');
}

/** Returns a board as of a day, without later snapshots and remarks on later dates. */
export function boardAsOf(board: BoardEntry, day: string | null): BoardEntry {
  if (day === null) return board;
  return {
    ...board,
    snapshots: board.snapshots.filter((snapshot) => snapshot <= day),
    note: remarkOn(board.note, day),
  };
}

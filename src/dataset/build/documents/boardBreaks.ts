import { apiPaths } from '../../../contract/apiPaths.ts';
import { boardBreaksDocument } from '../../../contract/boardBreaks.ts';
import { compareText } from '../../derive/compareText.ts';
import { levelShifts, type LevelShift } from '../../derive/levelShifts.ts';
import type { Dataset } from '../dataset.ts';
import { draftDocument, type DocumentDraft } from '../documentDraft.ts';
import { evidenceOf } from '../evidenceOf.ts';

function shiftFrom({ before, after, common, rose, fell, unchanged, median, noise }: LevelShift) {
  return { before, after, common, rose, fell, unchanged, median, noise };
}

/** `/leaderboards/breaks.json`: every break on record with the move of the board across it, newest first. */
export function boardBreakDraft({ records }: Pick<Dataset, 'records'>): DocumentDraft {
  const boards = new Map(records.boards.map((board) => [board.boardId, board]));
  const shifts = levelShifts(records.boardEntries);
  const breaks = records.boardBreaks.flatMap((row) => {
    const board = boards.get(row.boardId);
    if (board === undefined) return [];
    const { boardId, from, toldBy, reason } = row;
    const shift = shifts.find((one) => one.boardId === boardId && one.before < from && from <= one.after);
    return [
      {
        ...{ board: boardId, title: board.title, unit: board.unit, from, toldBy, reason },
        shift: shift === undefined ? null : shiftFrom(shift),
        evidence: evidenceOf(row),
      },
    ];
  });
  breaks.sort((left, right) => compareText(right.from, left.from) || compareText(left.board, right.board));
  return draftDocument('board-breaks', apiPaths.boardBreaks(), boardBreaksDocument, { breaks });
}

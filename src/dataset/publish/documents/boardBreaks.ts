import {
  boardBreaksDocument,
  boardMove,
  breakShift,
  type BoardMove,
  type BreakShift,
  type FoundBreak,
  type MovedModel,
} from '../../../contract/boardBreaks.ts';
import type { Evidence } from '../../../contract/primitives.ts';
import { compareText, groupBy } from '../../../domain/sorting.ts';
import { entryNamer } from '../../derive/names.ts';
import { levelShifts, scoreMakingOf, type LevelShift, type NamedEntry } from '../../derive/boards.ts';
import type { RowOf } from '../../tables/records.ts';
import type { OpenDataset } from '../dataset.ts';
import { draftDocument, evidenceOf, published, type DocumentDraft } from '../documentDraft.ts';

/** Rows of one snapshot, by its board and day. */
type Captures = ReadonlyMap<string, readonly NamedEntry[]>;

const captureId = (boardId: string, snapshot: string) => `${boardId} ${snapshot}`;

function movedModels(captures: Captures, { boardId, before, after }: LevelShift): MovedModel[] {
  const earlier = new Map(captures.get(captureId(boardId, before))?.map((row) => [row.model, row]));
  return (captures.get(captureId(boardId, after)) ?? []).flatMap((row) => {
    const was = earlier.get(row.model);
    if (was === undefined) return [];
    return [
      {
        ...{ model: row.model, displayName: row.displayName, before: was.score, after: row.score },
        ...{ evidenceBefore: evidenceOf(was), evidenceAfter: evidenceOf(row) },
      },
    ];
  });
}

/** Whole sizes of boards, by board and day of the snapshot. */
type Sizes = ReadonlyMap<string, number>;

/** Returns how much of the snapshot after a move is on record. */
function keptRows(captures: Captures, sizes: Sizes, { boardId, after }: LevelShift) {
  const id = captureId(boardId, after);
  return { recorded: captures.get(id)?.length ?? 0, boardRows: sizes.get(id) ?? null };
}

function shiftFrom(captures: Captures, sizes: Sizes, shift: LevelShift): BreakShift {
  const models = movedModels(captures, shift);
  return published(breakShift, { ...shift, ...keptRows(captures, sizes, shift), models });
}

function moveFrom(captures: Captures, sizes: Sizes, shift: LevelShift): BoardMove[] {
  const first = captures.get(captureId(shift.boardId, shift.after))?.[0];
  if (first === undefined) return [];
  const row = { ...shift, ...keptRows(captures, sizes, shift), board: shift.boardId };
  return [published(boardMove, { ...row, evidence: evidenceOf(first) })];
}

/** Returns the evidence of a break: one that no one announced was computed from the rows of its board. */
export const breakEvidence = (row: RowOf<'boardBreaks'>): Evidence =>
  evidenceOf({ ...row, made: row.toldBy === 'computation' ? 'computed' : null });

/** Drafts `/leaderboards/breaks.json`: every recorded break with the move of the board across it, newest first. */
export function boardBreakDraft({ records }: Pick<OpenDataset, 'records'>): DocumentDraft {
  const boards = new Map(records.boards.map((board) => [board.boardId, board]));
  const namer = entryNamer(records);
  const scoreMaking = scoreMakingOf(records);
  const broken = new Set(records.boardBreaks.map(({ boardId }) => boardId));
  const entries = records.boardEntries
    .filter(({ boardId }) => broken.has(boardId))
    .map((row) => {
      const { displayName } = namer.by(row.model, row.developer);
      return { ...row, ...scoreMaking(row), displayName };
    });
  const captures = groupBy(entries, ({ boardId, snapshot }) => captureId(boardId, snapshot));
  const sizes = new Map(
    records.boardSizes.map((row) => [captureId(row.boardId, row.snapshot), row.boardRows]),
  );
  const shifts = levelShifts(entries);
  const breaks = records.boardBreaks.flatMap((row): FoundBreak[] => {
    const board = boards.get(row.boardId);
    if (board === undefined) return [];
    const { boardId, from, toldBy, reason } = row;
    const shift = shifts.find((one) => one.boardId === boardId && one.before < from && from <= one.after);
    return [
      {
        ...{ board: boardId, title: board.title, operator: board.operator, unit: board.unit },
        ...{ from, toldBy, reason },
        shift: shift === undefined ? null : shiftFrom(captures, sizes, shift),
        evidence: breakEvidence(row),
      },
    ];
  });
  breaks.sort((left, right) => compareText(right.from, left.from) || compareText(left.board, right.board));
  const moves = shifts.flatMap((shift) => moveFrom(captures, sizes, shift));
  return draftDocument(boardBreaksDocument, { breaks, moves });
}

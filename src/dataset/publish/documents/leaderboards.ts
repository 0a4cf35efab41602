import { boardGapHistoryDocument, boardGapsDocument } from '../../../contract/boardGaps.ts';
import {
  boardRank,
  boardRanksDocument,
  type BoardRank,
  type RanksCapture,
} from '../../../contract/boardRanks.ts';
import { BoardKind } from '../../../contract/codelists.ts';
import {
  board,
  boardFrontierDocument,
  boardIndexDocument,
  boardRow,
  boardCaptureDocument,
  type Board,
  type BoardBreak,
  type BoardEntry,
  type BoardRow,
  type FrontierPoint,
} from '../../../contract/leaderboards.ts';
import { scoreBoard, type ScoreBoard } from '../../../contract/models.ts';
import type { Evidence } from '../../../contract/primitives.ts';
import { rankEvidence, tieOf, uncountedOf } from '../../../domain/boardRows.ts';
import { compareText, groupBy } from '../../../domain/sorting.ts';
import {
  bestEntryOf,
  captureCadence,
  rankMakingOf,
  scoreMakingOf,
  segmentNumber,
} from '../../derive/boards.ts';
import { entryNamer } from '../../derive/names.ts';
import type { RowOf } from '../../tables/records.ts';
import type { OpenDataset } from '../dataset.ts';
import { draftDocument, evidenceOf, type DocumentDraft, published } from '../documentDraft.ts';
import { breakEvidence } from './boardBreaks.ts';

/** A board with its snapshots, oldest first, each sorted by rank. */
export interface BoardHistory {
  readonly board: Board;
  readonly snapshots: readonly {
    readonly snapshot: string;
    /** Number of rows of the whole board; `null` if unknown. */
    readonly boardRows: number | null;
    readonly rows: readonly BoardRow[];
  }[];
  readonly points: readonly FrontierPoint[];
  readonly breaks: readonly BoardBreak[];
}

const boardFrom = ({ monthEnd, onePerModel, ...row }: RowOf<'boards'>, captures: readonly string[]): Board =>
  published(board, {
    ...{ ...row, id: row.boardId, cadence: captureCadence(captures) },
    ...(monthEnd === null ? {} : { monthEnd }),
    ...(onePerModel === null ? {} : { onePerModel }),
  });

/** Returns the facts about a board that are needed to read its scores, for the documents of models and developers. */
export const scoreBoardOf = (board: Board): ScoreBoard => published(scoreBoard, board);

type Namer = ReturnType<typeof entryNamer>;

/** Fields of a board's row that come from other tables. */
interface RowLookUp {
  readonly namer: Namer;
  readonly rankMaking: ReturnType<typeof rankMakingOf>;
  readonly scoreMaking: ReturnType<typeof scoreMakingOf>;
}

function boardRowFrom(row: RowOf<'boardEntries'>, { namer, rankMaking, scoreMaking }: RowLookUp): BoardRow {
  const evidence = evidenceOf({ ...row, ...scoreMaking(row) });
  return published(boardRow, { ...row, ...rankMaking(row), ...namer.by(row.model, row.developer), evidence });
}

function publishedCaptures(
  rows: readonly RowOf<'boardEntries'>[],
  sizes: ReadonlyMap<string, number>,
  lookUp: RowLookUp,
): BoardHistory['snapshots'] {
  return [...groupBy(rows, (row) => row.snapshot)]
    .sort(([left], [right]) => compareText(left, right))
    .map(([snapshot, group]) => ({
      snapshot,
      boardRows: sizes.get(snapshot) ?? null,
      rows: group
        .map((row) => boardRowFrom(row, lookUp))
        .map((row, _, all) => ({ ...row, ...tieOf(row, all) }))
        .sort((left, right) => left.rank - right.rank || compareText(left.model, right.model)),
    }));
}

const breakFrom = (row: RowOf<'boardBreaks'>): BoardBreak => ({
  from: row.from,
  reason: row.reason,
  evidence: breakEvidence(row),
});
const byDay = (left: BoardBreak, right: BoardBreak) => compareText(left.from, right.from);

/** Returns every board with its snapshots and its frontier, by id. */
export function boardHistories({ records }: OpenDataset): BoardHistory[] {
  const lookUp = {
    namer: entryNamer(records),
    rankMaking: rankMakingOf(records),
    scoreMaking: scoreMakingOf(records),
  };
  const entries = groupBy(records.boardEntries, (row) => row.boardId);
  const breaks = groupBy(records.boardBreaks, (row) => row.boardId);
  const sizes = groupBy(records.boardSizes, (row) => row.boardId);
  return records.boards
    .map((row) => {
      const own = sizes.get(row.boardId) ?? [];
      const sizeOf = new Map(own.map(({ snapshot, boardRows }) => [snapshot, boardRows]));
      const snapshots = publishedCaptures(entries.get(row.boardId) ?? [], sizeOf, lookUp);
      const boardBreaks = breaks.get(row.boardId) ?? [];
      const points = snapshots.map(({ snapshot, rows }) => ({
        snapshot,
        segment: segmentNumber(boardBreaks, snapshot),
        CN: bestEntryOf(rows, 'CN'),
        US: bestEntryOf(rows, 'US'),
        ...uncountedOf(rows),
      }));
      const days = snapshots.map(({ snapshot }) => snapshot);
      return {
        board: boardFrom(row, days),
        snapshots,
        points,
        breaks: boardBreaks.map(breakFrom).sort(byDay),
      };
    })
    .sort((left, right) => compareText(left.board.id, right.board.id));
}

function boardEntryFrom({ board, snapshots }: BoardHistory): BoardEntry {
  const rows = snapshots.flatMap((capture) => capture.rows);
  return {
    ...board,
    snapshots: snapshots.map(({ snapshot }) => snapshot),
    hasIntervals: rows.some(({ scoreLow, scoreHigh }) => scoreLow !== null && scoreHigh !== null),
    hasVotes: rows.some(({ votes }) => votes !== null),
  };
}

/** Drafts `/leaderboards/index.json`, and for each board its frontier and its snapshots. */
export function leaderboardDrafts(histories: readonly BoardHistory[]): DocumentDraft[] {
  const each = histories.flatMap(({ board, snapshots, points, breaks }) => [
    draftDocument(boardFrontierDocument(board.id), {
      board,
      points: [...points],
      breaks: [...breaks],
    }),
    ...snapshots.map(({ snapshot, boardRows, rows }) =>
      draftDocument(boardCaptureDocument(board.id, snapshot), {
        board,
        snapshot,
        boardRows,
        rows: [...rows],
      }),
    ),
  ]);
  const boards = histories.map(boardEntryFrom);
  return [draftDocument(boardIndexDocument, { boards }), ...each];
}

const byKindAndTitle = ({ board: left }: BoardHistory, { board: right }: BoardHistory) =>
  BoardKind.codes.indexOf(left.kind) - BoardKind.codes.indexOf(right.kind) ||
  compareText(left.title, right.title);

/**
 * Drafts `/leaderboards/gaps.json` and `/leaderboards/gaps/history.json`: the best of either country on every board.
 */
export function boardGapDrafts(histories: readonly BoardHistory[]): DocumentDraft[] {
  const boards = histories
    .toSorted(byKindAndTitle)
    .map(({ board, points }) => ({ board, points: [...points] }));
  const newest = boards.map(({ board, points }) => ({ board, points: points.slice(-1) }));
  return [
    draftDocument(boardGapsDocument, { boards: newest }),
    draftDocument(boardGapHistoryDocument, { boards }),
  ];
}

const LAST_LISTED_RANK = 20;

const isSameEvidence = (left: Evidence, right: Evidence): boolean =>
  left.sourceId === right.sourceId &&
  left.locator === right.locator &&
  left.confidence === right.confidence &&
  left.made === right.made &&
  left.note === right.note;

function rankFrom(row: BoardRow, ofCapture: Evidence): BoardRank {
  const evidence = rankEvidence(row);
  return published(boardRank, { ...row, evidence: isSameEvidence(evidence, ofCapture) ? null : evidence });
}

function captureFrom(
  rows: readonly BoardRow[],
  { snapshot, segment, CN, US }: FrontierPoint,
): RanksCapture[] {
  const [first] = rows;
  if (first === undefined) return [];
  const evidence = rankEvidence(first);
  const last = rows.find(({ rank }) => rank === LAST_LISTED_RANK)?.score;
  const top = rows.filter(({ rank, score }) => rank <= LAST_LISTED_RANK || score === last);
  const below = [CN, US]
    .filter((row) => row !== null)
    .filter((row) => !top.some(({ rank }) => rank === row.rank));
  const kept = [...top, ...below.sort((left, right) => left.rank - right.rank)];
  const ranked = kept.map((row) => rankFrom(row, evidence));
  return [{ snapshot, segment, evidence, rows: ranked, ...uncountedOf(rows) }];
}

/** Drafts `/leaderboards/<board>/places.json` for every board: the places in each snapshot. */
export function boardRankDrafts(histories: readonly BoardHistory[]): DocumentDraft[] {
  return histories.map(({ board, snapshots, points, breaks }) =>
    draftDocument(boardRanksDocument(board.id), {
      board,
      captures: points.flatMap((point, index) => captureFrom(snapshots[index]?.rows ?? [], point)),
      breaks: [...breaks],
    }),
  );
}

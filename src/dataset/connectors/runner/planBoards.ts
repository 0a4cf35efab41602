import { periodStart } from '../../../contract/periodDays.ts';
import { compareText, groupBy } from '../../../domain/sorting.ts';
import type { EntryRow } from '../../tables/records.ts';
import type { FollowedBoard, ProposedEntry, Reading } from '../connector.ts';
import { proposedRows } from './proposals.ts';
import { rivals } from '../../../domain/rivals.ts';

/** A board on one day, by rank. */
export interface ProposedCapture<Row extends ProposedEntry = ProposedEntry> {
  readonly boardId: string;
  readonly snapshot: string;
  readonly rows: readonly Row[];
}

/** Returns the snapshots of some board lines, oldest first. */
function proposedCaptures<Row extends ProposedEntry>(entries: readonly Row[]): ProposedCapture<Row>[] {
  const groups = groupBy(entries, ({ boardId, snapshot }) => `${snapshot} ${boardId}`);
  return [...groups]
    .sort(([left], [right]) => compareText(left, right))
    .flatMap(([, group]) => {
      const [first] = group;
      if (first === undefined) return [];
      const rows = group.toSorted((a, b) => a.rank - b.rank);
      return [{ boardId: first.boardId, snapshot: first.snapshot, rows }];
    });
}

/**
 * Returns the snapshots of a reading, each with the newest recorded one of its day or earlier, for canaries to
 * compare. Omits snapshots without one, and past ones that were rebuilt under later names.
 */
export function comparableCaptures(reading: Reading, known: readonly EntryRow[]) {
  const recorded = groupBy(proposedCaptures(known), ({ boardId }) => boardId);
  const rebuilt = new Set(
    reading.feed.boards.filter((board) => board.isRebuilt === true).map((one) => one.boardId),
  );
  return proposedCaptures(proposedRows(reading, 'boardEntries')).flatMap((capture) => {
    const ofBoard = recorded.get(capture.boardId) ?? [];
    const last = ofBoard.findLast(({ snapshot }) => snapshot <= capture.snapshot);
    const isPast = last !== ofBoard.at(-1);
    return last === undefined || (isPast && rebuilt.has(capture.boardId)) ? [] : [{ capture, last }];
  });
}

const TOP_RANKS = 10;

/** One line of a recorded snapshot that the upstream now gives differently. */
export interface EntryDifference {
  readonly known: EntryRow;
  readonly proposed: ProposedEntry;
}

/** Verdict on a snapshot, with its reason. */
type CaptureVerdict =
  | 'added'
  /** The records have a snapshot of that day. */
  | 'known'
  /** The records have a later one. */
  | 'older'
  /** The top ten is that of the last kept snapshot. */
  | 'same-top-ten'
  /** The last kept snapshot is only a few days older. */
  | 'too-soon'
  /** The records do not follow the board. */
  | 'unfollowed';

export interface JudgedCapture {
  readonly capture: ProposedCapture;
  readonly verdict: CaptureVerdict;
}

/** Changes that an upstream has for boards. Only `added` is ever written. */
export interface BoardPlan {
  readonly captures: readonly JudgedCapture[];
  readonly added: readonly ProposedEntry[];
  readonly revised: readonly EntryDifference[];
}

/** Returns the ten best with their scores, as one text. */
function topTen({ rows }: ProposedCapture): string {
  return JSON.stringify(rows.slice(0, TOP_RANKS).map(({ model, score }) => [model, score]));
}

function judgeCapture(
  capture: ProposedCapture,
  board: FollowedBoard | undefined,
  before: readonly ProposedCapture[],
): CaptureVerdict {
  const last = before.at(-1);
  if (board === undefined || last === undefined) return 'unfollowed';
  if (before.some(({ snapshot }) => snapshot === capture.snapshot)) return 'known';
  if (capture.snapshot < last.snapshot) return 'older';
  if (topTen(capture) === topTen(last)) return 'same-top-ten';
  return periodStart(capture.snapshot) - periodStart(last.snapshot) < board.daysApart ? 'too-soon' : 'added';
}

/** Returns the top of a snapshot, with the best row of each country at any rank. */
export function cutCapture({ rows }: ProposedCapture, keptRows: number): ProposedEntry[] {
  const best = new Set(rivals.map((area) => rows.find(({ refArea }) => refArea === area)));
  return rows.filter((row, index) => index < keptRows || best.has(row));
}

function differencesIn(capture: ProposedCapture, known: readonly EntryRow[]): EntryDifference[] {
  const recorded = known.filter(
    ({ boardId, snapshot }) => boardId === capture.boardId && snapshot === capture.snapshot,
  );
  return recorded.flatMap((row) => {
    const proposed = capture.rows.find(({ model }) => model === row.model);
    const isSame = proposed === undefined || (proposed.score === row.score && proposed.rank === row.rank);
    return isSame || row.sourceId !== proposed.sourceId ? [] : [{ known: row, proposed }];
  });
}

/**
 * Decides which board snapshots are kept: the first with a new top ten, at the board's minimum distance from the last
 * one, and never one of a recorded or earlier day.
 */
export function planBoards(reading: Reading, known: readonly EntryRow[]): BoardPlan {
  const { boards } = reading.feed;
  const followed = new Map(boards.map((board) => [board.boardId, board]));
  const kept: ProposedCapture[] = proposedCaptures(known.filter(({ boardId }) => followed.has(boardId)));
  const added: ProposedEntry[] = [];
  const judged = proposedCaptures(proposedRows(reading, 'boardEntries')).map((capture): JudgedCapture => {
    const board = followed.get(capture.boardId);
    const verdict = judgeCapture(
      capture,
      board,
      kept.filter(({ boardId }) => boardId === capture.boardId),
    );
    if (verdict === 'added' && board !== undefined) {
      kept.push(capture);
      added.push(...cutCapture(capture, board.keptRows));
    }
    return { capture, verdict };
  });
  const revised = judged
    .filter(({ verdict }) => verdict === 'known')
    .flatMap(({ capture }) => differencesIn(capture, known));
  return { captures: judged, added, revised };
}

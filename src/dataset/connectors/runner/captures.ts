import { compareText } from '../../derive/compareText.ts';
import { groupBy } from '../../derive/groupBy.ts';
import type { RowOf } from '../../tables/records.ts';
import type { ProposedEntry, Reading } from '../connector.ts';
import { proposedEntries } from './proposedRows.ts';

/** A board on one day, by rank. */
export interface Capture<Row extends ProposedEntry = ProposedEntry> {
  readonly boardId: string;
  readonly snapshot: string;
  readonly rows: readonly Row[];
}

/** The captures that some lines of boards belong to, oldest first. */
export function capturesOf<Row extends ProposedEntry>(entries: readonly Row[]): Capture<Row>[] {
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

type Known = RowOf<'boardEntries'>;

/**
 * The captures of a reading, each with the newest recorded one of its day or before: what canaries compare.
 * Captures without one are left out, and so are those of the past that were rebuilt under later names.
 */
export function comparableCaptures(reading: Reading, known: readonly Known[]) {
  const recorded = groupBy(capturesOf(known), ({ boardId }) => boardId);
  const rebuilt = new Set(
    reading.feed.boards.filter((board) => board.isRebuilt === true).map((one) => one.boardId),
  );
  return capturesOf(proposedEntries(reading)).flatMap((capture) => {
    const ofBoard = recorded.get(capture.boardId) ?? [];
    const last = ofBoard.findLast(({ snapshot }) => snapshot <= capture.snapshot);
    const isPast = last !== ofBoard.at(-1);
    return last === undefined || (isPast && rebuilt.has(capture.boardId)) ? [] : [{ capture, last }];
  });
}

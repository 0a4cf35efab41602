import { compareText } from '../../derive/compareText.ts';
import { groupBy } from '../../derive/groupBy.ts';
import type { ProposedEntry } from '../connector.ts';

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

import type { RowOf } from '../../tables/records.ts';
import type { ProposedEntry, Reading } from '../connector.ts';
import { comparableCaptures, type Capture } from './captures.ts';
import type { Finding } from './finding.ts';

type Rename = RowOf<'boardRenames'>;

const TOP = 10;

/** The names under which a model may stand on a later capture: its own, and those that it was given since. */
function namesOf(model: string, renames: readonly Rename[]): string[] {
  return [model, ...renames.filter(({ modelBefore }) => modelBefore === model).map((row) => row.modelAfter)];
}

/** A capture that shows only the top of a board tells nothing of what stands below its last row. */
function isBelow({ score }: ProposedEntry, { rows }: Capture, isHigherBetter: boolean): boolean {
  const last = rows.at(-1)?.score ?? 0;
  return isHigherBetter ? score < last : score > last;
}

function vanishedFrom(
  capture: Capture,
  last: Capture,
  renames: readonly Rename[],
  isHigherBetter: boolean,
): ProposedEntry[] {
  const names = new Set(capture.rows.map(({ model }) => model));
  return last.rows
    .slice(0, TOP)
    .filter(({ model }) => !namesOf(model, renames).some((name) => names.has(name)))
    .filter((row) => !isBelow(row, capture, isHigherBetter));
}

interface Known {
  readonly boards: readonly RowOf<'boards'>[];
  readonly boardEntries: readonly RowOf<'boardEntries'>[];
  readonly boardRenames: readonly Rename[];
}

/**
 * The canary for models that stood among the ten best and are gone: against the newest recorded capture of
 * that day or before it, so that it holds for files of any age. A model that was renamed is not gone.
 */
export function findVanished(reading: Reading, { boards, boardEntries, boardRenames }: Known): Finding[] {
  return comparableCaptures(reading, boardEntries).flatMap(({ capture, last }) => {
    const { boardId, snapshot } = capture;
    const board = boards.find((row) => row.boardId === boardId);
    if (board === undefined) return [];
    const renames = boardRenames.filter(({ since }) => since <= snapshot);
    const vanished = vanishedFrom(capture, last, renames, board.higherIsBetter);
    if (vanished.length === 0) return [];
    const names = vanished.map(({ model, rank }) => `${model} (rank ${rank})`).join(', ');
    const sentence = `${boardId}, ${snapshot}: of the ten best of ${last.snapshot}, ${names} is not on the board. If a model was renamed, add a line to board-renames.csv.`;
    return [{ alarm: 'top-ten-vanished', sentence }];
  });
}

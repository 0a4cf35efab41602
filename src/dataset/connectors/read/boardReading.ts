import type { Directory, Feed, ProposedEntry, Reading } from '../connector.ts';
import { developerFinder } from './developerOf.ts';
import { shown } from './shown.ts';

/** One line of a board as its upstream prints it. */
export interface BoardLine {
  readonly model: string;
  /** `null` where the board names none. */
  readonly developer: string | null;
  readonly score: number;
  readonly scoreLow: number | null;
  readonly scoreHigh: number | null;
  readonly votes: number | null;
  readonly openWeights: boolean | null;
  readonly note: string | null;
}

/** A board on one day, whole, best first. */
export interface BoardCapture {
  readonly boardId: string;
  readonly snapshot: string;
  /** The place in the source, down to this board. */
  readonly locator: string;
  readonly lines: readonly BoardLine[];
}

interface Attributed {
  readonly row: ProposedEntry;
  readonly isKnown: boolean;
  readonly name: string | null;
}

function attributed(capture: BoardCapture, sourceId: string, find: ReturnType<typeof developerFinder>) {
  return capture.lines.map((line, index): Attributed => {
    const { isKnown, ...maker } = find(line.developer, line.model);
    const named = line.developer === null ? 'no developer' : `the developer ${line.developer}`;
    const notes = [
      ...(line.note === null ? [] : [line.note]),
      ...(isKnown ? [] : [`the board names ${named}`]),
    ];
    const row: ProposedEntry = {
      ...{ boardId: capture.boardId, snapshot: capture.snapshot, rank: index + 1, model: line.model },
      ...maker,
      ...{ score: line.score, scoreLow: line.scoreLow, scoreHigh: line.scoreHigh, votes: line.votes },
      ...{ openWeights: line.openWeights, sourceId, sourceLocator: capture.locator, confidence: 'high' },
      note: notes.length === 0 ? null : notes.join('; '),
    };
    return { row, isKnown, name: line.developer };
  });
}

function unknownDevelopers(rows: readonly Attributed[]): string[] {
  const unknown = rows.filter(({ isKnown }) => !isKnown);
  return unknown.map(({ row, name }) => {
    const who =
      name === null ? 'The board names no developer' : `The records have no developer ${shown(name)}`;
    return `${who} of ${shown(row.model)} (${row.boardId}, rank ${row.rank}): it counts for nobody until a person adds it to developers.csv.`;
  });
}

/** A name that comes again further down is another variant of the model, which the records cannot tell apart. */
function isRepeated({ row }: Attributed, index: number, rows: readonly Attributed[]): boolean {
  return (
    rows.findIndex((other) => other.row.boardId === row.boardId && other.row.model === row.model) < index
  );
}

/**
 * The reading of a file with one or more boards. `rank` is the position on the whole board.
 *
 * @param remarks what else a person should know of the file.
 */
export function boardReading(
  feed: Feed,
  captures: readonly BoardCapture[],
  directory: Directory,
  remarks: readonly string[],
): Reading {
  const find = developerFinder(directory);
  const all = captures.flatMap((capture) => attributed(capture, feed.sourceId, find));
  const rows = all.filter((row, index) => !isRepeated(row, index, all));
  const repeats = all
    .filter(isRepeated)
    .map(({ row }) => `${row.boardId} has ${shown(row.model)} again at rank ${row.rank}: left out.`);
  const newest = captures.reduce((last, { snapshot }) => (snapshot > last ? snapshot : last), '');
  return {
    feed,
    proposals: rows.map(({ row }) => ({ table: 'boardEntries', row })),
    upstreamDate: newest,
    rowCounts: Object.fromEntries(captures.map(({ boardId, lines }) => [boardId, lines.length])),
    remarks: [...remarks, ...repeats, ...unknownDevelopers(rows)],
  };
}

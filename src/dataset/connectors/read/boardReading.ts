import type { Directory, Feed, ProposedEntry, Reading } from '../connector.ts';
import { developerFinder, type Attribution } from './developerOf.ts';
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
  /** Where the line is below the place of its board, if each has its own. */
  readonly place: string | null;
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
  readonly basis: Attribution['basis'];
  readonly name: string | null;
}

/** What the row must say of how its developer was found. */
function noteOn(basis: Attribution['basis'], name: string | null): string[] {
  if (basis === 'first word') return ['developer read off the first word of the name'];
  if (basis !== 'unknown') return [];
  return [name === null ? 'the board names no developer' : `the board names the developer ${name}`];
}

function attributed(capture: BoardCapture, sourceId: string, find: ReturnType<typeof developerFinder>) {
  return capture.lines.map((line, index): Attributed => {
    const { basis, developer, refArea } = find(line.developer, line.model);
    const notes = [...(line.note === null ? [] : [line.note]), ...noteOn(basis, line.developer)];
    const row: ProposedEntry = {
      ...{ boardId: capture.boardId, snapshot: capture.snapshot, rank: index + 1, model: line.model },
      ...{ developer, refArea, score: line.score, scoreLow: line.scoreLow, scoreHigh: line.scoreHigh },
      ...{ votes: line.votes, openWeights: line.openWeights, sourceId },
      sourceLocator: line.place === null ? capture.locator : `${capture.locator}; ${line.place}`,
      confidence: basis === 'first word' ? 'medium' : 'high',
      note: notes.length === 0 ? null : notes.join('; '),
    };
    return { row, basis, name: line.developer };
  });
}

function unknownDevelopers(rows: readonly Attributed[]): string[] {
  return rows
    .filter(({ basis }) => basis === 'unknown')
    .map(({ row, name }) => {
      const who =
        name === null ? 'The board names no developer' : `The records have no developer ${shown(name)}`;
      return `${who} of ${shown(row.model)} (${row.boardId}, rank ${row.rank}): it counts for nobody until a person adds it to developers.csv.`;
    });
}

/** A name that comes again further down is another variant of the model, which the records cannot tell apart. */
function isRepeated({ row }: Attributed, index: number, rows: readonly Attributed[]): boolean {
  const isSame = ({ boardId, snapshot, model }: ProposedEntry) =>
    boardId === row.boardId && snapshot === row.snapshot && model === row.model;
  return rows.findIndex((other) => isSame(other.row)) < index;
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
  const newest = captures.reduce((last, { snapshot }) => (snapshot > last ? snapshot : last), '');
  const isPresent = ({ row }: Attributed) => row.snapshot === newest;
  const repeats = all
    .filter((row, index) => isPresent(row) && isRepeated(row, index, all))
    .map(({ row }) => `${row.boardId} has ${shown(row.model)} again at rank ${row.rank}: left out.`);
  return {
    feed,
    proposals: rows.map(({ row }) => ({ table: 'boardEntries', row })),
    upstreamDate: newest,
    rowCounts: Object.fromEntries(captures.map(({ boardId, lines }) => [boardId, lines.length])),
    remarks: [...remarks, ...repeats, ...unknownDevelopers(rows.filter(isPresent))],
  };
}

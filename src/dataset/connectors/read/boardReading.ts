import * as v from 'valibot';
import { groupBy } from '../../../domain/sorting.ts';
import {
  type Directory,
  UpstreamError,
  type UpstreamFeed,
  type ProposedEntry,
  type Reading,
} from '../connector.ts';
import { shownForeign } from './upstreamFile.ts';

type Maker = Pick<Directory['developers'][number], 'developer' | 'refArea'>;

/** Name of a model or vendor on a board. */
export const nameOnBoard = v.pipe(v.string(), v.regex(/[A-Za-z]/), v.regex(/^\S.*\S$/));

/** Number of votes, models or ranks. */
export const countOnBoard = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Confidence in the developer of a model; `unknown` if a person must add the developer. */
interface Attribution extends Maker {
  readonly foundBy: 'named' | 'same model' | 'first word' | 'unknown';
}

/** Placeholder for rows whose developer is not yet recorded; no country counts them. */
const NOBODY: Attribution = { developer: 'Not yet attributed', refArea: 'ZZ', foundBy: 'unknown' };

const lowerCased = (name: string) => name.toLowerCase();

/** Returns the first word: `claude-fable-5` → `claude`, `o3 (high)` → `o3`; `null` for a row of several models. */
function firstWord(model: string): string | null {
  if (model.includes(' + ')) return null;
  return /^[a-z]+\d?/.exec(lowerCased(model))?.[0] ?? null;
}

/** Returns the first words that the records attribute to exactly one developer. */
function modelFamilies(entries: Directory['boardEntries']): ReadonlyMap<string, Maker> {
  const families = groupBy(entries, ({ model }) => firstWord(model));
  return new Map(
    [...families].flatMap(([word, rows]) => {
      const [row] = rows;
      const isOne = rows.every(({ developer }) => developer === row?.developer);
      return word === null || row === undefined || !isOne || row.refArea === 'ZZ'
        ? []
        : [[word, row] as const];
    }),
  );
}

/**
 * Returns a function that finds the developer of a model and its area: by the developer's name or an alias. If the
 * upstream names none, by the developer recorded for the same model, or for all models with that first word.
 */
function developerFinder({ developers, developerAliases, boardEntries }: Directory) {
  const byName = new Map(
    developers.flatMap((row) => {
      const aliases = developerAliases.filter(({ developer }) => developer === row.developer);
      return [row.developer, ...aliases.map(({ alias }) => alias)].map(
        (name) => [lowerCased(name), row] as const,
      );
    }),
  );
  const byModel = new Map(boardEntries.map((row) => [row.model, row]));
  const byFamily = modelFamilies(boardEntries);
  return (name: string | null, model: string): Attribution => {
    const attribute = (row: Maker | undefined, foundBy: Attribution['foundBy']): Attribution | null =>
      row === undefined ? null : { developer: row.developer, refArea: row.refArea, foundBy };
    if (name !== null) return attribute(byName.get(lowerCased(name)), 'named') ?? NOBODY;
    const family = firstWord(model);
    return (
      attribute(byModel.get(model), 'same model') ??
      attribute(family === null ? undefined : byFamily.get(family), 'first word') ??
      NOBODY
    );
  };
}

/** A board may show two variants of a model under one name; many of them indicate a different column. */
const REPEATED_SHARE = 0.05;

/**
 * Checks what holds for every board, whatever its scale: a rank for each model, best first. This also detects swapped
 * columns.
 *
 * @param board board name for the error message.
 * @throws UpstreamError `empty` or `reshaped`.
 */
export function requireBoard(board: string, lines: readonly BoardLine[]): void {
  if (lines.length === 0) throw new UpstreamError('empty', `${board} has no line.`);
  lines.forEach(({ model, score }, index) => {
    const before = lines[index - 1];
    if (before !== undefined && before.score < score) {
      const place = `${shownForeign(model)} (${score}) stands below ${shownForeign(before.model)} (${before.score})`;
      throw new UpstreamError('reshaped', `${board}: ${place}: the column of scores is not what it was.`);
    }
  });
  const names = new Set(lines.map(({ model }) => model)).size;
  if (lines.length - names > Math.max(1, lines.length * REPEATED_SHARE)) {
    const counts = `${names} names on ${lines.length} lines`;
    throw new UpstreamError('reshaped', `${board} has ${counts}: the column of models is not what it was.`);
  }
}

/** One line of a board as its upstream prints it. */
export interface BoardLine {
  readonly model: string;
  /** `null` if the board names none. */
  readonly developer: string | null;
  readonly score: number;
  readonly scoreLow: number | null;
  readonly scoreHigh: number | null;
  readonly votes: number | null;
  readonly openWeights: boolean | null;
  readonly note: string | null;
  /** Place of the line below that of its board, if each line has its own. */
  readonly place: string | null;
}

/** A complete board on one day, best first. */
export interface ReadCapture {
  readonly boardId: string;
  readonly snapshot: string;
  /** Place in the source, down to this board. */
  readonly locator: string;
  readonly lines: readonly BoardLine[];
}

interface Attributed {
  readonly row: ProposedEntry;
  readonly foundBy: Attribution['foundBy'];
  readonly name: string | null;
}

/** Returns the row's note on how its developer was found. */
function noteOn(foundBy: Attribution['foundBy'], name: string | null): string[] {
  if (foundBy === 'first word') return ['developer read off the first word of the name'];
  if (foundBy !== 'unknown') return [];
  return [name === null ? 'the board names no developer' : `the board names the developer ${name}`];
}

function attributed(capture: ReadCapture, sourceId: string, find: ReturnType<typeof developerFinder>) {
  return capture.lines.map((line, index): Attributed => {
    const { foundBy, developer, refArea } = find(line.developer, line.model);
    const notes = [...(line.note === null ? [] : [line.note]), ...noteOn(foundBy, line.developer)];
    const row: ProposedEntry = {
      ...{ boardId: capture.boardId, snapshot: capture.snapshot, rank: index + 1, model: line.model },
      ...{ developer, refArea, score: line.score, scoreLow: line.scoreLow, scoreHigh: line.scoreHigh },
      ...{ votes: line.votes, openWeights: line.openWeights, sourceId },
      sourceLocator: line.place === null ? capture.locator : `${capture.locator}; ${line.place}`,
      confidence: foundBy === 'first word' ? 'medium' : 'high',
      note: notes.length === 0 ? null : notes.join('; '),
    };
    return { row, foundBy, name: line.developer };
  });
}

function unknownDevelopers(rows: readonly Attributed[]): string[] {
  return rows
    .filter(({ foundBy }) => foundBy === 'unknown')
    .map(({ row, name }) => {
      const who =
        name === null
          ? 'The board names no developer'
          : `The records have no developer ${shownForeign(name)}`;
      return `${who} of ${shownForeign(row.model)} (${row.boardId}, rank ${row.rank}): it counts for nobody until a person adds it to developers.csv.`;
    });
}

/** A name that recurs further down is another variant of the model, which the records cannot tell apart. */
function isRepeated({ row }: Attributed, index: number, rows: readonly Attributed[]): boolean {
  const isSame = ({ boardId, snapshot, model }: ProposedEntry) =>
    boardId === row.boardId && snapshot === row.snapshot && model === row.model;
  return rows.findIndex((other) => isSame(other.row)) < index;
}

/**
 * Returns the reading of a file with one or more boards. `rank` is the position on the whole board.
 *
 * @param remarks further remarks on the file for a person.
 */
export function boardReading(
  feed: UpstreamFeed,
  captures: readonly ReadCapture[],
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
    .map(({ row }) => `${row.boardId} has ${shownForeign(row.model)} again at rank ${row.rank}: left out.`);
  return {
    feed,
    proposals: rows.map(({ row }) => ({ table: 'boardEntries', row })),
    upstreamDate: newest,
    rowCounts: Object.fromEntries(captures.map(({ boardId, lines }) => [boardId, lines.length])),
    remarks: [...remarks, ...repeats, ...unknownDevelopers(rows.filter(isPresent))],
  };
}

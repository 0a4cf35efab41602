import {
  type Board,
  type BoardCaptureDocument,
  PRELIMINARY_NOTE,
  type BoardRow,
} from '../contract/leaderboards.ts';
import type { Evidence } from '../contract/primitives.ts';
import { normalBelow, Z_95, RANGE_END, type RankInterval } from './ranks.ts';
import { sidesOf, type ScoredRow } from './gap.ts';
import { counted, nounFor } from './words.ts';

/** A snapshot with the size of its board: for many boards only the top rows are on record. */
export type SizedCapture = Pick<BoardCaptureDocument, 'boardRows'> & {
  readonly rows: readonly BoardRow[];
  readonly board: Pick<BoardCaptureDocument['board'], 'higherIsBetter'>;
};

/** Returns the number of rows that are not attributable to a country, as a field that is omitted for none. */
export function uncountedOf(rows: readonly Pick<BoardRow, 'refArea'>[]): { readonly uncounted?: number } {
  const uncounted = rows.filter(({ refArea }) => refArea === 'ZZ').length;
  return uncounted === 0 ? {} : { uncounted };
}

/** Adds to the definition or the formula of a country's best the rows that can be the best of none. */
export const bestAmong = (
  said: string,
  { uncounted = 0 }: { readonly uncounted?: number | undefined },
): string =>
  uncounted === 0
    ? said
    : `${said} ${counted(uncounted, 'row')} not attributable to a country ${nounFor(uncounted, 'is', 'are')} left out.`;

type RankedLine = Pick<BoardRow, 'rankMade' | 'evidence'>;

/**
 * Returns the evidence of a row's rank. If the source states only the score, the rank was counted from the scores.
 */
export const rankEvidence = ({ rankMade, evidence }: RankedLine): Evidence =>
  rankMade === undefined ? evidence : { ...evidence, made: rankMade };

/** Returns what a rank follows: rows of one score share it, or stand as the source lists them. */
export const rankBasis = ({ rankMade }: Pick<BoardRow, 'rankMade'>): string =>
  rankMade === undefined ? 'by score, as the source lists it' : 'by score';

type Ranked = Pick<BoardRow, 'rank' | 'rankMade' | 'score'>;

/**
 * Returns the rank that a row shares with others of its score, the first of theirs, as a field that is omitted for
 * none: a list has to print one of them first, but by score they are level. A rank that its source states stands.
 */
export function tieOf(row: Ranked, rows: readonly Ranked[]): Pick<BoardRow, 'tiedAt'> {
  if (row.rankMade === undefined) return {};
  const ranks = rows.filter(({ score }) => score === row.score).map(({ rank }) => rank);
  return ranks.length < 2 ? {} : { tiedAt: Math.min(...ranks) };
}

/** Returns the rank of a row by its score. */
export const rankByScore = ({ rank, tiedAt }: Pick<BoardRow, 'rank' | 'tiedAt'>): number => tiedAt ?? rank;

const rowMeanings = {
  'best-run': 'One row per model: its best run',
  'same-score': 'One row per model, whose variants have one score',
} as const;

/** Returns what a row of a board is, without a period: a variant of a model, or all of it. */
export const rowsAre = ({ onePerModel }: Pick<Board, 'onePerModel'>): string =>
  onePerModel === undefined ? 'Variants of one model count separately' : rowMeanings[onePerModel];

/** True if the rows on record are the whole board; false if its size is unknown. */
export const isWholeBoard = ({ rows, boardRows }: Pick<SizedCapture, 'rows' | 'boardRows'>): boolean =>
  boardRows !== null && rows.length >= boardRows;

/** Assumed maximum of missing rows for a board of unknown size; the largest on record has 394 rows. */
const MOST_MISSING = 1000;
/** Changes of a chance below half a percentage point are not visible. */
const UNSEEN = 0.005;

/**
 * Returns an upper bound for the expected number of unrecorded rows that truly rank above a row. Each of them scores
 * no better than the last row before the first gap, and its interval is assumed to be as wide as the widest on
 * record. 0 if the rows on record are the whole board.
 */
export function missingAbove(capture: SizedCapture): (row: ScoredRow) => number {
  if (isWholeBoard(capture)) return () => 0;
  const { rows, boardRows, board } = capture;
  const missing = boardRows === null ? MOST_MISSING : boardRows - rows.length;
  const sign = board.higherIsBetter ? 1 : -1;
  const last = rows.filter(({ rank }, index) => rank <= index + 1).at(-1);
  const [worse, better] = board.higherIsBetter
    ? (['below', 'above'] as const)
    : (['above', 'below'] as const);
  const widest = Math.max(0, ...rows.map((row) => sidesOf(row)?.[better] ?? 0)) / Z_95;
  return (row) => {
    if (last === undefined) return missing;
    const error = Math.hypot((sidesOf(row)?.[worse] ?? 0) / Z_95, widest);
    const lead = sign * (row.score - last.score);
    return missing * (error === 0 ? Number(lead <= 0) : normalBelow(-lead / error));
  };
}

/**
 * True if unrecorded rows may affect a rank range. It is closed if, after subtracting the most chance they could
 * take, 97.5 % still remains up to its end.
 */
export const isOpenRange = ({ pWithin }: RankInterval, above: number): boolean =>
  above > 0 && pWithin - above < RANGE_END;

/** True if the chance of one rank holds for the whole board, missing rows included. */
export const holdsExactly = (above: number): boolean => above < UNSEEN;

/** Returns the basis of a range: "all 9 rows of the board", "the 20 rows on record of 377 on the board". */
export function restsOn({ rows, boardRows }: Pick<SizedCapture, 'rows' | 'boardRows'>): string {
  const count = String(rows.length);
  if (isWholeBoard({ rows, boardRows })) return `all ${count} rows of the leaderboard`;
  return boardRows === null
    ? `the ${count} rows on record (the leaderboard’s full length is not known)`
    : `the ${count} rows on record of ${String(boardRows)} on the leaderboard`;
}

/** With fewer votes than this a rank is called preliminary, whatever its interval. */
export const FEWEST_VOTES = 300;
/** With fewer votes than this a mark is paler: its rank may still move with every week's votes. */
export const MANY_VOTES = 2000;

/** Number of votes behind a row, in steps that a mark can show; `unknown` if the board publishes no votes. */
export type VoteDepth = 'preliminary' | 'few' | 'many' | 'unknown';

/** Returns why a row counts as preliminary; `null` if it does not. */
export function preliminaryReason(row: Pick<BoardRow, 'votes' | 'evidence'>): string | null {
  if (row.evidence.note?.includes(PRELIMINARY_NOTE) === true) return 'marked so by the operator';
  return row.votes !== null && row.votes < FEWEST_VOTES ? `fewer than ${String(FEWEST_VOTES)} votes` : null;
}

export function voteDepth(row: Pick<BoardRow, 'votes' | 'evidence'>): VoteDepth {
  if (preliminaryReason(row) !== null) return 'preliminary';
  if (row.votes === null) return 'unknown';
  return row.votes < MANY_VOTES ? 'few' : 'many';
}

type NamedRow = Pick<BoardRow, 'model' | 'modelId' | 'developer' | 'score'>;

/** Best variant of a model, with its other variants on the same board, best first. */
export interface FoldedRow<Row> {
  readonly row: Row;
  readonly folded: readonly Row[];
}

/**
 * After a hyphen, only words that are never part of a model name: "max" and "medium" can be (Qwen3.7-Max, Mistral
 * Medium).
 */
const hyphened = /[- ](?:non-)?(?:thinking|reasoning|minimal|low|high|x-?high)(?:-\d+k)?$/i;
const bracketed =
  /\s*\((?:(?:non-)?(?:thinking|reasoning)|minimal|none|low|medium|high|x-?high|max)(?: effort)?\)$/i;
const dated = /[- ]20\d\d-?[01]\d-?[0-3]\d$/;

/** Returns a name without all endings that give an effort level or a snapshot date. */
function plainName(name: string): string {
  const shorter = [hyphened, bracketed, dated].reduce((text, ending) => text.replace(ending, ''), name);
  return shorter === name || shorter === '' ? name.toLowerCase() : plainName(shorter);
}

/**
 * Returns the key of the model that a row is a variant of: the model in the price table, or else the developer and
 * plain name.
 */
function modelKey({ model, modelId, developer }: NamedRow): string {
  return modelId === null ? `${developer}\n${plainName(model)}` : `id\n${modelId}`;
}

/**
 * Returns one row per model, in the order of the rows: the best-scored of its variants (effort, thinking, dated
 * snapshot), which keeps its rank on the whole board. Variants are recognized by the model of the price table. Only
 * names without one are compared by themselves, within one developer and for few endings: a missed match makes the
 * list longer, but a wrong match hides a model.
 */
export function foldVariants<Row extends NamedRow>(
  rows: readonly Row[],
  higherIsBetter: boolean,
): FoldedRow<Row>[] {
  const sign = higherIsBetter ? -1 : 1;
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(modelKey(row), [...(groups.get(modelKey(row)) ?? []), row]);
  const best = new Map(
    [...groups.values()].flatMap((group) => {
      const [row, ...folded] = [...group].sort((a, b) => sign * (a.score - b.score));
      return row === undefined ? [] : [[row, folded] as const];
    }),
  );
  return rows.flatMap((row) => {
    const folded = best.get(row);
    return folded === undefined ? [] : [{ row, folded }];
  });
}

/**
 * Returns the row with the best score for each model that a snapshot names, best first: boards list one model in
 * several settings. Rows that name no priced model are omitted.
 */
export function scoredModels(rows: readonly BoardRow[], higherIsBetter: boolean): Map<string, BoardRow> {
  const sign = higherIsBetter ? -1 : 1;
  const best = new Map<string, BoardRow>();
  for (const row of [...rows].sort((a, b) => sign * (a.score - b.score))) {
    if (row.modelId !== null && !best.has(row.modelId)) best.set(row.modelId, row);
  }
  return best;
}

/** Price and score of a subject; a higher score is better. */
interface PricedScore {
  readonly price: number;
  readonly score: number;
}

/**
 * Returns the items that no other one beats: none scores higher at the same price or less, or as high for less.
 * Cheapest first.
 */
export function priceScoreFront<T extends PricedScore>(all: readonly T[]): T[] {
  const front: T[] = [];
  for (const one of [...all].sort((a, b) => a.price - b.price || b.score - a.score)) {
    const best = front.at(-1);
    if (best === undefined || one.score > best.score) front.push(one);
  }
  return front;
}

/** Bounds of the number of first places that some rows hold; they differ if tied rows lie across the cut. */
export interface PlacesHeld {
  readonly least: number;
  readonly most: number;
}

/**
 * Counts the rows of a kind among the first `n` of a snapshot. Tied rows have no order, whatever a list prints first.
 *
 * @param rows all rows up to place `n`, and those below that tie with it.
 */
export function placesHeld<Row extends { readonly rank: number; readonly score: number }>(
  rows: readonly Row[],
  n: number,
  holds: (row: Row) => boolean,
): PlacesHeld {
  const last = rows.find(({ rank }) => rank === n)?.score;
  const sure = rows.filter(({ rank, score }) => rank <= n && score !== last);
  const tied = rows.filter(({ score }) => score === last);
  const places = n - sure.length;
  const own = tied.filter(holds).length;
  const held = sure.filter(holds).length;
  return {
    least: held + Math.max(0, places - (tied.length - own)),
    most: held + Math.min(places, own),
  };
}

/** Returns a note with both counts if a tie leaves two possible; `null` otherwise. */
export const tieNote = ({ least, most }: PlacesHeld, n: number): string | null =>
  least === most
    ? null
    : `${String(least)} to ${String(most)}: rows of one score are on both sides of place ${String(n)}`;

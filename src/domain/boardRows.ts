import { type BoardCaptureDocument, PRELIMINARY_NOTE, type BoardRow } from '../contract/leaderboards.ts';
import type { Evidence } from '../contract/primitives.ts';
import { normalBelow, Z_95, RANGE_END, type RankInterval } from './ranks.ts';
import { sidesOf, type ScoredRow } from './gap.ts';

/** A capture with its board's size: of many boards only the top rows are on record. */
export type SizedCapture = Pick<BoardCaptureDocument, 'rows' | 'boardRows'> & {
  readonly board: Pick<BoardCaptureDocument['board'], 'higherIsBetter'>;
};

type RankedLine = Pick<BoardRow, 'rankMade' | 'evidence'>;

/** The evidence of the rank of a row: where its source states the score alone, the rank was counted from scores. */
export const rankEvidence = ({ rankMade, evidence }: RankedLine): Evidence =>
  rankMade === undefined ? evidence : { ...evidence, made: rankMade };

/** Whether the rows on record are the whole board; where its size is not known, they are not taken for it. */
export const isWholeBoard = ({ rows, boardRows }: Pick<SizedCapture, 'rows' | 'boardRows'>): boolean =>
  boardRows !== null && rows.length >= boardRows;

/** Of a board whose size is not known this many rows may be missing; the largest on record has 394. */
const MOST_MISSING = 1000;
/** What moves a chance by less than half a percentage point is not seen in it. */
const UNSEEN = 0.005;

/**
 * How many rows that are not on record may be expected to stand truly above a row, at most: each of them scores
 * no better than the last row before which none is missing, and its interval is taken to be as wide as the widest
 * on record. 0 where the rows on record are the whole board.
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
 * Whether rows that are not on record may reach into a rank range: without them it holds so much of the chance
 * that what they could take away at most still leaves 97.5 % up to its end.
 */
export const isOpenRange = ({ pWithin }: RankInterval, above: number): boolean =>
  above > 0 && pWithin - above < RANGE_END;

/** Whether the chance of one rank holds for the whole board, missing rows included. */
export const holdsExactly = (above: number): boolean => above < UNSEEN;

/** "all 9 rows of the board", "the 20 rows on record of 377 on the board": what a range rests on. */
export function restsOn({ rows, boardRows }: Pick<SizedCapture, 'rows' | 'boardRows'>): string {
  const count = String(rows.length);
  if (isWholeBoard({ rows, boardRows })) return `all ${count} rows of the board`;
  return boardRows === null
    ? `the ${count} rows on record, the size of the board not known`
    : `the ${count} rows on record of ${String(boardRows)} on the board`;
}

/** Below this many votes a rank is called preliminary, whatever its interval says. */
export const FEWEST_VOTES = 300;
/** Below this many votes a mark is paler: its rank may still move with every week's votes. */
export const MANY_VOTES = 2000;

/** How much a row rests on, in steps that a mark can show; `unknown` where the board publishes no votes. */
export type VoteDepth = 'preliminary' | 'few' | 'many' | 'unknown';

/** Why a row counts as preliminary, in words; `null` where it does not. */
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

/** The best variant of a model, and the others of it on the same board, best first. */
export interface FoldedRow<Row> {
  readonly row: Row;
  readonly folded: readonly Row[];
}

/** Behind a hyphen only words that name no model: "max" and "medium" do (Qwen3.7-Max, Mistral Medium). */
const hyphened = /[- ](?:non-)?(?:thinking|reasoning|minimal|low|high|x-?high)(?:-\d+k)?$/i;
const bracketed =
  /\s*\((?:(?:non-)?(?:thinking|reasoning)|minimal|none|low|medium|high|x-?high|max)(?: effort)?\)$/i;
const dated = /[- ]20\d\d-?[01]\d-?[0-3]\d$/;

/** A name without what says effort or day of a snapshot, however many such endings it has. */
function plainName(name: string): string {
  const shorter = [hyphened, bracketed, dated].reduce((text, ending) => text.replace(ending, ''), name);
  return shorter === name || shorter === '' ? name.toLowerCase() : plainName(shorter);
}

/** The model that a row is a variant of: that of the price table, else its developer's by its plain name. */
function modelKey({ model, modelId, developer }: NamedRow): string {
  return modelId === null ? `${developer}\n${plainName(model)}` : `id\n${modelId}`;
}

/**
 * One row a model, in the order of the rows: the best-scored of its variants (effort, thinking, dated snapshot),
 * which keeps the rank that it has on the whole board. Variants are told by the model of the price table that a
 * name is on record for; only where there is none by the name itself, of one developer and by few endings, since
 * a fold too few is a longer list and a fold too many hides a model.
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
 * Of each model that a capture names the line with the best score: boards list one model in several settings. The
 * best first; lines that name no priced model are left out.
 */
export function scoredModels(rows: readonly BoardRow[], higherIsBetter: boolean): Map<string, BoardRow> {
  const sign = higherIsBetter ? -1 : 1;
  const best = new Map<string, BoardRow>();
  for (const row of [...rows].sort((a, b) => sign * (a.score - b.score))) {
    if (row.modelId !== null && !best.has(row.modelId)) best.set(row.modelId, row);
  }
  return best;
}

/** What a subject costs and how it scores; a higher score is better. */
interface PricedScore {
  readonly price: number;
  readonly score: number;
}

/** Those for which no other one scores higher at the same price or less, nor as high at less; cheapest first. */
export function priceScoreFront<T extends PricedScore>(all: readonly T[]): T[] {
  const front: T[] = [];
  for (const one of [...all].sort((a, b) => a.price - b.price || b.score - a.score)) {
    const best = front.at(-1);
    if (best === undefined || one.score > best.score) front.push(one);
  }
  return front;
}

/** Bounds of the first places that some rows hold: they differ where rows of one score lie across the cut. */
export interface PlacesHeld {
  readonly least: number;
  readonly most: number;
}

/**
 * Counts the rows of a kind among the first n of a capture. Rows of one score have no order, whatever a list prints
 * first.
 *
 * @param rows all to place n, and those below it that tie with it.
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

/** Names both counts that a tie leaves open; `null` where there is one. */
export const tieNote = ({ least, most }: PlacesHeld, n: number): string | null =>
  least === most
    ? null
    : `${String(least)} to ${String(most)}: rows of one score are on both sides of place ${String(n)}`;

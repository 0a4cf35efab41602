import { compareText } from '../../domain/sorting.ts';
import { rivals } from '../../domain/rivals.ts';
import type { BoardRow, BoardCaptureDocument } from '../../contract/leaderboards.ts';
import { RefArea } from '../../contract/codelists.ts';
import type { Options } from '../../url/view.ts';
import { isOpenRange, isWholeBoard, missingAbove, foldVariants } from '../../domain/boardRows.ts';
import { type RankInterval, rankIntervals, type TieClass, tieClasses } from '../../domain/ranks.ts';

/** A model of a snapshot with all facts about its rank. */
export interface RankedModel {
  readonly row: BoardRow;
  /** `null` if no range can be given: no interval, or rows above it are not on record. */
  readonly interval: RankInterval | null;
  /** True if unrecorded rows may affect the range. */
  readonly isOpen: boolean;
  /** Upper bound for the expected number of unrecorded rows above the model; 0 on a whole board. */
  readonly missingAbove: number;
  readonly tie: TieClass | null;
  /** Model that the class cannot be told apart from. */
  readonly anchor: BoardRow | null;
  /** True if the class is the last recorded one of a board that continues below: it may have more models. */
  readonly isLastClass: boolean;
  /** Other variants of the model that are folded into this row. */
  readonly folded: readonly BoardRow[];
}

type RankedCapture = Pick<BoardCaptureDocument, 'board' | 'rows' | 'boardRows'>;

/** Returns every model of a snapshot in the order of the board, each compared with all others. */
export function rankedModels(capture: RankedCapture): RankedModel[] {
  const { board, rows } = capture;
  const intervals = rankIntervals(rows, board.higherIsBetter);
  // Below a gap in the records it is unknown which models one is level with.
  const ranked = rows.filter((_, index) => intervals[index] !== null);
  const classes = tieClasses(ranked, board.higherIsBetter);
  const ties = new Map(classes.map((tie, index) => [ranked[index], tie] as const));
  const above = missingAbove(capture);
  const last = isWholeBoard(capture) ? null : classes.at(-1)?.name;
  return rows.map((row, index) => {
    const [interval, tie] = [intervals[index] ?? null, ties.get(row) ?? null];
    const reach = above(row);
    const isOpen = interval !== null && isOpenRange(interval, reach);
    const anchor = ranked[tie?.anchor ?? -1] ?? null;
    const isLastClass = tie !== null && tie.name === last;
    return { row, interval, isOpen, missingAbove: reach, tie, anchor, isLastClass, folded: [] };
  });
}

function foldedModels(all: readonly RankedModel[], higherIsBetter: boolean): RankedModel[] {
  const byRow = new Map(all.map((one) => [one.row, one]));
  const rows = all.map(({ row }) => row);
  return foldVariants(rows, higherIsBetter).flatMap(({ row, folded: variants }) => {
    const standing = byRow.get(row);
    return standing === undefined ? [] : [{ ...standing, folded: variants }];
  });
}

/**
 * Returns the rows of a snapshot that the controls leave: of the selected country, folded or not, the top, and the
 * best model of either country if it ranks lower. Ranks, ranges and classes are those of the whole snapshot.
 */
export function shownModels(capture: RankedCapture, { most, country, fold }: RowsChoice): RankedModel[] {
  const all = rankedModels(capture);
  const models = fold ? foldedModels(all, capture.board.higherIsBetter) : all;
  const chosen = models.filter(({ row }) => country === null || row.refArea === country);
  const top = chosen.slice(0, most ?? chosen.length);
  const best = rivals.flatMap((area) => chosen.find(({ row }) => row.refArea === area) ?? []);
  return [...top, ...best.filter((one) => !top.includes(one)).sort((a, b) => a.row.rank - b.row.rank)];
}

/** Row options above the standings. None of them changes a model's rank, range or class. */
export interface RowsChoice {
  /** Number of rows from the top; `null` for all. */
  readonly most: number | null;
  /** Only models of this country; `null` for all. */
  readonly country: RefArea | null;
  /** True to fold effort variants into one row per model. */
  readonly fold: boolean;
}

export const USUAL_ROWS = '20';
export const rowChoices = ['10', USUAL_ROWS, '50', 'all'] as const;

/** Returns a country in lowercase for links, like ids. */
export const countryCode = (area: RefArea): string => area.toLowerCase();

/** Returns the countries with a model on the board, by name; unattributable ones last. */
export function boardCountries(rows: readonly BoardRow[]): RefArea[] {
  const last = (area: RefArea) => (area === 'ZZ' ? 1 : 0);
  return [...new Set(rows.map((row) => row.refArea))].sort(
    (a, b) => last(a) - last(b) || compareText(RefArea.label(a), RefArea.label(b)),
  );
}

/** Parses a link's options for the standings of a board. A country without a model on it is ignored. */
export function rowsChoice({ rows, country, fold }: Options, all: readonly BoardRow[]): RowsChoice {
  const code = (country?.[0] ?? '').toUpperCase();
  const most = rows ?? USUAL_ROWS;
  return {
    most: most === 'all' ? null : Number(most),
    country: RefArea.is(code) && all.some((row) => row.refArea === code) ? code : null,
    fold: fold === 'yes',
  };
}

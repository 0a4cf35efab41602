import { FIRST_BOARD } from '../../url/pathView.ts';
import { differenceUnit } from '../../contract/codelists.ts';
import type { Board, BoardRow } from '../../contract/leaderboards.ts';
import type { RankRange } from '../../contract/models.ts';
import type { Fact } from '../../figure/parts.ts';
import { fittingTitle } from '../../figure/titleLength.ts';
import { formatInterval, formatValue, type ValueFormat } from '../../domain/values.ts';
import { formatOrdinal, rivalAdjectives } from '../../domain/formats.ts';
import { formatMonth, formatPeriod, lastDayOf, periodStart } from '../../domain/periods.ts';
import { rankBasis, rankByScore } from '../../domain/boardRows.ts';
import type { Rival } from '../../domain/rivals.ts';
import { nounAfter } from '../../domain/words.ts';
import { sizeText, type ScoredRow, type SignedGap } from '../../domain/gap.ts';

/** Drops what binary fractions add to a difference of scores. */
export const exact = (value: number): number => Number(value.toFixed(6));

/** Returns the variant of a figure's id: the board, or none for the default board. */
export const boardVariant = ({ id }: Pick<Board, 'id'>): { readonly variant?: string } =>
  id === FIRST_BOARD ? {} : { variant: id };

/**
 * Returns the board's name for titles: without brackets, operator and "overall". The variant (such as style control)
 * is kept, since it is another board.
 */
export const shortBoardTitle = ({ title }: Pick<Board, 'title'>): string =>
  title
    .replace(/\s*\(.*?\)/g, '')
    .replace(/, (as )?run by .*$/, '')
    .replace(/, overall/, '');

const DAYS_OF_A_YEAR = 365;

/** True if a board's newest snapshot is over a year old on a day: it is gray, not counted, and its lead is dated. */
export const isOldSnapshot = (snapshot: string, day: string): boolean =>
  periodStart(day) - periodStart(snapshot) > DAYS_OF_A_YEAR;

export const boardFormat = ({ unit }: Pick<Board, 'unit'>): ValueFormat =>
  unit === 'percent' ? 'percent' : 'score';

/** Returns the unit of a score within a sentence: Elo is a name. */
export const scoreUnit = ({ unit }: Pick<Board, 'unit'>): string => (unit === 'elo' ? 'Elo' : unit);

/** Returns " points" or " minutes" after a score or a gap; empty if the number has its unit. */
export function unitAfter({ unit }: Pick<Board, 'unit'>, written: string): string {
  if (unit === 'percent') return '';
  return ` ${nounAfter(written, unit === 'minutes' ? 'minute' : 'point')}`;
}

/** Returns the unit of a difference of two scores as text. */
export const gapUnit = ({ unit }: Pick<Board, 'unit'>): string => differenceUnit(unit).replaceAll('-', ' ');

type Named = Pick<Board, 'title' | 'metric' | 'monthEnd'>;

/** Returns the definition of a score on the board. */
export const boardDefinition = (board: Named & Pick<Board, 'operator' | 'unit' | 'higherIsBetter'>): string =>
  `Score of a model on ${board.title}, run by ${board.operator}: ${board.metric}, in ${scoreUnit(board)}. ${board.higherIsBetter ? 'Higher' : 'Lower'} is better.`;

/** Formats a gap with its interval if there is one: "17 ± 14". Percentages differ by percentage points. */
export function gapText(gap: SignedGap, format: ValueFormat): string {
  const text = sizeText(gap, format);
  return format === 'percent' ? `${text} ${nounAfter(text, 'point')}` : text;
}

/** Returns that the best models of both countries are within the margin of error. */
export const tooCloseTitle = (board: Pick<Board, 'title'>): string =>
  fittingTitle(
    `${shortBoardTitle(board)}: best Chinese and U.S. models too close to call`,
    `${shortBoardTitle(board)}: too close to call`,
  );

/** Returns that a leaderboard has no model of one or both countries on record. */
export function noModelTitle(board: Pick<Board, 'title'>, missing: readonly Rival[], end = ''): string {
  const name = shortBoardTitle(board);
  const [first] = missing;
  const none =
    first === undefined || missing.length > 1
      ? `${name}: no model of either country`
      : `${name}: no ${rivalAdjectives[first]} model`;
  return fittingTitle(`${none} on record${end}`, `${none} on record`, none);
}

/** Formats the score of a row with its interval, if the board gives one: "1,562 ± 10". */
export const scoreText = ({ score, scoreLow, scoreHigh }: ScoredRow, board: Pick<Board, 'unit'>): string =>
  formatInterval(score, scoreLow, scoreHigh, boardFormat(board));

const monthEndWords = {
  'monthly-list': (day: string) => `list of ${formatMonth(day)}; its day is not stated`,
  'own-cut': (day: string) => `runs up to ${formatPeriod(day)}, the end of the month, which we chose`,
} as const;

/**
 * Returns the board of a number, and what it measures; for the last day of a month also what it is, if the board did not
 * stand so on that very day.
 */
export function boardFacts({ title, metric, monthEnd }: Named, snapshot: string): Fact[] {
  const isMonthEnd = lastDayOf(snapshot.slice(0, 7)) === snapshot;
  return [
    { label: 'Leaderboard', value: `${title}, ${metric}` },
    ...(monthEnd === undefined || !isMonthEnd
      ? []
      : [{ label: 'Day', value: monthEndWords[monthEnd](snapshot) }]),
  ];
}

/** Returns the number of votes behind a score and its interval, as far as the board gives them. */
export function certaintyFacts(
  { votes, scoreLow, scoreHigh }: Pick<BoardRow, 'votes' | 'scoreLow' | 'scoreHigh'>,
  board: Pick<Board, 'unit'>,
): Fact[] {
  const write = (score: number) => formatValue(score, boardFormat(board));
  return [
    ...(votes === null ? [] : [{ label: 'Votes', value: formatValue(votes, 'count') }]),
    ...(scoreLow === null || scoreHigh === null
      ? []
      : [{ label: '95% confidence interval', value: `${write(scoreLow)} to ${write(scoreHigh)}` }]),
  ];
}

/** Returns "3–6", or "17–20+" if rows that are not on record may reach into it. */
export function rangeText({ low, high, isOpen }: RankRange): string {
  const text = low === high ? String(low) : `${String(low)}–${String(high)}`;
  return isOpen ? `${text}+` : text;
}

/** Returns "4th", or "tied for 19th" if other rows have the same score. */
export const rankName = (row: Pick<BoardRow, 'rank' | 'tiedAt'>): string =>
  `${row.tiedAt === undefined ? '' : 'tied for '}${formatOrdinal(rankByScore(row))}`;

const bareRank = (row: BoardRow): Fact => ({ label: 'Rank', value: `${rankName(row)} ${rankBasis(row)}` });

/**
 * Returns the facts needed to read a score: the developer, the votes, the interval.
 *
 * @param rank facts about its rank, if more than the number is known.
 */
export function rowFacts(
  row: BoardRow,
  board: Board,
  snapshot: string,
  rank: readonly Fact[] = [bareRank(row)],
): Fact[] {
  return [
    { label: 'Developer', value: row.developer },
    ...(row.displayName === row.model ? [] : [{ label: 'Listed as', value: row.model }]),
    ...rank,
    ...certaintyFacts(row, board),
    ...(row.openWeights === null ? [] : [{ label: 'Weights', value: row.openWeights ? 'open' : 'closed' }]),
    ...boardFacts(board, snapshot),
  ];
}

import { differenceUnit } from '../../contract/codelists.ts';
import type { Board, BoardRow } from '../../contract/leaderboards.ts';
import type { Fact } from '../../figure/parts.ts';
import { formatValue, type ValueFormat } from '../../domain/values.ts';
import type { SignedGap } from '../../domain/gap.ts';

/** The page of the boards. */
export const BOARDS_PAGE = '/leaderboards';

/** The board that the page opens with. */
export const FIRST_BOARD = 'arena-code';

/** What a figure of a board is called beside its id: the board, but for the one that the page opens with. */
export const boardVariant = ({ id }: Pick<Board, 'id'>): { readonly variant?: string } =>
  id === FIRST_BOARD ? {} : { variant: id };

/**
 * The board's name for titles: without brackets, without who ran it, and without "overall". The variant (such
 * as style control) stays, since it is another board.
 */
export const shortTitle = ({ title }: Pick<Board, 'title'>): string =>
  title
    .replace(/\s*\(.*?\)/g, '')
    .replace(/, (as )?run by .*$/, '')
    .replace(/, overall/, '');

/** The short name of a board, with its operator where another board is called the same. */
export function boardNameAmong(board: Board, all: readonly Board[]): string {
  const name = shortTitle(board);
  const isAlone = all.filter((one) => shortTitle(one) === name).length < 2;
  return isAlone ? name : `${name} (${board.operator})`;
}

export const boardFormat = (board: Board): ValueFormat => (board.unit === 'percent' ? 'percent' : 'score');

/** The unit of a difference of two scores, in words. */
export const gapUnit = ({ unit }: Pick<Board, 'unit'>): string => differenceUnit(unit).replaceAll('-', ' ');

/** What a score of the board is. */
export const boardDefinition = (board: Board): string =>
  `Score of a model on ${board.title}, run by ${board.operator}: ${board.metric}, in ${board.unit}; ${board.higherIsBetter ? 'higher' : 'lower'} is better.`;

/** "17 ± 14": a gap with its margin where there is one. Percentages lie percentage points apart. */
export function gapText(gap: SignedGap, format: ValueFormat): string {
  const unit = format === 'percent' ? ' points' : '';
  const size = formatValue(Math.abs(Math.round(gap.points * 10) / 10), 'score');
  if (gap.margin === null) return size === '1' ? `1${unit.replace(/s$/, '')}` : `${size}${unit}`;
  const margin = gap.margin >= 10 ? Math.round(gap.margin) : Number(gap.margin.toPrecision(2));
  return `${size} ± ${formatValue(margin, 'score')}${unit}`;
}

/** Which board a number is of, and what it measures. */
export const boardFact = (board: Board): Fact => ({
  label: 'Board',
  value: `${board.title}, ${board.metric}`,
});

const bareRank = (row: BoardRow): Fact => ({ label: 'Position', value: `${String(row.rank)} by score` });

/**
 * What must be known of a score: whose model, how many votes, what the interval is.
 *
 * @param place what is said of its place, where more than the position is known.
 */
export function rowFacts(row: BoardRow, board: Board, place: readonly Fact[] = [bareRank(row)]): Fact[] {
  return [
    { label: 'Developer', value: row.developer },
    ...(row.displayName === row.model ? [] : [{ label: 'Listed as', value: row.model }]),
    ...place,
    ...(row.votes === null ? [] : [{ label: 'Votes', value: formatValue(row.votes, 'count') }]),
    ...(row.scoreLow === null || row.scoreHigh === null
      ? []
      : [
          {
            label: '95 % interval',
            value: `${formatValue(row.scoreLow, boardFormat(board))} to ${formatValue(row.scoreHigh, boardFormat(board))}`,
          },
        ]),
    ...(row.openWeights === null ? [] : [{ label: 'Weights', value: row.openWeights ? 'open' : 'closed' }]),
    boardFact(board),
  ];
}

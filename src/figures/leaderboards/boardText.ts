import { FIRST_BOARD } from '../../url/pathView.ts';
import { differenceUnit } from '../../contract/codelists.ts';
import type { Board, BoardRow } from '../../contract/leaderboards.ts';
import type { Fact } from '../../figure/parts.ts';
import { formatInterval, formatValue, type ValueFormat } from '../../domain/values.ts';
import { nounAfter } from '../../domain/words.ts';
import { sizeText, type ScoredRow, type SignedGap } from '../../domain/gap.ts';

/** What a figure of a board is called beside its id: the board, but for the one that is meant where none is named. */
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

export const boardFormat = ({ unit }: Pick<Board, 'unit'>): ValueFormat =>
  unit === 'percent' ? 'percent' : 'score';

/** The unit of a difference of two scores, in words. */
export const gapUnit = ({ unit }: Pick<Board, 'unit'>): string => differenceUnit(unit).replaceAll('-', ' ');

type Named = Pick<Board, 'title' | 'metric'>;

/** What a score of the board is. */
export const boardDefinition = (board: Named & Pick<Board, 'operator' | 'unit' | 'higherIsBetter'>): string =>
  `Score of a model on ${board.title}, run by ${board.operator}: ${board.metric}, in ${board.unit}; ${board.higherIsBetter ? 'higher' : 'lower'} is better.`;

/** "17 ± 14": a gap with its interval where there is one. Percentages lie percentage points apart. */
export function gapText(gap: SignedGap, format: ValueFormat): string {
  const text = sizeText(gap, format);
  return format === 'percent' ? `${text} ${nounAfter(text, 'point')}` : text;
}

/** "1,562 ± 10": the score of a row with its interval, where the board gives one. */
export const scoreText = ({ score, scoreLow, scoreHigh }: ScoredRow, board: Pick<Board, 'unit'>): string =>
  formatInterval(score, scoreLow, scoreHigh, boardFormat(board));

/** Which board a number is of, and what it measures. */
export const boardFact = (board: Named): Fact => ({
  label: 'Board',
  value: `${board.title}, ${board.metric}`,
});

/** How many votes a score rests on and its interval, as far as the board gives them. */
export function certaintyFacts(
  { votes, scoreLow, scoreHigh }: Pick<BoardRow, 'votes' | 'scoreLow' | 'scoreHigh'>,
  board: Pick<Board, 'unit'>,
): Fact[] {
  const write = (score: number) => formatValue(score, boardFormat(board));
  return [
    ...(votes === null ? [] : [{ label: 'Votes', value: formatValue(votes, 'count') }]),
    ...(scoreLow === null || scoreHigh === null
      ? []
      : [{ label: '95 % interval', value: `${write(scoreLow)} to ${write(scoreHigh)}` }]),
  ];
}

const bareRank = (row: BoardRow): Fact => ({ label: 'Position', value: `${String(row.rank)} by score` });

/**
 * What must be known of a score: whose model, how many votes, what the interval is.
 *
 * @param rank what is said of its rank, where more than the bare number is known.
 */
export function rowFacts(row: BoardRow, board: Board, rank: readonly Fact[] = [bareRank(row)]): Fact[] {
  return [
    { label: 'Developer', value: row.developer },
    ...(row.displayName === row.model ? [] : [{ label: 'Listed as', value: row.model }]),
    ...rank,
    ...certaintyFacts(row, board),
    ...(row.openWeights === null ? [] : [{ label: 'Weights', value: row.openWeights ? 'open' : 'closed' }]),
    boardFact(board),
  ];
}

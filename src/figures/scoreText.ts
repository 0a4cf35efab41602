import type { ModelScore, ScoreBoard } from '../contract/models.ts';
import type { Fact } from '../figure/parts.ts';
import { formatOrdinal } from '../domain/formats.ts';
import { formatInterval, formatValue, type ValueFormat } from '../domain/values.ts';

export const scoreFormat = ({ unit }: Pick<ScoreBoard, 'unit'>): ValueFormat =>
  unit === 'percent' ? 'percent' : 'score';

/** The board's name for titles: without brackets and without who ran it. */
export const boardName = ({ title }: Pick<ScoreBoard, 'title'>): string =>
  title.replace(/\s*\(.*?\)/g, '').replace(/, (as )?run by .*$/, '');

/** What a score of the board is. */
export const scoreDefinition = (board: ScoreBoard): string =>
  `Score of a model on ${board.title}, run by ${board.operator}: ${board.metric}, in ${board.unit}; ${board.higherIsBetter ? 'higher' : 'lower'} is better.`;

type Scored = Pick<ModelScore, 'rank' | 'score' | 'scoreLow' | 'scoreHigh' | 'votes'>;

/** "1,562 ± 10": a score with its interval where the board gives one. */
export const scoreText = ({ score, scoreLow, scoreHigh }: Scored, board: ScoreBoard): string =>
  formatInterval(score, scoreLow, scoreHigh, scoreFormat(board));

interface BoardSize {
  readonly listed: number;
  readonly boardRows: number | null;
}

/** "4th of 20" where all rows of the board are on record, else the place alone: it was taken on the whole board. */
export const placeText = (rank: number, listed: number, boardRows: number | null): string =>
  boardRows !== null && listed >= boardRows ? `${formatOrdinal(rank)} of ${boardRows}` : formatOrdinal(rank);

const sizeText = ({ listed, boardRows }: BoardSize): string =>
  boardRows === null
    ? `${listed} lines of the capture on record`
    : `${listed} of the board’s ${boardRows} lines on record`;

/**
 * What must be known of a score: under which name, which place among how many, how many votes.
 *
 * @param size how many lines of the capture are on record, and how many the whole board had (`null`: not known).
 */
export function scoreFacts(line: Scored, name: string, size: BoardSize, board: ScoreBoard): Fact[] {
  const format = scoreFormat(board);
  return [
    { label: 'Listed as', value: name },
    { label: 'Position', value: `${formatOrdinal(line.rank)} by score; ${sizeText(size)}` },
    ...(line.votes === null ? [] : [{ label: 'Votes', value: formatValue(line.votes, 'count') }]),
    ...(line.scoreLow === null || line.scoreHigh === null
      ? []
      : [
          {
            label: '95 % interval',
            value: `${formatValue(line.scoreLow, format)} to ${formatValue(line.scoreHigh, format)}`,
          },
        ]),
    { label: 'Board', value: `${board.title}, ${board.metric}` },
  ];
}

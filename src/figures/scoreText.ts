import type { ModelScore, ScoreBoard } from '../contract/models.ts';
import type { Fact } from '../figure/parts.ts';
import { formatOrdinal } from '../domain/formats.ts';
import { boardFact, certaintyFacts } from './leaderboards/boardText.ts';

/** The board's name for titles: without brackets and without who ran it. */
export const boardName = ({ title }: Pick<ScoreBoard, 'title'>): string =>
  title.replace(/\s*\(.*?\)/g, '').replace(/, (as )?run by .*$/, '');

type Scored = Pick<ModelScore, 'rank' | 'score' | 'scoreLow' | 'scoreHigh' | 'votes'>;

interface BoardSize {
  readonly listed: number;
  readonly boardRows: number | null;
}

/** "4th of 20" where all rows of the board are on record, else the rank alone: it was taken on the whole board. */
export const rankText = (rank: number, listed: number, boardRows: number | null): string =>
  boardRows !== null && listed >= boardRows ? `${formatOrdinal(rank)} of ${boardRows}` : formatOrdinal(rank);

const sizeText = ({ listed, boardRows }: BoardSize): string =>
  boardRows === null
    ? `${listed} lines of the capture on record`
    : `${listed} of the board’s ${boardRows} lines on record`;

/**
 * What must be known of a score: under which name, which rank among how many, how many votes.
 *
 * @param size how many lines of the capture are on record, and how many the whole board had (`null`: not known).
 */
export function scoreFacts(line: Scored, name: string, size: BoardSize, board: ScoreBoard): Fact[] {
  return [
    { label: 'Listed as', value: name },
    { label: 'Position', value: `${formatOrdinal(line.rank)} by score; ${sizeText(size)}` },
    ...certaintyFacts(line, board),
    boardFact(board),
  ];
}

import type { ModelScore, ScoreBoard } from '../contract/models.ts';
import type { Fact } from '../figure/parts.ts';
import { rankBasis, rowsAre } from '../domain/boardRows.ts';
import { upperFirst } from '../domain/words.ts';
import type { Derivation } from '../contract/primitives.ts';
import { valueRow } from '../domain/derivationRows.ts';
import { boardFacts, certaintyFacts, rangeText, rankName, scoreText } from './leaderboards/boardText.ts';

/** Returns the board's name for titles: without brackets and without its operator. */
export const boardName = ({ title }: Pick<ScoreBoard, 'title'>): string =>
  title.replace(/\s*\(.*?\)/g, '').replace(/, (as )?run by .*$/, '');

type Scored = Pick<
  ModelScore,
  'rank' | 'rankMade' | 'tiedAt' | 'rankRange' | 'snapshot' | 'score' | 'scoreLow' | 'scoreHigh' | 'votes'
>;

interface BoardSize {
  readonly listed: number;
  readonly boardRows: number | null;
}

/**
 * Returns "4th of 20 (3–6)" if all rows of the board are on record, otherwise "4th (3–6)", since the rank is that on
 * the whole board; without the brackets if no range can be given.
 */
export function rankText(
  line: Pick<ModelScore, 'rank' | 'tiedAt' | 'rankRange'>,
  { listed, boardRows }: BoardSize,
): string {
  const { rankRange } = line;
  const place = `${rankName(line)}${boardRows !== null && listed >= boardRows ? ` of ${boardRows}` : ''}`;
  return rankRange === undefined ? place : `${place} (${rangeText(rankRange)})`;
}

const sizeText = ({ listed, boardRows }: BoardSize): string =>
  boardRows === null
    ? `${listed} rows of the snapshot on record`
    : `${listed} of the leaderboard’s ${boardRows} rows on record`;

/** Returns what a rank is, whether it is given with a range or alone. */
export const rankDefinition = (line: Scored, { title }: ScoreBoard): string =>
  `Position on ${title} ${rankBasis(line)}${line.rankRange === undefined ? '' : '; in brackets the ranks within which the true one lies with 95% probability, as we compute them'}.`;

/** Returns the steps to a rank that its source does not state. */
function rankSteps(line: Scored, size: BoardSize, board: ScoreBoard): string[] {
  const order = board.higherIsBetter ? 'highest' : 'lowest';
  const place =
    line.rankMade === undefined
      ? 'Rank as the source lists it'
      : `Rank on the full leaderboard by score, ${order} first; rows with the same score share the best of their ranks`;
  const range =
    line.rankRange === undefined
      ? []
      : [
          'Range: the ranks from 2.5% to 97.5% of the probability that the scores and 95% intervals of the rows on record give, errors taken as normal and independent',
        ];
  const rows = board.onePerModel === undefined ? [] : [rowsAre(board)];
  return [place, ...rows, ...range, `${upperFirst(sizeText(size))}, on the leaderboard’s page`];
}

/**
 * Returns how a rank was obtained that its source does not state: counted from the scores of the whole board, or given
 * with a range, which no board states.
 */
export function placeDerivation(
  line: Omit<ModelScore, 'variant'>,
  size: BoardSize,
  board: ScoreBoard,
): Derivation | null {
  if (line.rankMade === undefined && line.rankRange === undefined) return null;
  return {
    method: line.rankRange === undefined ? 'placeByScore' : 'rankIntervals',
    formula: rankSteps(line, size, board).join('. '),
    inputs: [valueRow(line.displayName, line.score, scoreText(line, board), line.evidence)],
  };
}

const rangeClause = ({ rankRange }: Scored): string =>
  rankRange === undefined ? '' : `; ${rangeText(rankRange)} with 95% probability`;

/**
 * Returns the facts needed to read a score: the name, the rank among how many, the number of votes.
 *
 * @param size number of recorded rows of the snapshot, and of all rows of the board (`null` if unknown).
 */
export function scoreFacts(line: Scored, name: string, size: BoardSize, board: ScoreBoard): Fact[] {
  return [
    { label: 'Listed as', value: name },
    { label: 'Rank', value: `${rankName(line)} ${rankBasis(line)}${rangeClause(line)}; ${sizeText(size)}` },
    ...certaintyFacts(line, board),
    ...boardFacts(board, line.snapshot),
  ];
}

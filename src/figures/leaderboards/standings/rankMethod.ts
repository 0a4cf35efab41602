import type { BoardSnapshotDocument } from '../../../contract/leaderboards.ts';
import { formatValue } from '../../../domain/values.ts';
import { restsOn, FEWEST_VOTES, MANY_VOTES } from '../../../domain/boardRows.ts';

const withoutIntervals =
  'The board publishes scores without intervals. How far a score could have come out otherwise is then not known, so places cannot be separated: positions follow the score alone, marks are hollow, and neither ranges nor classes are given.';

/** How positions, ranges, classes and marks of one capture come about, a paragraph each. */
export function rankMethod(document: Pick<BoardSnapshotDocument, 'rows' | 'board' | 'boardRows'>): string[] {
  const { rows, board } = document;
  const bounded = rows.filter((row) => row.scoreLow !== null && row.scoreHigh !== null).length;
  const order = board.higherIsBetter ? 'highest score first' : 'lowest score first';
  const position = `Position: the place on the operator's whole board, ${order}. What is said here rests on ${restsOn(document)}; filters and folding leave out rows but move none.`;
  if (bounded === 0) return [position, withoutIntervals];
  return [
    position,
    'Rank range: the ranks that hold the true one with 95 % probability. We assume normal, independent errors that match the published 95 % intervals, with a standard error of half the width of its interval divided by 1.96; an interval that reaches further to one side counts with half of its width on both. From all rows together follows the probability of each rank of each model, computed exactly: it is what a Monte Carlo simulation approaches with ever more draws, and ten thousand seeded draws agree with it within two points; the range runs from 2.5 % to 97.5 % of it. Comparing raw intervals for overlap would be another rule and gives wider ranges. A plus says that rows that are not on record may reach into the range, if they score as the last row on record does and have the widest of its intervals; how likely one exact rank is, is then not given. Shared voters make errors less independent than is assumed here, and ranges a little wide.',
    'Class: from the best score down, the first model is the anchor; all that follow and lie no further from it than the root of the sum of both half widths squared cannot be told from it at 95 % and are of its class; the first that can opens the next class. Neighbors of two classes may therefore be as close as those of one.',
    `Votes: marks of rows with fewer than ${formatValue(MANY_VOTES, 'count')} votes are paler. Preliminary is a row with fewer than ${String(FEWEST_VOTES)} votes, or one that the operator marks so, as far as its mark was recorded.`,
  ];
}

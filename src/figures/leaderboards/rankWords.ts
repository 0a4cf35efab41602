import { counted } from '../../domain/words.ts';
import { RefArea } from '../../contract/codelists.ts';
import type { Board, BoardRow, BoardCaptureDocument } from '../../contract/leaderboards.ts';
import type { Fact } from '../../figure/parts.ts';
import { scoreText } from './boardText.ts';
import type { RankedModel } from './rankedModels.ts';
import { formatOrdinal } from '../../domain/formats.ts';
import { formatValue } from '../../domain/values.ts';
import {
  holdsExactly,
  restsOn,
  FEWEST_VOTES,
  MANY_VOTES,
  preliminaryReason,
} from '../../domain/boardRows.ts';

const CANNOT_SEPARATE = 'cannot separate';

/** Formats a chance as "22%"; one that would round to 0 or 100 is shown as neither. */
export function chanceText(chance: number): string {
  if (chance < 0.005) return 'less than 1%';
  if (chance > 0.995) return 'more than 99%';
  return `${String(Math.round(chance * 100))}%`;
}

/** Returns "3–6", or "17–20+" if unrecorded rows may affect it; `null` without a range. */
export function rangeText({ interval, isOpen }: Pick<RankedModel, 'interval' | 'isOpen'>): string | null {
  if (interval === null) return null;
  const { low, high } = interval;
  const text = low === high ? String(low) : `${String(low)}–${String(high)}`;
  return isOpen ? `${text}+` : text;
}

/** Returns the chance of the printed rank; `null` if it is unknown, or unrecorded rows could change it. */
export const exactText = ({ interval, missingAbove, row }: RankedModel): string | null =>
  interval === null || !holdsExactly(missingAbove) ? null : chanceText(interval.pExactly(row.rank));

/** Returns "4th, 3–6"; if there is no range, a note that the rank is by score alone. */
export function rankRangeText(ranked: RankedModel): string {
  const rank = formatOrdinal(ranked.row.rank);
  const range = rangeText(ranked);
  if (range === null) return `${rank} by score`;
  return range === String(ranked.row.rank) ? rank : `${rank}, ${range}`;
}

const votesText = ({ votes }: BoardRow): string | null => (votes === null ? null : counted(votes, 'vote'));

const joined = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null).join(' · ');

/** "4th, 3–6 · 1,541 ± 16 · 1,522 votes". */
export const detailText = (ranked: RankedModel, board: Board): string =>
  joined([rankRangeText(ranked), scoreText(ranked.row, board), votesText(ranked.row)]);

/** Returns "3–6 · 1,541 ± 16 · 1,522 votes" and "3–6 · 1,541 ± 16", for small screens. */
export function briefTexts(ranked: RankedModel, board: Board): string[] {
  const score = joined([rangeText(ranked), scoreText(ranked.row, board)]);
  return [joined([score, votesText(ranked.row)]), score];
}

/** Returns the name of the model, with a note if its rank is preliminary. */
export const modelLabel = (row: BoardRow): string =>
  preliminaryReason(row) === null ? row.displayName : `${row.displayName} (preliminary)`;

/** Table columns of each row besides its score. */
export const tableColumns = ['Position by score', 'Rank range (95%)', 'Class', 'Votes', 'Country'] as const;

export const tableCells = (ranked: RankedModel): string[] => [
  formatOrdinal(ranked.row.rank),
  rangeText(ranked) ?? CANNOT_SEPARATE,
  ranked.tie?.name ?? CANNOT_SEPARATE,
  ranked.row.votes === null ? '' : formatValue(ranked.row.votes, 'count'),
  RefArea.label(ranked.row.refArea),
];

/** Returns why no range can be given. */
function missingRange({ row }: RankedModel): string {
  return row.scoreLow === null
    ? 'cannot separate: the board publishes no interval'
    : 'none: rows above it are not on record';
}

function rangeFacts(ranked: RankedModel): Fact[] {
  const rank = formatOrdinal(ranked.row.rank);
  const range = rangeText(ranked);
  const exact = exactText(ranked);
  if (range === null) {
    return [
      { label: 'Position', value: `${rank} by score` },
      { label: 'Rank range', value: missingRange(ranked) },
    ];
  }
  return [
    { label: 'Position', value: `${rank} by score, ${range} with 95% probability` },
    {
      label: `Exactly ${rank}`,
      value:
        exact === null ? 'not given: rows that are not on record could change it' : `${exact} probability`,
    },
  ];
}

function tieFact({ tie, anchor, row, isLastClass }: RankedModel): Fact[] {
  if (tie === null || anchor === null) return [];
  const size = counted(tie.size, 'model');
  const level = anchor === row ? 'the first of its class' : `cannot be told from ${anchor.displayName}`;
  // Unrecorded rows may belong to the last class.
  const all = isLastClass ? `at least ${size}` : `${size} in all`;
  return [{ label: 'Class', value: `${tie.name}: ${level}, ${all}` }];
}

function foldedFact({ folded }: RankedModel, board: Board): Fact[] {
  if (folded.length === 0) return [];
  const count = counted(folded.length, 'variant');
  const names = folded.map(
    (row) => `${row.displayName} (${formatOrdinal(row.rank)}, ${scoreText(row, board)})`,
  );
  return [{ label: 'Folded', value: `${count} folded: ${names.join('; ')}` }];
}

/** Returns the facts about a model's rank: range, chance, class, why it is preliminary, and what it means. */
export function rankFacts(ranked: RankedModel, board: Board): Fact[] {
  const reason = preliminaryReason(ranked.row);
  const { modelId } = ranked.row;
  return [
    ...rangeFacts(ranked),
    ...tieFact(ranked),
    ...(reason === null ? [] : [{ label: 'Preliminary', value: reason }]),
    ...foldedFact(ranked, board),
    ...(modelId === null ? [] : [{ label: 'Model of the price table', value: modelId }]),
  ];
}

const withoutIntervals =
  'The board publishes scores without intervals. How far a score could have come out otherwise is then not known, so places cannot be separated: positions follow the score alone, marks are hollow, and neither ranges nor classes are given.';

/** Returns the method for ranks, ranges, classes and marks of one snapshot, one paragraph each. */
export function rankMethod(document: Pick<BoardCaptureDocument, 'rows' | 'board' | 'boardRows'>): string[] {
  const { rows, board } = document;
  const bounded = rows.filter((row) => row.scoreLow !== null && row.scoreHigh !== null).length;
  const order = board.higherIsBetter ? 'highest score first' : 'lowest score first';
  const ranking = `Position: the place on the operator's whole board, ${order}. What is said here rests on ${restsOn(document)}; filters and folding leave out rows but move none.`;
  if (bounded === 0) return [ranking, withoutIntervals];
  return [
    ranking,
    'Rank range: the ranks that hold the true one with 95% probability. We assume normal, independent errors that match the published 95% intervals, with a standard error of half the width of its interval divided by 1.96; where an interval reaches further to one side, each side has an error of its own. From all rows together follows the probability of each rank of each model, computed exactly: it is what a Monte Carlo simulation approaches with ever more draws, and ten thousand seeded draws agree with it within two points; the range runs from 2.5% to 97.5% of it. Comparing raw intervals for overlap would be another rule and gives wider ranges. A plus says that rows that are not on record may reach into the range, if they score as the last row on record does and have the widest of its intervals; how likely one exact rank is, is then not given. Shared voters make errors less independent than is assumed here, and ranges a little wide.',
    'Class: from the best score down, the first model is the anchor; all that follow and lie no further from it than the root of the sum of both half widths squared (of a lopsided interval the side that faces the other score) cannot be told from it at 95% and are of its class; the first that can opens the next class. Neighbors of two classes may therefore be as close as those of one.',
    `Votes: marks of rows with fewer than ${formatValue(MANY_VOTES, 'count')} votes are paler. Preliminary is a row with fewer than ${String(FEWEST_VOTES)} votes, or one that the operator marks so, as far as its mark was recorded.`,
  ];
}

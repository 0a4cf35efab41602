import { counted } from '../../domain/words.ts';
import { RefArea } from '../../contract/codelists.ts';
import type { Board, BoardRow, BoardCaptureDocument } from '../../contract/leaderboards.ts';
import type { Fact } from '../../figure/parts.ts';
import { rangeText, rankName, scoreText } from './boardText.ts';
import type { RankedModel } from './rankedModels.ts';
import { formatOrdinal } from '../../domain/formats.ts';
import { formatValue } from '../../domain/values.ts';
import {
  holdsExactly,
  rankBasis,
  rankByScore,
  restsOn,
  FEWEST_VOTES,
  MANY_VOTES,
  preliminaryReason,
} from '../../domain/boardRows.ts';

/** Facts give the reason: no margin of error, or rows above are not on record. */
const UNDETERMINED = 'undetermined';

/** Formats a chance as "22%"; one that would round to 0 or 100 is shown as neither. */
export function chanceText(chance: number): string {
  if (chance < 0.005) return 'less than 1%';
  if (chance > 0.995) return 'more than 99%';
  return `${String(Math.round(chance * 100))}%`;
}

/** Returns "3–6", or "17–20+" if unrecorded rows may affect it; `null` without a range. */
export const intervalRanks = ({
  interval,
  isOpen,
}: Pick<RankedModel, 'interval' | 'isOpen'>): string | null =>
  interval === null ? null : rangeText({ low: interval.low, high: interval.high, isOpen });

/** Returns the chance of the printed rank; `null` if it is unknown, or unrecorded rows could change it. */
export const exactText = ({ interval, missingAbove, row }: RankedModel): string | null =>
  interval === null || !holdsExactly(missingAbove) ? null : chanceText(interval.pExactly(rankByScore(row)));

/** Returns "4th, 3–6"; if there is no range, a note that the rank is by score alone. */
export function rankRangeText(ranked: RankedModel): string {
  const rank = rankName(ranked.row);
  const range = intervalRanks(ranked);
  if (range === null) return `${rank} by score`;
  return range === String(rankByScore(ranked.row)) ? rank : `${rank}, ${range}`;
}

const votesText = ({ votes }: BoardRow): string | null => (votes === null ? null : counted(votes, 'vote'));

const joined = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null).join(' · ');

/** "4th, 3–6 · 1,541 ± 16 · 1,522 votes". */
export const detailText = (ranked: RankedModel, board: Board): string =>
  joined([rankRangeText(ranked), scoreText(ranked.row, board), votesText(ranked.row)]);

/** Returns "3–6 · 1,541 ± 16 · 1,522 votes" and "3–6 · 1,541 ± 16", for small screens. */
export function briefTexts(ranked: RankedModel, board: Board): string[] {
  const score = joined([intervalRanks(ranked), scoreText(ranked.row, board)]);
  return [joined([score, votesText(ranked.row)]), score];
}

/** Returns the name of the model, with a note if its rank is preliminary. */
export const modelLabel = (row: BoardRow): string =>
  preliminaryReason(row) === null ? row.displayName : `${row.displayName} (preliminary)`;

/** Table columns of each row besides its score. */
export const tableColumns = ['Rank by score', 'Rank range (95%)', 'Tier', 'Votes', 'Country'] as const;

export const tableCells = (ranked: RankedModel): string[] => [
  rankName(ranked.row),
  intervalRanks(ranked) ?? UNDETERMINED,
  ranked.tie?.name ?? UNDETERMINED,
  ranked.row.votes === null ? '' : formatValue(ranked.row.votes, 'count'),
  RefArea.label(ranked.row.refArea),
];

/** Returns why no range can be given. */
function missingRange({ row }: RankedModel): string {
  return row.scoreLow === null
    ? 'none: no margin of error on record'
    : 'none: rows above it are not on record';
}

function rangeFacts(ranked: RankedModel): Fact[] {
  const rank = `${rankName(ranked.row)} ${rankBasis(ranked.row)}`;
  const range = intervalRanks(ranked);
  const exact = exactText(ranked);
  if (range === null) {
    return [
      { label: 'Rank', value: rank },
      { label: 'Rank range', value: missingRange(ranked) },
    ];
  }
  return [
    { label: 'Rank', value: `${rank}; ${range} with 95% probability` },
    {
      label: `Exactly ${formatOrdinal(rankByScore(ranked.row))}`,
      value: exact === null ? 'not given: rows not on record could change it' : `${exact} probability`,
    },
  ];
}

function tieFact({ tie, anchor, row, isLastClass }: RankedModel): Fact[] {
  if (tie === null || anchor === null) return [];
  const size = counted(tie.size, 'model');
  const level = anchor === row ? 'the top model of its tier' : `too close to call with ${anchor.displayName}`;
  // Unrecorded rows may belong to the last class.
  const all = isLastClass ? `at least ${size}` : `${size} in all`;
  return [{ label: 'Tier', value: `${tie.name}: ${level}, ${all}` }];
}

function foldedFact({ folded }: RankedModel, board: Board): Fact[] {
  if (folded.length === 0) return [];
  const count = counted(folded.length, 'variant');
  const names = folded.map((row) => `${row.displayName} (${rankName(row)}, ${scoreText(row, board)})`);
  return [{ label: 'Other variants', value: `${count} not shown: ${names.join('; ')}` }];
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
    ...(modelId === null ? [] : [{ label: 'Model in the price table', value: modelId }]),
  ];
}

const withoutIntervals =
  'This leaderboard has no margins of error on record, so we do not know how far off a score could be. Ranks follow the score alone, marks are hollow, and no rank ranges or tiers are given.';

/** Returns the method for ranks, ranges, classes and marks of one snapshot, one paragraph each. */
export function rankMethod(document: Pick<BoardCaptureDocument, 'rows' | 'board' | 'boardRows'>): string[] {
  const { rows, board } = document;
  const bounded = rows.filter((row) => row.scoreLow !== null && row.scoreHigh !== null).length;
  const order = board.higherIsBetter ? 'highest score first' : 'lowest score first';
  const ranking = `Rank: the model’s position on the operator’s full leaderboard, ${order}; models with the same score share the best of their ranks, unless the operator states ranks. We use ${restsOn(document)}. Filters hide rows but do not change ranks.`;
  if (bounded === 0) return [ranking, withoutIntervals];
  return [
    ranking,
    'Rank range: the ranks within which the model’s true rank lies with 95% probability. We assume normal, independent errors that match the published 95% confidence intervals: the standard error is half the width of the interval divided by 1.96, and each side has its own if the interval is lopsided. From all rows together we calculate the exact probability of each rank of each model, which a Monte Carlo simulation approaches with more draws (ten thousand seeded draws agree within two points). The range runs from 2.5% to 97.5% of that probability. Checking whether intervals overlap is another rule and gives wider ranges. “+” means that rows not on record may reach into the range if they score like the last row on record and have the widest of its intervals; the probability of one exact rank is then not given. Shared voters make errors less independent than we assume, and ranges a little too wide.',
    'Tier: models too close to the tier’s top model to tell apart at 95% confidence, which means that they differ from it by no more than the square root of the sum of both squared half-widths (of a lopsided interval, the side that faces the other score). The next model starts a new tier. Because each tier is measured from its top model, neighbors in different tiers can be as close as neighbors in the same one.',
    `Votes: models with fewer than ${formatValue(MANY_VOTES, 'count')} votes are drawn paler. Preliminary: fewer than ${String(FEWEST_VOTES)} votes, or marked so by the operator, as far as that mark was recorded.`,
  ];
}

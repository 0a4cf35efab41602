import { RefArea } from '../../../contract/codelists.ts';
import type { Board, BoardRow } from '../../../contract/leaderboards.ts';
import type { Fact } from '../../../figure/parts.ts';
import { formatOrdinal } from '../../../domain/formats.ts';
import { formatInterval, formatValue } from '../../../domain/values.ts';
import { holdsExactly, preliminaryReason } from '../../../domain/boardRows.ts';
import { boardFormat } from '../boardText.ts';
import type { Standing } from './standings.ts';

const CANNOT_SEPARATE = 'cannot separate';

/** "22 %"; what would round to none or to all is neither. */
export function chanceText(chance: number): string {
  if (chance < 0.005) return 'less than 1 %';
  if (chance > 0.995) return 'more than 99 %';
  return `${String(Math.round(chance * 100))} %`;
}

/** "3–6", "17–20+" where rows that are not on record may reach into it; `null` without a range. */
export function rangeText({ interval, isOpen }: Pick<Standing, 'interval' | 'isOpen'>): string | null {
  if (interval === null) return null;
  const { low, high } = interval;
  const text = low === high ? String(low) : `${String(low)}–${String(high)}`;
  return isOpen ? `${text}+` : text;
}

/** How likely the printed place is; `null` where none can be said, or rows that are not on record could change it. */
export const exactText = ({ interval, missingAbove, row }: Standing): string | null =>
  interval === null || !holdsExactly(missingAbove) ? null : chanceText(interval.pExactly(row.rank));

/** "4th, 3–6"; where no range can be given, that the position is one by score alone. */
export function positionText(standing: Standing): string {
  const place = formatOrdinal(standing.row.rank);
  const range = rangeText(standing);
  if (range === null) return `${place} by score`;
  return range === String(standing.row.rank) ? place : `${place}, ${range}`;
}

export const scoreText = (row: BoardRow, board: Board): string =>
  formatInterval(row.score, row.scoreLow, row.scoreHigh, boardFormat(board));

const votesText = ({ votes }: BoardRow): string | null =>
  votes === null ? null : `${formatValue(votes, 'count')} votes`;

const joined = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null).join(' · ');

/** "4th, 3–6 · 1,541 ± 16 · 1,522 votes". */
export const detailText = (standing: Standing, board: Board): string =>
  joined([positionText(standing), scoreText(standing.row, board), votesText(standing.row)]);

/** "3–6 · 1,541 ± 16 · 1,522 votes" and "3–6 · 1,541 ± 16", where room is short. */
export function briefTexts(standing: Standing, board: Board): string[] {
  const score = joined([rangeText(standing), scoreText(standing.row, board)]);
  return [joined([score, votesText(standing.row)]), score];
}

/** The name of the model, and that its place is preliminary where it is. */
export const modelLabel = (row: BoardRow): string =>
  preliminaryReason(row) === null ? row.displayName : `${row.displayName} (preliminary)`;

/** What the table says of each row, beside its score. */
export const tableColumns = ['Position by score', 'Rank range (95 %)', 'Class', 'Votes', 'Country'] as const;

export const tableCells = (standing: Standing): string[] => [
  formatOrdinal(standing.row.rank),
  rangeText(standing) ?? CANNOT_SEPARATE,
  standing.tie?.name ?? CANNOT_SEPARATE,
  standing.row.votes === null ? '' : formatValue(standing.row.votes, 'count'),
  RefArea.label(standing.row.refArea),
];

/** Why no range can be given. */
function missingRange({ row }: Standing): string {
  return row.scoreLow === null
    ? 'cannot separate: the board publishes no interval'
    : 'none: rows above it are not on record';
}

function rangeFacts(standing: Standing): Fact[] {
  const place = formatOrdinal(standing.row.rank);
  const range = rangeText(standing);
  const exact = exactText(standing);
  if (range === null) {
    return [
      { label: 'Position', value: `${place} by score` },
      { label: 'Rank range', value: missingRange(standing) },
    ];
  }
  return [
    { label: 'Position', value: `${place} by score, ${range} with 95 % probability` },
    {
      label: `Exactly ${place}`,
      value:
        exact === null ? 'not given: rows that are not on record could change it' : `${exact} probability`,
    },
  ];
}

function tieFact({ tie, anchor, row, isLastClass }: Standing): Fact[] {
  if (tie === null || anchor === null) return [];
  const size = tie.size === 1 ? '1 model' : `${String(tie.size)} models`;
  const level = anchor === row ? 'the first of its class' : `cannot be told from ${anchor.displayName}`;
  // Rows that are not on record may be of the last class.
  const all = isLastClass ? `at least ${size}` : `${size} in all`;
  return [{ label: 'Class', value: `${tie.name}: ${level}, ${all}` }];
}

function foldedFact({ folded }: Standing, board: Board): Fact[] {
  if (folded.length === 0) return [];
  const count = folded.length === 1 ? '1 variant' : `${String(folded.length)} variants`;
  const names = folded.map(
    (row) => `${row.displayName} (${formatOrdinal(row.rank)}, ${scoreText(row, board)})`,
  );
  return [{ label: 'Folded', value: `${count} folded: ${names.join('; ')}` }];
}

/** What must be known of a model's place: range, chance, class, what is preliminary about it, what it stands for. */
export function placeFacts(standing: Standing, board: Board): Fact[] {
  const reason = preliminaryReason(standing.row);
  const { modelId } = standing.row;
  return [
    ...rangeFacts(standing),
    ...tieFact(standing),
    ...(reason === null ? [] : [{ label: 'Preliminary', value: reason }]),
    ...foldedFact(standing, board),
    ...(modelId === null ? [] : [{ label: 'Model of the price table', value: modelId }]),
  ];
}

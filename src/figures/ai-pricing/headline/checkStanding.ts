import { modelActor } from '../../../domain/rivals.ts';
import { counted } from '../../../domain/words.ts';
import type { BoardRow, BoardCaptureDocument } from '../../../contract/leaderboards.ts';
import { rankName } from '../../leaderboards/boardText.ts';
import { fitsPrinted } from './findNumbers.ts';
import type { ClaimedStanding } from './readClaim.ts';
import type { EvidenceItem } from '../../../figure/evidenceItem.ts';
import { formatPeriod } from '../../../domain/periods.ts';
import { formatInterval, formatValue } from '../../../domain/values.ts';
import { holdsExactly, isOpenRange, missingAbove, rankByScore, restsOn } from '../../../domain/boardRows.ts';
import { rankIntervals } from '../../../domain/ranks.ts';

export interface StandingCapture {
  readonly snapshot: string;
  readonly rows: readonly BoardRow[];
}

/** Returns the best row of a model in a snapshot: boards list effort levels of one model as separate rows. */
export function bestRow({ rows }: StandingCapture, modelIds: readonly string[]): BoardRow | null {
  const own = rows.filter(({ modelId }) => modelId !== null && modelIds.includes(modelId));
  return own.reduce<BoardRow | null>(
    (best, row) => (best === null || row.rank < best.rank ? row : best),
    null,
  );
}

/** True if a row matches the sentence. */
export function standingHolds(standing: ClaimedStanding, row: BoardRow): boolean {
  if (standing.form === 'score') return fitsPrinted(standing.printed, row.score);
  const ranks = [row.rank, rankByScore(row)];
  return ranks.some((rank) => (standing.orBetter ? rank <= standing.rank : rank === standing.rank));
}

/** Returns the snapshots in which it held, oldest first. */
export function heldIn(
  standing: ClaimedStanding,
  modelIds: readonly string[],
  captures: readonly StandingCapture[],
): string[] {
  return captures
    .filter((capture) => {
      const row = bestRow(capture, modelIds);
      return row !== null && standingHolds(standing, row);
    })
    .map(({ snapshot }) => snapshot)
    .sort();
}

/** Returns the card of a score with its published interval. */
export function scoreItem({ board, snapshot }: BoardCaptureDocument, row: BoardRow): EvidenceItem {
  return {
    subject: `${row.displayName} on ${board.title}`,
    changedAs: board.title,
    actor: modelActor(row),
    period: snapshot,
    unit: board.unit,
    definition: `Score on ${board.title}: ${board.metric}, by ${board.operator}, with its published 95% confidence interval.`,
    text: formatInterval(row.score, row.scoreLow, row.scoreHigh, 'score'),
    facts: [
      { label: 'Rank by score', value: rankName(row) },
      ...(row.votes === null ? [] : [{ label: 'Votes', value: formatValue(row.votes, 'count') }]),
    ],
    evidence: row.evidence,
  };
}

/** Returns what measurement error leaves of a rank. */
export function intervalText(document: BoardCaptureDocument, row: BoardRow): string {
  const intervals = rankIntervals(document.rows, document.board.higherIsBetter);
  const interval = intervals[document.rows.indexOf(row)] ?? null;
  if (interval === null)
    return 'No rank range can be given: no margin of error is on record, or some rows above are not.';
  const { low, high, pExactly } = interval;
  const above = missingAbove(document)(row);
  const range = `With 95% probability, its rank is ${String(low)} to ${String(high)}${isOpenRange(interval, above) ? ' or lower' : ''}`;
  if (!holdsExactly(above)) return `${range} (from ${restsOn(document)}).`;
  const share = formatValue(Math.round(pExactly(rankByScore(row)) * 100), 'percent');
  return `${range}; the probability of exactly ${String(rankByScore(row))} is ${share}.`;
}

/** Returns the snapshots in which it held: "True in 3 of 52 snapshots, first on …, last on …." */
export function capturesText(held: readonly string[], all: readonly string[]): string {
  const [first, last] = [held[0], held.at(-1)];
  const span = `${counted(all.length, 'snapshot')} from ${formatPeriod(all[0] ?? '')} to ${formatPeriod(all.at(-1) ?? '')}`;
  if (first === undefined || last === undefined) return `True in none of ${span}.`;
  const when =
    first === last
      ? `on ${formatPeriod(first)}`
      : `first on ${formatPeriod(first)}, last on ${formatPeriod(last)}`;
  return `True in ${String(held.length)} of ${span}, ${when}.`;
}

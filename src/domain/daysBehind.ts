import type { BoardRow } from '../contract/leaderboards.ts';
import { periodStart } from './periods.ts';
import { rivalOf, rivals, type Rival } from './rivals.ts';
import { groupBy } from './sorting.ts';

type ScoredRow = Pick<BoardRow, 'score'>;

/** One snapshot of a board: the best row of each country, and its segment of comparable scores. */
export interface BestRows<Row> {
  readonly snapshot: string;
  readonly segment: number;
  readonly CN: Row | null;
  readonly US: Row | null;
}

export interface DaysBehind<Row = BoardRow> {
  readonly area: Rival;
  readonly snapshot: string;
  readonly segment: number;
  /** Days since the other country first had a score at least as good; 0 if it never did. */
  readonly days: number;
  /** True if the first snapshot of the segment already had that score, so that it may have been longer. */
  readonly isBound: boolean;
  /** The country's best row in this snapshot. */
  readonly own: Row;
  /** First row of the other country that was as good, with its snapshot date; `null` if there was none. */
  readonly reached: { readonly row: Row; readonly snapshot: string } | null;
}

function daysOf<Row extends ScoredRow>(
  capture: BestRows<Row>,
  segment: readonly BestRows<Row>[],
  area: Rival,
  higherIsBetter: boolean,
): DaysBehind<Row>[] {
  const own = capture[area];
  const rival = rivalOf[area];
  if (own === null || capture[rival] === null) return [];
  const isReached = (row: Row | null) =>
    row !== null && (higherIsBetter ? row.score >= own.score : row.score <= own.score);
  const first = segment.find((one) => one.snapshot <= capture.snapshot && isReached(one[rival]));
  const row = first?.[rival];
  const common = { area, snapshot: capture.snapshot, segment: capture.segment, own };
  if (first === undefined || row == null) return [{ ...common, days: 0, isBound: false, reached: null }];
  const isBound = first === segment[0];
  // Skip: on the segment's first snapshot a bound of 0 days would say nothing.
  if (isBound && capture === first) return [];
  const days = periodStart(capture.snapshot) - periodStart(first.snapshot);
  return [{ ...common, days, isBound, reached: { row, snapshot: first.snapshot } }];
}

/**
 * Returns for each snapshot how many days the other country has had a score at least as good as a country's best on
 * the same scale. Skips snapshots that lack either country. The indicators `lb-<board>-days-behind` publish it for
 * China.
 */
export const daysBehind = <Row extends ScoredRow>(
  captures: readonly BestRows<Row>[],
  higherIsBetter: boolean,
): DaysBehind<Row>[] =>
  [...groupBy(captures, ({ segment }) => segment).values()].flatMap((segment) =>
    segment.flatMap((capture) => rivals.flatMap((area) => daysOf(capture, segment, area, higherIsBetter))),
  );

import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** Matches the counts from which a share was computed: "87 of 194 RFCs". */
const counts = /(?<![\d.,])(\d+) of (\d+)(?![\d.])/;

/** Half of the last of four decimals, with a tolerance for floating-point storage. */
const NEAR = 0.00006;
/** Beyond this difference, the value is not the share of the counts. */
const SAME = 0.0051;

/**
 * A share whose note has the counts keeps four decimals: pages show one, and 44.845 stored as 44.85 would read 44.9.
 */
export function shareIsRoundedOnce({ observations }: Pick<Records, 'observations'>): Problem[] {
  return observations.flatMap((row) => {
    if (row.unit !== 'percent') return [];
    const [, part, whole] = counts.exec(row.note ?? '') ?? [];
    if (part === undefined || Number(whole) === 0) return [];
    const share = (100 * Number(part)) / Number(whole);
    const off = Math.abs(row.value - share);
    if (off < NEAR || off > SAME) return [];
    const sentence = `${row.refArea} ${row.timePeriod}: ${String(row.value)} is rounded from ${part} of ${whole ?? ''}. Write ${share.toFixed(4)}.`;
    return [problemAt(row, 'share-is-rounded-once', sentence)];
  });
}

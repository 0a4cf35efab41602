import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** A value whose note calls it an estimate within a wide range has medium confidence at most. */
export const wideRangeIsNotHigh = ({ observations }: Pick<Records, 'observations'>): Problem[] =>
  observations
    .filter(({ note, confidence }) => confidence === 'high' && /\bwide range\b/i.test(note ?? ''))
    .map((row) =>
      problemAt(
        row,
        'wide-range-is-not-high',
        `${row.indicatorId}: ${row.refArea} ${row.timePeriod} is an estimate within a wide range, but has high confidence. Lower it to medium.`,
      ),
    );

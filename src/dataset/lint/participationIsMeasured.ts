import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** Of every published indicator of participation that has a leader, the records say what part in the work it counts. */
export function participationIsMeasured(
  records: Pick<Records, 'indicators' | 'participationMeasures'>,
): Problem[] {
  const measured = new Set(records.participationMeasures.map(({ indicatorId }) => indicatorId));
  return records.indicators
    .filter(({ panel, leadDirection, supersededBy }) => {
      return panel === 'participation' && leadDirection !== 'none' && supersededBy === null;
    })
    .filter(({ indicatorId }) => !measured.has(indicatorId))
    .map((row) => {
      const sentence = `${row.indicatorId}: No row of participation-measures.csv says what it counts. Add one, with none and the reason if it says nothing of who leads.`;
      return problemAt(row, 'participation-is-measured', sentence);
    });
}

import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** An observation's industry is among those of its indicator; otherwise the filter would lose it. */
export function industryFitsIndicator(records: Pick<Records, 'indicators' | 'observations'>): Problem[] {
  const named = new Map(records.indicators.map((row) => [row.indicatorId, row.industries]));
  return records.observations.flatMap((row) => {
    const industries = named.get(row.indicatorId);
    if (industries === undefined || industries.includes(row.industry)) return [];
    const sentence = `The industry ${row.industry} is not among the indicator's. Add it there, or mend it here.`;
    return [problemAt(row, 'industry-fits-indicator', sentence)];
  });
}

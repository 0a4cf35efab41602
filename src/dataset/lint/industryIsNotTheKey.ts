import { listed } from '../../domain/formats.ts';
import { groupBy } from '../../domain/sorting.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** Two values of one area and period are two series. Only an indicator titled "by industry" may have them. */
export function industryIsNotTheKey(records: Pick<Records, 'indicators' | 'observations'>): Problem[] {
  const groups = groupBy(records.observations, (row) => row.indicatorId);
  return records.indicators.flatMap((row) => {
    if (/\bindustr(y|ies)\b/i.test(`${row.title} ${row.definition}`)) return [];
    const cells = groupBy(groups.get(row.indicatorId) ?? [], (seen) => `${seen.refArea} ${seen.timePeriod}`);
    const [double] = [...cells].filter(([, values]) => values.length > 1);
    if (double === undefined) return [];
    const industries = listed(double[1].map(({ industry }) => industry));
    const sentence = `${row.indicatorId}: Only the industry (${industries}) tells the values of ${double[0]} apart. Say "by industry" in the definition, or split the indicator.`;
    return [problemAt(row, 'industry-is-not-the-key', sentence)];
  });
}

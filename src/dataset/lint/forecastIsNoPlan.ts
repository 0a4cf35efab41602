import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** An official's estimate or an expert's expectation is not a target either. */
const FORECAST = /\b(forecast|projection|predict(s|ed|ion)?|analyst|estimate[sd]?|expect(s|ed|ation)?)\b/i;

/** An analyst's expectation is not a target of a plan, and vice versa. */
export function forecastIsNoPlan({ targets }: Pick<Records, 'targets'>): Problem[] {
  return targets.flatMap((row) => {
    const kind = FORECAST.test(`${row.title} ${row.status}`) ? 'forecast' : 'plan';
    if (row.kind === kind) return [];
    const sentence = `${row.targetId}: Title and status speak of a ${kind}, but the row says ${row.kind}. Mend one of the two.`;
    return [problemAt(row, 'forecast-is-no-plan', sentence)];
  });
}

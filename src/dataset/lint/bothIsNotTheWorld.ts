import { rivalNames, rivalPair } from '../../domain/rivals.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

const RULE = 'both-is-not-the-world';
const NAMES_BOTH = [/\bU\.?S\b|\bUnited States\b|\bAmerican\b/, /\bChin(a|ese)\b|\bCN\b/];
const COMPARES = /\b(gap|ratio|lead|difference)\b/i;

/**
 * A gap or ratio between China and the United States is of the two, never of the world; and what is of the two is a
 * gap or ratio between them.
 */
export function bothIsNotTheWorld({
  indicators,
  observations,
}: Pick<Records, 'indicators' | 'observations'>): Problem[] {
  const titles = new Map(indicators.map(({ indicatorId, title }) => [indicatorId, title]));
  return observations.flatMap((row) => {
    const title = titles.get(row.indicatorId) ?? '';
    const isOfBoth = COMPARES.test(title) && NAMES_BOTH.every((names) => names.test(title));
    const place = `${row.indicatorId}, ${row.timePeriod}`;
    if (isOfBoth && row.refArea === 'WORLD') {
      const sentence = `${place}: It compares ${rivalNames.CN} with the ${rivalNames.US}, but is filed under the world. Give it ${rivalPair}.`;
      return [problemAt(row, RULE, sentence)];
    }
    if (isOfBoth || row.refArea !== rivalPair) return [];
    const sentence = `${place}: It is filed under both countries, but its title names no gap or ratio between them. Give it its own area, or say so in the title.`;
    return [problemAt(row, RULE, sentence)];
  });
}

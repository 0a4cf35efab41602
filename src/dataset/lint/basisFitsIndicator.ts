import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** Word in a title or unit for each basis of a computed price. */
const KIND_WORDS = new Map([
  ['input', /\binput\b/i],
  ['output', /\boutput\b/i],
  ['cachedInput', /\bcach/i],
]);

/** An indicator computed from prices has one basis (input, output or cache hit), and its title or unit names it. */
export function basisFitsIndicator(records: Pick<Records, 'indicators' | 'derivations'>): Problem[] {
  const indicators = new Map(records.indicators.map((row) => [row.indicatorId, row]));
  return records.derivations.flatMap((row) => {
    const { basis } = row.parameters;
    const indicator = indicators.get(row.indicatorId);
    if (basis === undefined || indicator === undefined) return [];
    const text = `${indicator.title} ${indicator.unit.replaceAll('-', ' ')}`;
    if (KIND_WORDS.get(basis)?.test(text) === true) return [];
    const sentence = `${row.indicatorId}: It is computed of ${basis} prices, but neither its title nor its unit says so. Mend the basis, or the title.`;
    return [problemAt(row, 'basis-fits-indicator', sentence)];
  });
}

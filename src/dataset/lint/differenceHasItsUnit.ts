import { differenceUnit } from '../../contract/codelists.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** Derivation methods that subtract one score of a board from another. */
const differences = ['signedGap'];

/** The difference of two values has the unit of a difference: two percentages differ by percentage points. */
export function differenceHasItsUnit({
  derivations,
  indicators,
  boards,
}: Pick<Records, 'derivations' | 'indicators' | 'boards'>): Problem[] {
  const rows = new Map(indicators.map((row) => [row.indicatorId, row]));
  const units = new Map(boards.map(({ boardId, unit }) => [boardId, unit]));
  return derivations.flatMap(({ indicatorId, method, parameters }) => {
    const indicator = rows.get(indicatorId);
    const unit = units.get(parameters['board'] ?? '');
    if (!differences.includes(method) || indicator === undefined || unit === undefined) return [];
    const wanted = differenceUnit(unit);
    if (indicator.unit === wanted) return [];
    const sentence = `${indicatorId}: It is a difference of two values in ${unit}, but has the unit ${indicator.unit}. Give it ${wanted}.`;
    return [problemAt(indicator, 'difference-has-its-unit', sentence)];
  });
}

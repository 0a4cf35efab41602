import type { Problem, Records } from '../tables/records.ts';
import { faultsOf, problemAt } from './problems.ts';
import { differenceUnit } from '../../contract/codelists.ts';
import { rivalNames, rivalPair } from '../../domain/rivals.ts';

/** An observation is in its indicator's unit. */
export function unitFitsIndicator(records: Pick<Records, 'indicators' | 'observations'>): Problem[] {
  const units = new Map(records.indicators.map((row) => [row.indicatorId, row.unit]));
  return faultsOf(records.observations, 'unit-fits-indicator', (row) => {
    const unit = units.get(row.indicatorId);
    if (unit === undefined || unit === row.unit) return null;
    const advice = 'Convert the value, or give the other unit an indicator of its own.';
    return `The unit is ${row.unit}, but the indicator is in ${unit}. ${advice}`;
  });
}

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

const RULE = 'both-is-not-the-world';
const NAMES_BOTH = [/\bU\.?S\b|\bUnited States\b|\bAmerican\b/, /\bChin(a|ese)\b|\bCN\b/];
const COMPARES = /\b(gap|ratio|lead|difference|against|as a share of)\b/i;

/**
 * A gap or ratio between China and the United States is of the two, never of the world or of one; and what is of the
 * two is a gap or ratio between them.
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
    if (isOfBoth && row.refArea !== rivalPair) {
      const filed = row.refArea === 'WORLD' ? 'the world' : row.refArea;
      const sentence = `${place}: It compares ${rivalNames.CN} with the ${rivalNames.US}, but is filed under ${filed}. Give it ${rivalPair}.`;
      return [problemAt(row, RULE, sentence)];
    }
    if (isOfBoth || row.refArea !== rivalPair) return [];
    const sentence = `${place}: It is filed under both countries, but its title names no gap or ratio between them. Give it its own area, or say so in the title.`;
    return [problemAt(row, RULE, sentence)];
  });
}

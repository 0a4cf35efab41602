import { derivationContext } from '../derive/indicators/derivationMethod.ts';
import { deriveIndicator, type DerivedRecords } from '../derive/indicators/deriveObservations.ts';
import { groupBy } from '../../domain/sorting.ts';
import type { Problem, Records, RowOf } from '../tables/records.ts';
import { problemAt } from './problems.ts';

const RULE = 'derived-is-reproducible';
const COMPUTED = /^computed\b/;

/** Returns the result of each derivation by its indicator, and messages about those without one. */
function attempts(records: DerivedRecords) {
  const context = derivationContext(records);
  const indicators = new Map(records.indicators.map((row) => [row.indicatorId, row]));
  const problems: Problem[] = [];
  const computed = new Set<string>();
  for (const row of records.derivations) {
    const indicator = indicators.get(row.indicatorId);
    // Another rule checks that the indicator exists.
    if (indicator === undefined) continue;
    try {
      for (const value of deriveIndicator(row, indicator, context)) computed.add(placeOf(value));
    } catch (error) {
      const sentence = error instanceof Error ? error.message : String(error);
      problems.push(problemAt(row, RULE, `${row.indicatorId} cannot be computed. ${sentence}`));
    }
  }
  return { problems, computed };
}

const placeOf = ({ indicatorId, refArea, timePeriod, industry }: Place): string =>
  [indicatorId, refArea, timePeriod, industry].join('|');
type Place = Pick<RowOf<'observations'>, 'indicatorId' | 'refArea' | 'timePeriod' | 'industry'>;

/** Returns the problem with an indicator's stored rows; one finding is enough, since the remedy concerns the file. */
function storedTwice(
  rows: readonly RowOf<'observations'>[],
  isDerived: (row: Place) => boolean,
  isNamed: boolean,
): Problem[] {
  const twice = rows.find(isDerived);
  if (twice !== undefined) {
    const sentence = `The build computes this value of ${twice.indicatorId}. Take the stored row away, or the line in derivations.csv.`;
    return [problemAt(twice, RULE, sentence)];
  }
  const computed = rows.find(({ sourceLocator }) => COMPUTED.test(sourceLocator));
  if (computed === undefined || isNamed) return [];
  const sentence = `This value of ${computed.indicatorId} was computed and is stored. Give it a derivation, or say in stored-computations.csv why it has none.`;
  return [problemAt(computed, RULE, sentence)];
}

/**
 * A value that can be computed is computed, not stored; each derivation can be run; and a computed value that is
 * stored nevertheless is listed in `stored-computations.csv` with the reason.
 */
export function derivedIsReproducible(
  records: DerivedRecords & Pick<Records, 'storedComputations'>,
): Problem[] {
  const { problems, computed } = attempts(records);
  const named = new Set(records.storedComputations.map(({ indicatorId }) => indicatorId));
  const stored = groupBy(records.observations, ({ indicatorId }) => indicatorId);
  const idle = records.storedComputations
    .filter(({ indicatorId }) => !stored.has(indicatorId))
    .map((row) => problemAt(row, RULE, `${row.indicatorId} has no stored rows. Take this line out.`));
  const twice = [...stored].flatMap(([id, rows]) =>
    storedTwice(rows, (row) => computed.has(placeOf(row)), named.has(id)),
  );
  return [...problems, ...twice, ...idle];
}

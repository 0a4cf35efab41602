import { derivationContext } from '../derive/indicators/derivationMethod.ts';
import { deriveIndicator, type DerivedRecords } from '../derive/indicators/deriveObservations.ts';
import { groupBy } from '../../domain/sorting.ts';
import type { Problem, Records, RowOf } from '../tables/records.ts';
import { problemAt } from './problems.ts';

const RULE = 'derived-is-reproducible';
const COMPUTED = /^computed\b/;

function failures(records: DerivedRecords): Problem[] {
  const context = derivationContext(records);
  const indicators = new Map(records.indicators.map((row) => [row.indicatorId, row]));
  return records.derivations.flatMap((row) => {
    const indicator = indicators.get(row.indicatorId);
    // That the indicator exists is another rule's business.
    if (indicator === undefined) return [];
    try {
      deriveIndicator(row, indicator, context);
      return [];
    } catch (error) {
      const sentence = error instanceof Error ? error.message : String(error);
      return [problemAt(row, RULE, `${row.indicatorId} cannot be computed. ${sentence}`)];
    }
  });
}

/** What is wrong with an indicator's stored rows; one finding is enough, since the remedy is for the file. */
function storedTwice(
  rows: readonly RowOf<'observations'>[],
  isDerived: boolean,
  isNamed: boolean,
): Problem[] {
  const [first] = rows;
  if (isDerived && first !== undefined) {
    const sentence = `The build computes ${first.indicatorId}. Take its stored rows away, or its line in derivations.csv.`;
    return [problemAt(first, RULE, sentence)];
  }
  const computed = rows.find(({ sourceLocator }) => COMPUTED.test(sourceLocator));
  if (computed === undefined || isNamed) return [];
  const sentence = `This value of ${computed.indicatorId} was computed and is stored. Give it a derivation, or say in stored-computations.csv why it has none.`;
  return [problemAt(computed, RULE, sentence)];
}

/**
 * A value that can be computed is computed and not stored; each derivation can be run; and a computed value
 * that is stored all the same is named in `stored-computations.csv` with the reason.
 */
export function derivedIsReproducible(
  records: DerivedRecords & Pick<Records, 'storedComputations'>,
): Problem[] {
  const derived = new Set(records.derivations.map(({ indicatorId }) => indicatorId));
  const named = new Set(records.storedComputations.map(({ indicatorId }) => indicatorId));
  const stored = groupBy(records.observations, ({ indicatorId }) => indicatorId);
  const idle = records.storedComputations
    .filter(({ indicatorId }) => !stored.has(indicatorId))
    .map((row) => problemAt(row, RULE, `${row.indicatorId} has no stored rows. Take this line out.`));
  const twice = [...stored].flatMap(([id, rows]) => storedTwice(rows, derived.has(id), named.has(id)));
  return [...failures(records), ...twice, ...idle];
}

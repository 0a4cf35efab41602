import type { RefArea } from '../../contract/codelists.ts';
import type { RowOf } from '../tables/records.ts';
import { groupBy } from '../../domain/sorting.ts';

type Dated = Pick<RowOf<'observations'>, 'refArea' | 'timePeriod' | 'obsStatus'>;

/** The two countries' observations of one period. */
export interface CommonPeriod<Row extends Dated> {
  readonly US: Row;
  readonly CN: Row;
  /** What the other areas had in that period. */
  readonly others: readonly Row[];
}

const isThird = (refArea: RefArea): boolean => refArea !== 'US' && refArea !== 'CN';

/** The rows of areas other than the two. */
export const othersOf = <Row extends Dated>(rows: readonly Row[]): Row[] =>
  rows.filter(({ refArea }) => isThird(refArea));

/**
 * The newest period for which both countries have an observed value.
 *
 * @param rows the observations of one indicator and one industry. Forecasts are passed over.
 * @returns the pair, or `null` where the two never meet.
 */
export function newestCommonPeriod<Row extends Dated>(rows: readonly Row[]): CommonPeriod<Row> | null {
  const observed = rows.filter(({ obsStatus }) => obsStatus !== 'F');
  let newest: CommonPeriod<Row> | null = null;
  for (const group of groupBy(observed, (row) => row.timePeriod).values()) {
    const US = group.find(({ refArea }) => refArea === 'US');
    const CN = group.find(({ refArea }) => refArea === 'CN');
    if (US === undefined || CN === undefined) continue;
    if (newest === null || US.timePeriod > newest.US.timePeriod) newest = { US, CN, others: othersOf(group) };
  }
  return newest;
}

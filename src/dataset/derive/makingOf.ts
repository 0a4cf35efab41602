import type { Making } from '../../contract/primitives.ts';
import type { Records, RowOf } from '../tables/records.ts';

type Placed = Pick<RowOf<'observations'>, 'indicatorId' | 'refArea' | 'timePeriod' | 'sourceId'>;

/**
 * Tells of a stored value how it came to be, where its source does not state it: read off a picture, or computed by us
 * elsewhere. `undefined` for a value that is recorded as the source has it.
 */
export function makingOf({
  storedComputations,
  digitizedSeries,
}: Pick<Records, 'storedComputations' | 'digitizedSeries'>): (row: Placed) => Making | undefined {
  const computed = new Set(
    storedComputations.map((row) => [row.indicatorId, row.refArea, row.timePeriod].join('|')),
  );
  const pictures = new Set(digitizedSeries.map((row) => `${row.indicatorId}|${row.refArea}|${row.sourceId}`));
  return ({ indicatorId, refArea, timePeriod, sourceId }) => {
    if (pictures.has(`${indicatorId}|${refArea}|${sourceId}`)) return 'read-off';
    const scopes = [
      [indicatorId, null, null],
      [indicatorId, refArea, null],
      [indicatorId, null, timePeriod],
      [indicatorId, refArea, timePeriod],
    ];
    return scopes.some((scope) => computed.has(scope.join('|'))) ? 'computed' : undefined;
  };
}

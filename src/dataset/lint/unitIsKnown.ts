import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

type UnitTables = Pick<
  Records,
  | 'units'
  | 'indicators'
  | 'observations'
  | 'otherReadings'
  | 'boards'
  | 'companyShares'
  | 'targets'
  | 'priceClaims'
>;

/** Every unit code has a label in `units.csv`. */
export function unitIsKnown(records: UnitTables): Problem[] {
  const known = new Set(records.units.map(({ unit }) => unit));
  const { indicators, observations, otherReadings, boards, companyShares, targets, priceClaims } = records;
  return [
    ...indicators,
    ...observations,
    ...otherReadings,
    ...boards,
    ...companyShares,
    ...targets,
    ...priceClaims,
  ].flatMap((row) =>
    row.unit === null || known.has(row.unit)
      ? []
      : [
          problemAt(
            row,
            'unit-is-known',
            `"${row.unit}" is no unit of units.csv. Use one, or add it with a label.`,
          ),
        ],
  );
}

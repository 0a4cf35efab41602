import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** Every company counted in a share is in the table of headquarters, with the area it counts for. */
export function companyHasHeadquarters(
  records: Pick<Records, 'companyShares' | 'batteryCompanies' | 'companyHeadquarters'>,
): Problem[] {
  const areas = new Map(records.companyHeadquarters.map((row) => [row.company, row.refArea]));
  return [...records.companyShares, ...records.batteryCompanies].flatMap((row) => {
    const area = areas.get(row.company);
    if (area === row.refArea) return [];
    const fault =
      area === undefined
        ? 'It is missing in company-headquarters.csv'
        : `company-headquarters.csv says ${area}`;
    const sentence = `${row.company}: It counts for ${row.refArea} here. ${fault}. Add it there, or mend one of the two.`;
    return [problemAt(row, 'company-has-headquarters', sentence)];
  });
}

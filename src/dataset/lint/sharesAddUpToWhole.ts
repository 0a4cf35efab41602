import { groupBy } from '../../domain/sorting.ts';
import type { Problem, Records, RowPlace } from '../tables/records.ts';
import { problemAt } from './problems.ts';

interface Share {
  readonly row: { readonly at: RowPlace };
  readonly whole: string;
  readonly percent: number;
}

/** Sources round each share by at most half a unit of the last place. */
const SHARE_ROUNDING = 0.5;

/** Areas that contain other areas: a sum over them counts twice. */
const TOTALS: ReadonlySet<string> = new Set(['WORLD', 'EU', 'NAM', 'ROW']);

function sharesOf(records: Parameters<typeof sharesAddUpToWhole>[0]): Share[] {
  const { companyShares, batteryCompanies, indicators, observations } = records;
  const ofWorld = new Set(
    indicators
      .filter((row) => /\bof the world\b|\bworld (total|share)/i.test(row.definition))
      .map((row) => row.indicatorId),
  );
  return [
    ...companyShares
      .filter(({ unit }) => unit === 'percent')
      .map((row) => ({ row, whole: `${row.bodyId} ${row.timePeriod} ${row.metric}`, percent: row.value })),
    ...batteryCompanies.map((row) => {
      return { row, whole: `${row.timePeriod} ${row.scope}`, percent: row.sharePercent ?? 0 };
    }),
    ...observations
      .filter((row) => row.unit === 'percent' && ofWorld.has(row.indicatorId) && !TOTALS.has(row.refArea))
      .map((row) => ({
        row,
        whole: `${row.indicatorId} ${row.timePeriod} ${row.industry}`,
        percent: row.value,
      })),
  ];
}

/** The shares of companies or areas in one whole do not add up to more than it. */
export function sharesAddUpToWhole(
  records: Pick<Records, 'companyShares' | 'batteryCompanies' | 'indicators' | 'observations'>,
): Problem[] {
  const wholes = groupBy(sharesOf(records), ({ whole }) => whole);
  return [...wholes].flatMap(([whole, shares]) => {
    const sum = shares.reduce((total, { percent }) => total + percent, 0);
    const [first] = shares;
    if (first === undefined || sum <= 100 + SHARE_ROUNDING) return [];
    const sentence = `${whole}: The shares add up to ${sum.toFixed(1)} percent. Look for one that stands twice or has another whole.`;
    return [problemAt(first.row, 'shares-add-up-to-whole', sentence)];
  });
}

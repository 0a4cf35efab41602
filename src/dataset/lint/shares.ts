import type { Problem, Records, RowPlace } from '../tables/records.ts';
import { faultsOf, problemAt } from './problems.ts';
import { groupBy } from '../../domain/sorting.ts';

/** Matches the counts from which a share was computed: "87 of 194 RFCs". */
const counts = /(?<![\d.,])(\d+) of (\d+)(?![\d.])/;

/** Half of the last of four decimals, with a tolerance for floating-point storage. */
const NEAR = 0.00006;
/** Beyond this difference, the value is not the share of the counts. */
const SAME = 0.0051;

/**
 * A share whose note has the counts keeps four decimals: pages show one, and 44.845 stored as 44.85 would read 44.9.
 */
export function shareIsRoundedOnce({ observations }: Pick<Records, 'observations'>): Problem[] {
  return faultsOf(observations, 'share-is-rounded-once', (row) => {
    if (row.unit !== 'percent') return null;
    const [, part, whole] = counts.exec(row.note ?? '') ?? [];
    if (part === undefined || Number(whole) === 0) return null;
    const share = (100 * Number(part)) / Number(whole);
    const off = Math.abs(row.value - share);
    if (off < NEAR || off > SAME) return null;
    return `${row.refArea} ${row.timePeriod}: ${String(row.value)} is rounded from ${part} of ${whole ?? ''}. Write ${share.toFixed(4)}.`;
  });
}

const RULE = 'share-is-at-most-whole';

/** Differences of percentages, changes and rates can exceed 0 and 100: their indicator says so. */
const MAY_PASS = /\b(minus|difference|gap|change|growth|rate of|as percent(age)? of)\b/i;

/** A percentage of a whole lies between 0 and 100, unless its indicator is a difference or a change. */
export function shareIsAtMostWhole(records: Pick<Records, 'indicators' | 'observations'>): Problem[] {
  const free = new Set(
    records.indicators
      .filter(({ title, definition }) => MAY_PASS.test(`${title} ${definition}`))
      .map(({ indicatorId }) => indicatorId),
  );
  return records.observations
    .filter(
      (row) => row.unit === 'percent' && !free.has(row.indicatorId) && (row.value < 0 || row.value > 100),
    )
    .map((row) => {
      const subject = `${row.refArea} ${row.timePeriod}`;
      const sentence = `${subject}: ${String(row.value)} percent is no share. Read the value and its unit again at the source, or let the definition say what may pass 100.`;
      return problemAt(row, RULE, sentence);
    });
}

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

/** An area never holds more roles in a body than exist. */
export function partIsWithinTotal({ memberships }: Pick<Records, 'memberships'>): Problem[] {
  return faultsOf(memberships, 'part-is-within-total', (row) => {
    if (row.value === null || row.total === null || row.value <= row.total) return null;
    const subject = `${row.bodyId} ${row.refArea} ${row.timePeriod} ${row.role}`;
    return `${subject}: ${String(row.value)} is more than the total, ${String(row.total)}. Read both again at the source.`;
  });
}

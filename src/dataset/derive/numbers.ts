import type { AuditShare } from '../../contract/audits.ts';

/** Enough digits to tell an exact half from a number that only looks like one. */
const BEYOND = 30;

/**
 * Rounds to this many decimals; an exact half goes to the even neighbor (6.25 → 6.2), so that many roundings
 * lean to neither side. Binary fractions leave no trace: 98 − 65.33 is 32.67.
 */
export function roundedTo(value: number, decimals: number): number {
  const exact = value.toFixed(decimals + BEYOND);
  const kept = exact.slice(0, -BEYOND);
  const isHalf = /^50*$/.test(exact.slice(-BEYOND));
  const isEven = /[02468]\.?$/.test(kept);
  return Number(isHalf && isEven ? kept : value.toFixed(decimals));
}

/** A value as a reader sees it: its thousands set apart, every digit kept, and its unit. */
export function amountWithUnit(value: number, unitLabel: string): string {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const digits = decimals === undefined ? grouped : `${grouped}.${decimals}`;
  return `${digits.replace('-', '−')} ${unitLabel}`;
}

/** The 97.5 % quantile of the normal distribution: both tails of a 95 % interval. */
const Z = 1.959964;

/**
 * A share of a sample in percent with its 95 % interval after Wilson, which holds for small samples and shares near
 * zero too.
 *
 * @param count how many of the sample; @param size how many it has, above zero.
 */
export function wilsonShare(count: number, size: number): AuditShare {
  if (size <= 0) throw new Error('A sample of no numbers has no share.');
  const share = count / size;
  const weight = 1 + Z ** 2 / size;
  const middle = (share + Z ** 2 / (2 * size)) / weight;
  const half = (Z / weight) * Math.sqrt((share * (1 - share)) / size + Z ** 2 / (4 * size ** 2));
  return {
    percent: 100 * share,
    low: 100 * Math.max(0, middle - half),
    high: 100 * Math.min(1, middle + half),
  };
}

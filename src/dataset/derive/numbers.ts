/** Enough digits to tell an exact half from a number that only looks like one. */
const BEYOND = 30;

/**
 * Rounds to this many decimals; an exact half goes to the even neighbor (6.25 → 6.2), so that many roundings have no
 * bias. Binary fractions leave no trace: 98 − 65.33 is 32.67.
 */
export function roundedTo(value: number, decimals: number): number {
  const exact = value.toFixed(decimals + BEYOND);
  const kept = exact.slice(0, -BEYOND);
  const isHalf = /^50*$/.test(exact.slice(-BEYOND));
  const isEven = /[02468]\.?$/.test(kept);
  return Number(isHalf && isEven ? kept : value.toFixed(decimals));
}

/** Formats a value for users: grouped thousands, all digits, and its unit. */
export function amountWithUnit(value: number, unitLabel: string): string {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const digits = decimals === undefined ? grouped : `${grouped}.${decimals}`;
  return `${digits.replace('-', '−')} ${unitLabel}`;
}

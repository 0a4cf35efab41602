import type { AuditShare } from '../contract/audits.ts';

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

/** Something awaited: after how long it came, or, where it has not, for how long it has been awaited. */
export interface Awaited {
  readonly days: number;
  readonly came: boolean;
}

export interface SurvivalStep {
  /** Days after which something came. */
  readonly days: number;
  /** How many were still awaited just before. */
  readonly atRisk: number;
  /** The share that is still awaited from then on, 0 to 1. */
  readonly share: number;
  /** Its 95 % interval; `null` where nothing is awaited any more, which leaves no variance to estimate. */
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The 95 % interval of a product-limit share, on the logarithmic scale with the variance after Greenwood, as R's
 * `survfit` has it.
 *
 * @param hazard the sum of d / (n (n − d)) over the steps so far.
 */
function greenwood(share: number, hazard: number): Pick<SurvivalStep, 'low' | 'high'> {
  if (share <= 0) return { low: null, high: null };
  const half = Z * Math.sqrt(hazard);
  return { low: share * Math.exp(-half), high: Math.min(1, share * Math.exp(half)) };
}

/**
 * The product-limit estimate (Kaplan and Meier, 1958) of the share that is still awaited: what has not come by the
 * day it was last looked for is censored there, not counted as failed. One step for each time at which something came.
 */
export function survival(awaited: readonly Awaited[]): SurvivalStep[] {
  const times = [...new Set(awaited.filter(({ came }) => came).map(({ days }) => days))].sort(
    (a, b) => a - b,
  );
  let share = 1;
  let hazard = 0;
  return times.map((days) => {
    const atRisk = awaited.filter((one) => one.days >= days).length;
    const came = awaited.filter((one) => one.came && one.days === days).length;
    share *= 1 - came / atRisk;
    hazard += came / (atRisk * (atRisk - came));
    return { days, atRisk, share, ...greenwood(share, hazard) };
  });
}

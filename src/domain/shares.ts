import type { AuditShare } from '../contract/audits.ts';

/** 97.5 % quantile of the normal distribution: both tails of a 95 % interval. */
const Z = 1.959964;

/**
 * Returns a share of a sample (percent) with its 95 % Wilson interval, which also holds for small samples and shares
 * near zero.
 *
 * @param count number of cases in the sample.
 * @param size size of the sample, above zero.
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

/** Waiting time of something awaited: until it came, or so far if it has not. */
export interface Awaited {
  readonly days: number;
  readonly came: boolean;
}

export interface SurvivalStep {
  /** Days after which something came. */
  readonly days: number;
  /** Number still awaited just before. */
  readonly atRisk: number;
  /** Share still awaited from then on (0 to 1). */
  readonly share: number;
  /** Its 95 % interval; `null` if nothing is awaited any more, which leaves no variance to estimate. */
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Returns the 95 % interval of a product-limit share, on the logarithmic scale with Greenwood's variance, like R's
 * `survfit`.
 *
 * @param hazard sum of d / (n (n − d)) over the steps so far.
 */
function greenwood(share: number, hazard: number): Pick<SurvivalStep, 'low' | 'high'> {
  if (share <= 0) return { low: null, high: null };
  const half = Z * Math.sqrt(hazard);
  return { low: share * Math.exp(-half), high: Math.min(1, share * Math.exp(half)) };
}

/**
 * Returns the product-limit estimate (Kaplan and Meier, 1958) of the share still awaited: items that have not come by
 * the day of the last check are censored there, not counted as failed. One step for each time at which something
 * came.
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

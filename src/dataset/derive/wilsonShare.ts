import type { AuditShare } from '../../contract/audits.ts';

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

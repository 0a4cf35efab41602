/** The two-sided 95 % point of the normal distribution: a half width divided by it is a standard error. */
export const Z_95 = 1.96;

/**
 * The chance that a standard normal value stays at or below `z`. By Abramowitz and Stegun 7.1.26, off by less
 * than 0.0000002.
 */
export function normalBelow(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const tail = (series * Math.exp(-x * x)) / 2;
  return z < 0 ? tail : 1 - tail;
}

/** Standard normal values, `count` of them, each standing for an equal share of the distribution, ascending. */
export function normalQuantiles(count: number): Float64Array {
  const step = 0.001;
  let z = -5;
  return new Float64Array(count).map((_, index) => {
    while (normalBelow(z) < (index + 0.5) / count) z += step;
    return z - step / 2;
  });
}

/** What a price per token is for. Only prices of one basis compare. */
export const tokenBasisLabels = {
  input: 'uncached input',
  cachedInput: 'cache hit',
  output: 'output',
} as const;
export type TokenBasis = keyof typeof tokenBasisLabels;

/** A price with what it is for, in US dollars per million tokens. */
export interface BasedPrice {
  readonly basis: TokenBasis;
  readonly value: number;
}

/**
 * How many times the second price the first one is.
 *
 * Throws where the two stand on unlike bases, such as a cache hit against uncached input: that ratio says more
 * of the bases than of the prices. Throws where the second is no price above zero.
 */
export function priceRatio(over: BasedPrice, under: BasedPrice): number {
  if (over.basis !== under.basis) {
    const bases = `${tokenBasisLabels[over.basis]} against ${tokenBasisLabels[under.basis]}`;
    throw new Error(`A ratio of prices needs one basis, and this is ${bases}. Compare like with like.`);
  }
  if (!(under.value > 0)) throw new Error('A ratio of prices needs a price above zero below the line.');
  return over.value / under.value;
}

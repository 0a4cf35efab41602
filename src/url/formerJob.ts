import type { formerParams, optionParams, ValuesOf } from './params.ts';

/** Rounds to the decimals that a link can hold. */
const inLink = (value: number): number => Number(value.toFixed(6));

/**
 * Returns the workload of an older link, which stated a ratio of tokens and millions of tokens a month, as requests
 * per month and tokens of each: the same sums.
 */
export function jobOfFormer(said: ValuesOf<typeof formerParams>): ValuesOf<typeof optionParams> {
  const { mix = 3, context = 10_000, volume = 100, cache, peak } = said;
  const shares = {
    ...(cache === undefined ? {} : { cached: cache }),
    ...(peak === undefined ? {} : { peakUse: peak }),
  };
  if ((said.mix ?? said.context ?? said.volume) === undefined) return shares;
  // A request without tokens stood for the mixture alone.
  const length = Math.max(context, 1);
  const input = mix === 0 ? 0 : length;
  const output = inLink(mix === 0 ? length : length / mix);
  return { ...shares, requests: inLink((volume * 1_000_000) / (input + output)), input, output };
}

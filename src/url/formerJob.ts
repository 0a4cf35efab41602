import type { formerParams, optionParams, ValuesOf } from './params.ts';

/** Rounds to the decimals that a link can hold. */
const inLink = (value: number): number => Number(value.toFixed(6));

/** Returns the requests of a job that was stated by a ratio of tokens and by millions of tokens a month. */
function requestsOf(mix: number, context: number, volume: number) {
  // A request without tokens stood for the mixture alone.
  const length = Math.max(context, 1);
  const input = mix === 0 ? 0 : length;
  const output = inLink(mix === 0 ? length : length / mix);
  return { requests: inLink((volume * 1_000_000) / (input + output)), input, output };
}

/**
 * Returns the workload of an older link, which stated a ratio of tokens and millions of tokens a month, as requests
 * per month and tokens of each: the same sums.
 */
export function jobOfFormer(said: ValuesOf<typeof formerParams>): ValuesOf<typeof optionParams> {
  const { mix, context, volume, cache, peak } = said;
  return {
    ...(cache === undefined ? {} : { cached: cache }),
    ...(peak === undefined ? {} : { peakUse: peak }),
    ...((mix ?? context ?? volume) === undefined
      ? {}
      : requestsOf(mix ?? 3, context ?? 10_000, volume ?? 100)),
  };
}

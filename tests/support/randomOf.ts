/** Random choices that are the same in every run: a failing case can be repeated by its seed. */
export interface RandomOf {
  /** From 0 to below 1. */
  readonly next: () => number;
  /** A whole number from 0 to below `limit`. */
  readonly below: (limit: number) => number;
  /** @throws Error if there is nothing to pick from. */
  readonly pick: <T>(from: readonly T[]) => T;
  readonly some: <T>(from: readonly T[], most: number) => T[];
}

/** Mulberry32: small, even enough for tests. */
export function randomOf(seed: number): RandomOf {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <T>(from: readonly T[]): T => {
    const one = from[below(from.length)];
    if (one === undefined) throw new Error('There is nothing to pick from.');
    return one;
  };
  const some = <T>(from: readonly T[], most: number): T[] => {
    const share = (below(most + 1) + 0.5) / from.length;
    return from.filter(() => next() < share).slice(0, most);
  };
  return { next, below, pick, some };
}

const FACTOR = 10;

/**
 * Whether a change is more than tenfold, up or down. From nothing to something is no multiple; from something
 * to nothing, or below it, is more than any.
 */
export function isJump(before: number, now: number): boolean {
  if (before === 0 || before === now) return false;
  const ratio = now / before;
  return ratio > FACTOR || ratio < 1 / FACTOR;
}

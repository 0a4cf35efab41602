const MOST = 40;

/** A text out of an address as a sentence quotes it: on one line, and no longer than a reader can take in. */
export function shortened(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  // Never half of a character that takes two places.
  return line.length <= MOST ? line : `${line.slice(0, MOST).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

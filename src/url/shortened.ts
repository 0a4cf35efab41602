const MOST = 40;

/** A text out of an address as a sentence quotes it: on one line, and no longer than a reader can take in. */
export function shortened(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  const letters = [...line];
  return letters.length <= MOST ? line : `${letters.slice(0, MOST).join('')}…`;
}

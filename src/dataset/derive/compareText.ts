/** Orders by UTF-16 code unit. No locale, so that every machine builds the same bytes. */
export function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

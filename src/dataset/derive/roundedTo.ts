/** Rounds to so many decimals, so that 98 − 65.33 is 32.67 and a third has an end. */
export function roundedTo(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

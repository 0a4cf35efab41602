/** A number as it is printed: with its digits after the point, which say how far it may have been rounded. */
export interface PrintedNumber {
  readonly value: number;
  readonly decimals: number;
}

/** "1,389", "0.0036", ".5" */
export const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+`;

export function readNumber(text: string): PrintedNumber {
  const digits = text.replaceAll(',', '');
  return { value: Number(digits), decimals: digits.split('.')[1]?.length ?? 0 };
}

/**
 * Whether a value, rounded or cut to the digits that are printed, gives the printed number. Half a unit of the last
 * digit either way, or a whole one where digits were cut off; never more than 5 % of the number.
 */
export function fitsPrinted({ value, decimals }: PrintedNumber, actual: number, scale = 1): boolean {
  const unit = 10 ** -decimals * scale;
  const off = actual - value * scale;
  const room = Math.abs(value * scale) * 0.05;
  const rounds = Math.abs(off) <= unit / 2 + unit * 1e-9;
  const cut = off >= 0 && off < unit;
  return (rounds || cut) && Math.abs(off) <= room + unit * 1e-9;
}

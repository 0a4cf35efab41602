/** A number as it is printed: with its digits after the point, which say how far it may have been rounded. */
export interface PrintedNumber {
  readonly value: number;
  readonly decimals: number;
}

/** "1,389", "0.0036", ".5" */
export const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+`;

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** "five", "twenty-five", "a", "half a": numbers below a hundred in words, as they stand before a currency. */
export const NUMBER_WORDS = String.raw`\b(?:half\s+an?|(?:${TENS.join('|')})(?:[-\s](?:${ONES.slice(1, 10).join('|')}))?|${ONES.slice(1).join('|')}|an?)`;

/** What number words say; `null` where they are digits. */
function valueOfWords(text: string): number | null {
  const [first = '', second = ''] = text.toLowerCase().split(/[-\s]+/);
  if (first === 'half') return 0.5;
  if (first === 'a' || first === 'an') return 1;
  const tens = TENS.indexOf(first);
  if (tens >= 0) return (tens + 2) * 10 + Math.max(0, ONES.indexOf(second));
  const ones = ONES.indexOf(first);
  return ones < 0 ? null : ones;
}

export function readNumber(text: string): PrintedNumber {
  const words = valueOfWords(text);
  if (words !== null) return { value: words, decimals: words === 0.5 ? 1 : 0 };
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

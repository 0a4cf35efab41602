import type { HonestRatio } from '../../../domain/compareQuotes.ts';
import { quotesOf, type PriceBook, quotesOn } from '../../../domain/quotes.ts';
import { honestRatios } from '../basis/priceRatiosFigure.ts';
import type { RatioWord } from './findRatios.ts';
import { fitsPrinted } from './readNumber.ts';

export interface RatioCheck {
  readonly ratio: RatioWord;
  /** The day of the ratios below. */
  readonly day: string;
  /** Ratios of like prices that the printed number fits, and */
  readonly fits: readonly HonestRatio[];
  /** those of the base tier on that day, where none fits. */
  readonly others: readonly HonestRatio[];
}

/** The dearer above, whichever model that is. */
function ratiosOn(book: PriceBook, a: string, b: string, day: string): HonestRatio[] {
  const [left, right] = [quotesOn(book, a, day), quotesOn(book, b, day)];
  return [...honestRatios(left, right), ...honestRatios(right, left)].filter(({ ratio }) => ratio >= 1);
}

/** "nearly 35 times" fits what is within so much of 35. */
const HEDGE_ROOM = 0.05;

function fits({ form, printed, hedged }: RatioWord, { ratio }: HonestRatio): boolean {
  const actual = form === 'times' ? ratio : (1 - 1 / ratio) * 100;
  const isNear = Math.abs(actual - printed.value) <= printed.value * HEDGE_ROOM;
  return fitsPrinted(printed, actual) || (hedged && form === 'times' && isNear);
}

/** Of the base tier and the standard mode, which is what is shown where nothing fits. */
const isUsual = ({ over, under }: HonestRatio): boolean =>
  [over, under].every(({ basis }) => basis.inputTokensAbove === 0 && basis.mode === 'standard');

/** The days on which a price of either model changed, no later than the day, the newest first. */
function changeDays(book: PriceBook, ids: readonly string[], day: string): string[] {
  const starts = ids.flatMap((id) => quotesOf(book, id).flatMap(({ since }) => since ?? []));
  const days = starts.filter((start) => start.length === 10 && start <= day);
  return [...new Set([day, ...days])].sort().reverse();
}

/**
 * Whether a ratio of the sentence is one of like prices of the two models: on the day or, failing that, on the
 * newest day before it on which it was. No ratio of unlike prices is ever formed to explain a number.
 *
 * @param on the day on which the prices of the sentence held together, whose ratios are shown where none fits.
 */
export function checkRatio(
  ratio: RatioWord,
  [a, b]: readonly [string, string],
  book: PriceBook,
  day: string,
  on: string,
): RatioCheck {
  for (const one of changeDays(book, [a, b], day)) {
    const fitting = ratiosOn(book, a, b, one).filter((honest) => fits(ratio, honest));
    if (fitting.length > 0) return { ratio, day: one, fits: fitting, others: [] };
  }
  return { ratio, day: on, fits: [], others: ratiosOn(book, a, b, on).filter(isUsual) };
}

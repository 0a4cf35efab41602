import type { Span } from './nameIndex.ts';
import { NUMBER, readNumber, type PrintedNumber } from './readNumber.ts';

/** "1,389 times", "99 % cheaper": a comparison that a sentence draws. */
export interface RatioWord extends Span {
  readonly printed: PrintedNumber;
  /** `share`: by so many percent less; `times`: so many times as much. */
  readonly form: 'times' | 'share';
}

const times = new RegExp(String.raw`(?<![\d.,$¥])(${NUMBER})\s*(?:times\b|x\b|×|-?fold\b|倍)`, 'gi');
const share = new RegExp(
  String.raw`(?<![\d.,$¥])(${NUMBER})\s*(?:%|percent|per cent)\s*(?:cheaper|less|lower|below|off\b|discount)`,
  'gi',
);

const found = (text: string, pattern: RegExp, form: RatioWord['form']): RatioWord[] =>
  [...text.matchAll(pattern)].map((match) => ({
    form,
    printed: readNumber(match[1] ?? ''),
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

/** The ratios of a sentence, in their order. */
export const findRatios = (text: string): RatioWord[] =>
  [...found(text, times, 'times'), ...found(text, share, 'share')].sort((a, b) => a.start - b.start);

import type { Span } from './nameIndex.ts';
import { NUMBER, readNumber, type PrintedNumber } from './readNumber.ts';

/** "1,389 times", "99 % cheaper": a comparison that a sentence draws. */
export interface RatioWord extends Span {
  readonly printed: PrintedNumber;
  /** `share`: by so many percent less; `times`: so many times as much. */
  readonly form: 'times' | 'share';
  /** "nearly 35 times": the number was rounded freely. */
  readonly hedged: boolean;
}

const HEDGE = /\b(?:about|around|nearly|almost|roughly|some|close to|approximately)\s(?:an?\s)?$/i;

const times = new RegExp(String.raw`(?<![\d.,$¥])(${NUMBER})\s*(?:times\b|x\b|×|-?fold\b|倍)`, 'gi');
const CHEAPER = String.raw`\s*(?:%|percent|per cent)\s*(?:cheaper|less|lower|below|off\b|discount)`;
const share = new RegExp(String.raw`(?<![\d.,$¥])(${NUMBER})${CHEAPER}`, 'gi');
/** "90" of "90 to 95 % cheaper" */
const shareFrom = new RegExp(
  String.raw`(?<![\d.,$¥])(${NUMBER})(?=\s*%?\s*(?:-|–|to|and)\s*(?:${NUMBER})${CHEAPER})`,
  'gi',
);

const numberWords = 'two three four five six seven eight nine ten'.split(' ');
const parts = 'half third quarter fifth sixth seventh eighth ninth tenth'.split(' ');
const PRICE = String.raw`(?:(?:of\s)?(?:the|what|as|its|that|[A-Z][\w.-]*['’]s)\b)`;
const wordPatterns: readonly { readonly pattern: RegExp; readonly valueOf: (word: string) => number }[] = [
  {
    pattern: new RegExp(String.raw`\b(${numberWords.join('|')})[\s-](?:times|fold)\b`, 'gi'),
    valueOf: (word) => numberWords.indexOf(word) + 2,
  },
  // "half the price of", "a tenth of what": the whole is so many times the part.
  {
    pattern: new RegExp(
      String.raw`\b(?:an?\s|one[\s-])?(half|(?<=\b(?:an?\s|one[\s-]))(?:${parts.slice(1).join('|')}))\s${PRICE}(?:\s(?:price|cost)s?\b)?`,
      'gi',
    ),
    valueOf: (word) => parts.indexOf(word) + 2,
  },
  { pattern: new RegExp(String.raw`\b(twice|double)\s(?:as|the|what)\b`, 'gi'), valueOf: () => 2 },
];

function found(text: string, pattern: RegExp, form: RatioWord['form'], printedOf = readNumber): RatioWord[] {
  return [...text.matchAll(pattern)].map((match) => ({
    form,
    printed: printedOf(match[1] ?? ''),
    hedged: HEDGE.test(text.slice(0, match.index)),
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The ratios of a sentence in figures or in words, in their order. */
export function findRatios(text: string): RatioWord[] {
  const inWords = wordPatterns.flatMap(({ pattern, valueOf }) =>
    found(text, pattern, 'times', (word) => ({ value: valueOf(word.toLowerCase()), decimals: 0 })),
  );
  return [
    ...found(text, times, 'times'),
    ...found(text, share, 'share'),
    ...found(text, shareFrom, 'share'),
    ...inWords,
  ].sort((a, b) => a.start - b.start);
}

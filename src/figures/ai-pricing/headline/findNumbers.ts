import type { Span } from './nameIndex.ts';

/** A printed number with its decimals, which show how far it may have been rounded. */
export interface PrintedNumber {
  readonly value: number;
  readonly decimals: number;
}

/** Matches "1,389", "0.0036", ".5". */
const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+`;

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Matches numbers below a hundred in words before a currency: "five", "twenty-five", "a", "half a". */
const NUMBER_WORDS = String.raw`\b(?:half\s+an?|(?:${TENS.join('|')})(?:[-\s](?:${ONES.slice(1, 10).join('|')}))?|${ONES.slice(1).join('|')}|an?)`;

/** Returns the value of number words; `null` for digits. */
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
 * True if a value, rounded or truncated to the printed digits, gives the printed number. Tolerance: half a unit of
 * the last digit either way, or a whole one if digits were cut off; never more than 5% of the number.
 */
export function fitsPrinted({ value, decimals }: PrintedNumber, actual: number, scale = 1): boolean {
  const unit = 10 ** -decimals * scale;
  const off = actual - value * scale;
  const room = Math.abs(value * scale) * 0.05;
  const rounds = Math.abs(off) <= unit / 2 + unit * 1e-9;
  const cut = off >= 0 && off < unit;
  return (rounds || cut) && Math.abs(off) <= room + unit * 1e-9;
}

/** An amount of money in a sentence, as a price per million tokens. */
export interface Money extends Span {
  readonly printed: PrintedNumber;
  readonly currency: 'USD' | 'CNY';
  /** Factor from the printed number to a price per million tokens in whole units of the currency. */
  readonly scale: number;
  /** False if the sentence names no currency, or no number of tokens: the usual ones are assumed. */
  readonly currencySaid: boolean;
  readonly unitSaid: boolean;
}

const CURRENCY_BEFORE = String.raw`US\$|USD|\$|CN¥|CNY|RMB|¥|￥|人民币`;
const AFTER = String.raw`US dollars?|USD|dollars?|美元|美分|cents?|¢|CNY|RMB|yuan|人民币|元`;
const TOKENS = String.raw`百万|万|千|1,000,000|1000000|1M|M(?:illion)?(?:Tok)?\b|mn\b|one million|1 million|million|1,000|1000|1K|K\b|one thousand|thousand|tokens?\b|1 token`;
const PER = String.raw`\s*(?:per|an?|for|\/|／|每)\s*(?:1\s)?(${TOKENS})`;

const moneyPattern = new RegExp(
  String.raw`(?:(${CURRENCY_BEFORE})\s*(${NUMBER})|(?<![\d.,])(${NUMBER}|${NUMBER_WORDS}(?=\s+(?:US dollars?|dollars?|cents?|yuan)\b(?!\s+and\s+(?:a\s+half|[\w-]+\s+cents))))\s*(${AFTER}))(?:${PER})?`,
  'gi',
);
/** A number without a currency is a price only with its unit. */
const barePattern = new RegExp(String.raw`(?<![\d.,])(${NUMBER})()(?:${PER})`, 'gi');
const unitPattern = new RegExp(String.raw`(?:per|\/|／|每|for)\s*(?:1\s)?(${TOKENS})`, 'i');

const isYuan = (currency: string) => /CN|RMB|¥|￥|yuan|人民币|^元$/i.test(currency);
const isCent = (currency: string) => /cent|¢|美分/i.test(currency);

/** Returns how many times this many tokens go into a million. */
function perMillion(tokens: string): number {
  if (/百万|m/i.test(tokens) || tokens.startsWith('1,000,000') || tokens === '1000000') return 1;
  if (tokens.includes('万')) return 100;
  return /token/i.test(tokens) ? 1_000_000 : 1000;
}

function moneyFrom(match: RegExpExecArray, around: string | undefined): Money {
  const [text, before, first, second, after, own] = match;
  const currency = before ?? after ?? '';
  const tokens = own ?? around;
  return {
    text: text.trimEnd(),
    start: match.index,
    end: match.index + text.length,
    printed: readNumber(first ?? second ?? ''),
    currency: isYuan(currency) ? 'CNY' : 'USD',
    scale: (tokens === undefined ? 1 : perMillion(tokens)) * (isCent(currency) ? 0.01 : 1),
    currencySaid: currency !== '',
    unitSaid: tokens !== undefined,
  };
}

const JOINED = String.raw`\s*(?:\/|–|-|and|or|to|和|或|至|到)\s*`;
/** Matches "3" in "3 and 6 yuan". */
const sharedAfter = new RegExp(String.raw`(?<![\d.,$¥])(${NUMBER})(?=${JOINED}$)`);
/** Matches "30" in "$5/30". */
const sharedBefore = new RegExp(String.raw`^(\s*(?:\/|–|-)\s*)(${NUMBER})(?![\d.]|\s*[%$])`);
const isYear = ({ value, decimals }: PrintedNumber): boolean =>
  decimals === 0 && value > 1900 && value < 2100;

/** Returns the number next to an amount that shares its currency: before "6 yuan", after "$5/". */
function sharing(text: string, money: Money): Money[] {
  const isBefore = /^\d/.test(money.text);
  const match = isBefore
    ? sharedAfter.exec(text.slice(0, money.start))
    : sharedBefore.exec(text.slice(money.end));
  const digits = match?.[isBefore ? 1 : 2];
  if (match === null || digits === undefined) return [];
  const start = isBefore ? match.index : money.end + (match[1]?.length ?? 0);
  const printed = readNumber(digits);
  if (isYear(printed)) return [];
  return [{ ...money, text: digits, printed, start, end: start + digits.length }];
}

/** Yields all matches of a pattern, with their groups. */
function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  for (const match of text.matchAll(pattern)) yield match;
}

/** Returns the prices in a sentence, in order. A unit stated once applies to all of them. */
export function findMoney(text: string): Money[] {
  const around = unitPattern.exec(text)?.[1];
  const printed = [...matchesOf(moneyPattern, text)].map((match) => moneyFrom(match, around));
  const withCurrency = printed.flatMap((money) => [money, ...sharing(text, money)]);
  const masked = withCurrency.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
  const bare = [...matchesOf(barePattern, masked)].map((match): Money => {
    const [whole, number = '', , tokens = ''] = match;
    return {
      text: whole,
      start: match.index,
      end: match.index + whole.length,
      printed: readNumber(number),
      currency: 'USD',
      scale: perMillion(tokens),
      currencySaid: false,
      unitSaid: true,
    };
  });
  return [...withCurrency, ...bare].sort((a, b) => a.start - b.start);
}

/** A comparison in a sentence: "1,389 times", "99% cheaper". */
export interface RatioWord extends Span {
  readonly printed: PrintedNumber;
  /** `share`: less by this percentage; `times`: a multiple. */
  readonly form: 'times' | 'share';
  /** True if the number was rounded freely: "nearly 35 times". */
  readonly hedged: boolean;
}

const HEDGE = /\b(?:about|around|nearly|almost|roughly|some|close to|approximately)\s(?:an?\s)?$/i;

const times = new RegExp(String.raw`(?<![\d.,$¥])(${NUMBER})\s*(?:times\b|x\b|×|-?fold\b|倍)`, 'gi');
const CHEAPER = String.raw`\s*(?:%|percent|per cent)\s*(?:cheaper|less|lower|below|off\b|discount)`;
const sharePattern = new RegExp(String.raw`(?<![\d.,$¥])(${NUMBER})${CHEAPER}`, 'gi');
/** Matches "90" in "90 to 95% cheaper". */
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
  // "half the price of", "a tenth of what": the whole is this many times the part.
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

/** Returns the ratios of a sentence, in figures or words, in order. */
export function findRatios(text: string): RatioWord[] {
  const inWords = wordPatterns.flatMap(({ pattern, valueOf }) =>
    found(text, pattern, 'times', (word) => ({ value: valueOf(word.toLowerCase()), decimals: 0 })),
  );
  return [
    ...found(text, times, 'times'),
    ...found(text, sharePattern, 'share'),
    ...found(text, shareFrom, 'share'),
    ...inWords,
  ].sort((a, b) => a.start - b.start);
}

/** A rank on a board: "fourth", "No. 1", or "top 5", which means that rank or better. */
export interface RankWord extends Span {
  readonly rank: number;
  readonly orBetter: boolean;
}

/** A score: "1,541 points". */
export interface ScoreWord extends Span {
  readonly printed: PrintedNumber;
}

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const cardinals = 'one two three four five six seven eight nine ten'.split(' ');
const chinese = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Returns 4 for "fourth", "4th", "four", "四" or "4". */
function rankOf(word: string): number {
  const lower = word.toLowerCase();
  const listed = [ordinals, cardinals, chinese].map((list) => list.indexOf(lower)).find((at) => at >= 0);
  return listed === undefined ? Number.parseInt(lower, 10) : listed + 1;
}

/** Matches ordinals that are not ranks on a board: "the first Chinese model", "second quarter", "third-party". */
const NO_RANK = String.raw`[ -](?:times?|chinese|american|u\.s\.|open|closed|models?|months?|quarter|half|week|day|year|party|generation|such|to)\b`;
const ORDINAL_OR_CARDINAL = [...ordinals, ...cardinals].join('|');
const boundPatterns: readonly { readonly pattern: RegExp; readonly orBetter: boolean }[] = [
  { pattern: new RegExp(String.raw`\btop[- ](${cardinals.join('|')}|\d{1,3})\b`, 'gi'), orBetter: true },
  { pattern: /前([一二三四五六七八九十]|\d{1,3})/g, orBetter: true },
  {
    pattern: new RegExp(
      String.raw`(?:\bno\.?\s?|\bnumber\s|#|\brank(?:s|ed|ing)?\s(?:at\s|as\s)?(?:joint\s)?#?)(${ORDINAL_OR_CARDINAL}|\d{1,3})\b`,
      'gi',
    ),
    orBetter: false,
  },
  {
    pattern: new RegExp(String.raw`\b(${ordinals.join('|')}|\d{1,3}(?:st|nd|rd|th))\b(?!${NO_RANK})`, 'gi'),
    orBetter: false,
  },
  { pattern: /第([一二三四五六七八九十]|\d{1,3})/g, orBetter: false },
  { pattern: /\b(?:tops|topped|topping|top (?:of|spot|place|position)|heads|leads)\b()/gi, orBetter: false },
];

/** Returns the distinct ranks in a sentence. */
export function findRanks(text: string): RankWord[] {
  let rest = text;
  const ranks: RankWord[] = [];
  for (const { pattern, orBetter } of boundPatterns) {
    for (const match of rest.matchAll(pattern)) {
      const [whole, word = ''] = match;
      const rank = word === '' ? 1 : rankOf(word);
      ranks.push({ rank, orBetter, text: whole, start: match.index, end: match.index + whole.length });
    }
    rest = rest.replace(pattern, (whole: string) => ' '.repeat(whole.length));
  }
  return ranks.filter(({ rank }) => rank > 0).sort((a, b) => a.start - b.start);
}

const points = new RegExp(String.raw`(?<![\d.,$¥])(${NUMBER})\s*(?:points?\b|pts\b|Elo\b|分)`, 'gi');
const scorePattern = new RegExp(
  String.raw`\bscor(?:e|es|ed|ing)\s(?:of\s|at\s)?(${NUMBER})(?!\d|[.,]\d|\s*(?:points?|pts|%))`,
  'gi',
);

/** Returns the scores in a sentence. */
export const findScores = (text: string): ScoreWord[] =>
  [...text.matchAll(points), ...text.matchAll(scorePattern)].map((match) => ({
    printed: readNumber(match[1] ?? ''),
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

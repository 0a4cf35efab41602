import type { Span } from './nameIndex.ts';
import { NUMBER, NUMBER_WORDS, readNumber, type PrintedNumber } from './readNumber.ts';

/** An amount of money in a sentence, as a price per million tokens. */
export interface Money extends Span {
  readonly printed: PrintedNumber;
  readonly currency: 'USD' | 'CNY';
  /** What the printed number is multiplied by to be a price per million tokens in whole units of the currency. */
  readonly scale: number;
  /** False where the sentence names no currency, or no number of tokens: they were taken to be the usual ones. */
  readonly currencySaid: boolean;
  readonly unitSaid: boolean;
}

const BEFORE = String.raw`US\$|USD|\$|CN¥|CNY|RMB|¥|￥|人民币`;
const AFTER = String.raw`US dollars?|USD|dollars?|美元|美分|cents?|¢|CNY|RMB|yuan|人民币|元`;
const TOKENS = String.raw`百万|万|千|1,000,000|1000000|1M|M(?:illion)?(?:Tok)?\b|mn\b|one million|1 million|million|1,000|1000|1K|K\b|one thousand|thousand|tokens?\b|1 token`;
const PER = String.raw`\s*(?:per|an?|for|\/|／|每)\s*(?:1\s)?(${TOKENS})`;

const moneyPattern = new RegExp(
  String.raw`(?:(${BEFORE})\s*(${NUMBER})|(?<![\d.,])(${NUMBER}|${NUMBER_WORDS}(?=\s+(?:US dollars?|dollars?|cents?|yuan)\b(?!\s+and\s+(?:a\s+half|[\w-]+\s+cents))))\s*(${AFTER}))(?:${PER})?`,
  'gi',
);
/** A number without a currency is a price only with its unit. */
const barePattern = new RegExp(String.raw`(?<![\d.,])(${NUMBER})()(?:${PER})`, 'gi');
const unitPattern = new RegExp(String.raw`(?:per|\/|／|每|for)\s*(?:1\s)?(${TOKENS})`, 'i');

const isYuan = (currency: string) => /CN|RMB|¥|￥|yuan|人民币|^元$/i.test(currency);
const isCent = (currency: string) => /cent|¢|美分/i.test(currency);

/** Millions in which so many tokens go. */
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
/** "3" of "3 and 6 yuan" */
const sharedAfter = new RegExp(String.raw`(?<![\d.,$¥])(${NUMBER})(?=${JOINED}$)`);
/** "30" of "$5/30" */
const sharedBefore = new RegExp(String.raw`^(\s*(?:\/|–|-)\s*)(${NUMBER})(?![\d.]|\s*[%$])`);
const isYear = ({ value, decimals }: PrintedNumber): boolean =>
  decimals === 0 && value > 1900 && value < 2100;

/** The number beside an amount that shares its currency: in front of "6 yuan", behind "$5/". */
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

/** All matches of a pattern, with their groups. */
function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  for (const match of text.matchAll(pattern)) yield match;
}

/** The prices in a sentence, in their order. A unit that is said once holds for all of them. */
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

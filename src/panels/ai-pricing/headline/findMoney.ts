import type { Span } from './nameIndex.ts';
import { NUMBER, readNumber, type PrintedNumber } from './readNumber.ts';

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
  String.raw`(?:(${BEFORE})\s*(${NUMBER})|(?<![\d.,])(${NUMBER})\s*(${AFTER}))(?:${PER})?`,
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

/** All matches of a pattern, with their groups. */
function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  for (const match of text.matchAll(pattern)) yield match;
}

/** The prices in a sentence, in their order. A unit that is said once holds for all of them. */
export function findMoney(text: string): Money[] {
  const around = unitPattern.exec(text)?.[1];
  const withCurrency = [...matchesOf(moneyPattern, text)].map((match) => moneyFrom(match, around));
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

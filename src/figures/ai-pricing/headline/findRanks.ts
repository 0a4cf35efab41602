import type { Span } from './nameIndex.ts';
import { NUMBER, readNumber, type PrintedNumber } from './readNumber.ts';

/** A place on a board: "fourth", "No. 1", or "top 5", which is that place or a better one. */
export interface RankWord extends Span {
  readonly rank: number;
  readonly orBetter: boolean;
}

/** "1,541 points" */
export interface ScoreWord extends Span {
  readonly printed: PrintedNumber;
}

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const cardinals = 'one two three four five six seven eight nine ten'.split(' ');
const chinese = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** 4 of "fourth", "4th", "four", "四" or "4". */
function rankOf(word: string): number {
  const lower = word.toLowerCase();
  const listed = [ordinals, cardinals, chinese].map((list) => list.indexOf(lower)).find((at) => at >= 0);
  return listed === undefined ? Number.parseInt(lower, 10) : listed + 1;
}

/** "the first Chinese model", "second quarter", "third-party": a number in a row, but no place on a board. */
const NO_PLACE = String.raw`[ -](?:times?|chinese|american|u\.s\.|open|closed|models?|months?|quarter|half|week|day|year|party|generation|such|to)\b`;
const WORD = [...ordinals, ...cardinals].join('|');
const patterns: readonly { readonly pattern: RegExp; readonly orBetter: boolean }[] = [
  { pattern: new RegExp(String.raw`\btop[- ](${cardinals.join('|')}|\d{1,3})\b`, 'gi'), orBetter: true },
  { pattern: /前([一二三四五六七八九十]|\d{1,3})/g, orBetter: true },
  {
    pattern: new RegExp(
      String.raw`(?:\bno\.?\s?|\bnumber\s|#|\brank(?:s|ed|ing)?\s(?:at\s|as\s)?(?:joint\s)?#?)(${WORD}|\d{1,3})\b`,
      'gi',
    ),
    orBetter: false,
  },
  {
    pattern: new RegExp(String.raw`\b(${ordinals.join('|')}|\d{1,3}(?:st|nd|rd|th))\b(?!${NO_PLACE})`, 'gi'),
    orBetter: false,
  },
  { pattern: /第([一二三四五六七八九十]|\d{1,3})/g, orBetter: false },
  { pattern: /\b(?:tops|topped|topping|top (?:of|spot|place|position)|heads|leads)\b()/gi, orBetter: false },
];

/** The places that a sentence names, each once. */
export function findRanks(text: string): RankWord[] {
  let rest = text;
  const ranks: RankWord[] = [];
  for (const { pattern, orBetter } of patterns) {
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
const scored = new RegExp(
  String.raw`\bscor(?:e|es|ed|ing)\s(?:of\s|at\s)?(${NUMBER})(?!\d|[.,]\d|\s*(?:points?|pts|%))`,
  'gi',
);

/** The scores that a sentence names. */
export const findScores = (text: string): ScoreWord[] =>
  [...text.matchAll(points), ...text.matchAll(scored)].map((match) => ({
    printed: readNumber(match[1] ?? ''),
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

import { isDay } from '../../../contract/periodDays.ts';
import { bindPrices, type PriceFigure } from './bindPrices.ts';
import { findNames, withLatinFamilies, type Mention, type NameIndex, type Span } from './nameIndex.ts';
import { findKinds, type KindWord } from './bindKinds.ts';
import { findUnread } from './findUnread.ts';
import {
  findMoney,
  findRanks,
  findRatios,
  findScores,
  type RankWord,
  type RatioWord,
  type ScoreWord,
} from './findNumbers.ts';
import { inWordOrder, subjectAmong } from './wordOrder.ts';

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const MONTH = String.raw`(${months.map((name) => `${name}|${name.slice(0, 3)}`).join('|')})\.?`;

const two = (digits: string) => digits.padStart(2, '0');
const monthNumber = (name: string) =>
  two(String(months.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1));

interface DatePattern {
  readonly pattern: RegExp;
  readonly dayOf: (groups: readonly string[]) => string;
}

const datePatterns: readonly DatePattern[] = [
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g, dayOf: ([y = '', m = '', d = '']) => `${y}-${m}-${d}` },
  {
    pattern: /(\d{4})年(\d{1,2})月(\d{1,2})日/g,
    dayOf: ([y = '', m = '', d = '']) => `${y}-${two(m)}-${two(d)}`,
  },
  {
    pattern: new RegExp(String.raw`\b${MONTH}\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})\b`, 'gi'),
    dayOf: ([m = '', d = '', y = '']) => `${y}-${monthNumber(m)}-${two(d)}`,
  },
  {
    pattern: new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?\s${MONTH},?\s(\d{4})\b`, 'gi'),
    dayOf: ([d = '', m = '', y = '']) => `${y}-${monthNumber(m)}-${two(d)}`,
  },
];

interface FoundDates {
  /** Days in the sentence, `YYYY-MM-DD`. */
  readonly days: readonly string[];
  /** Months with a year in the sentence, `YYYY-MM`. */
  readonly months: readonly string[];
  /** The sentence with blanks for its dates, so that their numbers are not parsed as others. */
  readonly rest: string;
  /** All dates but the first one, which alone is the day of the check. */
  readonly laterDates: readonly Span[];
}

const monthPatterns: readonly DatePattern[] = [
  { pattern: /(\d{4})年(\d{1,2})月(?:份)?/g, dayOf: ([y = '', m = '']) => `${y}-${two(m)}` },
  {
    pattern: new RegExp(String.raw`\b${MONTH},?\s(\d{4})\b`, 'gi'),
    dayOf: ([m = '', y = '']) => `${y}-${monthNumber(m)}`,
  },
];

function blanked(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}

const spanOf = (match: RegExpExecArray): Span => ({
  text: match[0],
  start: match.index,
  end: match.index + match[0].length,
});

/** Returns the days and months in a sentence. A month without a year is ambiguous, and ignored. */
function findDates(text: string): FoundDates {
  const days: string[] = [];
  const dates: Span[] = [];
  let rest = text;
  for (const { pattern, dayOf } of datePatterns) {
    for (const match of rest.matchAll(pattern)) {
      const day = dayOf(match.slice(1));
      if (isDay(day)) {
        days.push(day);
        dates.push(spanOf(match));
      }
    }
    rest = blanked(rest, dates);
  }
  const months: string[] = [];
  for (const { pattern, dayOf } of monthPatterns) {
    for (const match of rest.matchAll(pattern)) {
      months.push(dayOf(match.slice(1)));
      dates.push(spanOf(match));
    }
    rest = blanked(rest, dates);
  }
  return { days, months, rest, laterDates: dates.slice(1) };
}

/** A rank or a score of the sentence with its model and board. */
export type ClaimedStanding = (
  (RankWord & { readonly form: 'rank' }) | (ScoreWord & { readonly form: 'score' })
) & {
  readonly mention: Mention | null;
  readonly board: Mention | null;
};

/** Parsed content of a sentence, as far as it was understood. */
export interface ReadClaim {
  readonly models: readonly Mention[];
  /** Developers named without a model: a price may be of any of their models. */
  readonly developers: readonly Mention[];
  readonly boards: readonly Mention[];
  readonly prices: readonly PriceFigure[];
  readonly ratios: readonly RatioWord[];
  readonly standings: readonly ClaimedStanding[];
  /** Days in the sentence. */
  readonly days: readonly string[];
  /** Months without a day in the sentence, `YYYY-MM`. */
  readonly months: readonly string[];
  /** The text to whose places all of these refer. */
  readonly text: string;
  readonly kinds: readonly KindWord[];
  /** Months, words of change and numbers that none of these explains. */
  readonly unread: readonly Span[];
}

/** Returns the name before a number or a word that it applies to, or else the first one after it. */
export function nearestMention(text: string, names: readonly Mention[], { start }: Span): Mention | null {
  const before = names.filter((name) => name.end <= start);
  return subjectAmong(text, before) ?? names[0] ?? null;
}

/** Assigns ranks and scores to their models and boards. */
function bindStandings(
  text: string,
  ranks: readonly RankWord[],
  scores: readonly ScoreWord[],
  models: readonly Mention[],
  boards: readonly Mention[],
): ClaimedStanding[] {
  const bound = <T extends Span>(found: readonly T[]) => {
    const owners = inWordOrder(text, models, found);
    return found.map((one, index) => ({
      ...one,
      mention: owners === null ? nearestMention(text, models, one) : (owners[index] ?? null),
      board: nearestMention(text, boards, one),
    }));
  };
  return [
    ...bound(ranks).map((rank): ClaimedStanding => ({ ...rank, form: 'rank' })),
    ...bound(scores).map((score): ClaimedStanding => ({ ...score, form: 'score' })),
  ];
}

/** Returns developers named alone: next to one of its models, "DeepSeek’s V4 Pro", the name adds nothing. */
function developersAlone(text: string, models: readonly Mention[], developers: NameIndex): Mention[] {
  const named = new Set(models.flatMap(({ ids, near }) => [...ids, ...near]));
  return findNames(blanked(text, models), developers).filter(({ ids }) => !ids.some((id) => named.has(id)));
}

/** "First" is a rank only if the sentence is about a board or about ranks. */
const SPEAKS_OF_RANKS = /rank|place|position|spot|leaderboard|arena|榜|排名|第|\bno\.|#|top/i;

/**
 * Parses a sentence: models, boards, prices, ratios, ranks, scores and days. Missing parts are omitted; it never
 * guesses a number.
 */
export function readClaim(
  claim: string,
  models: NameIndex,
  boards: NameIndex,
  developers: NameIndex,
): ReadClaim {
  const sentence = withLatinFamilies(claim);
  const boardNames = findNames(sentence, boards);
  const modelNames = findNames(blanked(sentence, boardNames), models);
  const alone = developersAlone(blanked(sentence, boardNames), modelNames, developers);
  const { days, months, rest, laterDates } = findDates(blanked(sentence, [...boardNames, ...modelNames]));
  const ratios = findRatios(rest);
  const scores = findScores(blanked(rest, ratios));
  const money = findMoney(blanked(rest, [...ratios, ...scores]));
  const left = blanked(rest, [...ratios, ...scores, ...money]);
  const ranks = boardNames.length > 0 || SPEAKS_OF_RANKS.test(left) ? findRanks(left) : [];
  const kinds = findKinds(rest);
  // The words around a name determine whose price it is, so this parses the sentence with its names.
  const sellers = [...modelNames, ...alone].sort((a, b) => a.start - b.start);
  const prices = bindPrices(sentence, money, sellers, kinds);
  return {
    models: modelNames,
    developers: alone,
    boards: boardNames,
    prices,
    ratios,
    standings: bindStandings(sentence, ranks, scores, modelNames, boardNames),
    days,
    months,
    text: sentence,
    kinds,
    unread: [...findUnread(blanked(left, ranks)), ...laterDates].sort(
      (one, other) => one.start - other.start,
    ),
  };
}

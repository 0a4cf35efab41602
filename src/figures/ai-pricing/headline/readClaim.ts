import { isDay } from '../../../contract/periodDays.ts';
import { bindPrices, type PriceFigure } from './bindPrices.ts';
import { findNames, withLatinFamilies, type Mention, type NameIndex, type Span } from './nameIndex.ts';
import { findKinds } from './bindKinds.ts';
import {
  findMoney,
  findRanks,
  findRatios,
  findScores,
  type RankWord,
  type RatioWord,
  type ScoreWord,
} from './findNumbers.ts';
import { inOrder, subjectOf } from './wordOrder.ts';

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

const patterns: readonly DatePattern[] = [
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
  /** Days that the sentence names, `YYYY-MM-DD`. */
  readonly days: readonly string[];
  /** Months that it names with their year, `YYYY-MM`. */
  readonly months: readonly string[];
  /** The sentence with its dates blanked out, so that their numbers are not taken for others. */
  readonly rest: string;
}

const monthPatterns: readonly DatePattern[] = [
  { pattern: /(\d{4})年(\d{1,2})月(?:份)?/g, dayOf: ([y = '', m = '']) => `${y}-${two(m)}` },
  {
    pattern: new RegExp(String.raw`\b${MONTH},?\s(\d{4})\b`, 'gi'),
    dayOf: ([m = '', y = '']) => `${y}-${monthNumber(m)}`,
  },
];

/** The days and months that a sentence names. A month without a year may be of any, and is left alone. */
function findDates(text: string): FoundDates {
  const days: string[] = [];
  let rest = text;
  for (const { pattern, dayOf } of patterns) {
    rest = rest.replace(pattern, (whole: string, ...groups: string[]) => {
      const day = dayOf(groups);
      if (!isDay(day)) return whole;
      days.push(day);
      return ' '.repeat(whole.length);
    });
  }
  const months: string[] = [];
  for (const { pattern, dayOf } of monthPatterns) {
    rest = rest.replace(pattern, (whole: string, ...groups: string[]) => {
      months.push(dayOf(groups));
      return ' '.repeat(whole.length);
    });
  }
  return { days, months, rest };
}

/** A rank or a score of the sentence with the model and the board that it is said of. */
export type Standing = ((RankWord & { readonly form: 'rank' }) | (ScoreWord & { readonly form: 'score' })) & {
  readonly mention: Mention | null;
  readonly board: Mention | null;
};

/** What a sentence says, as far as it was understood. */
export interface ReadClaim {
  readonly models: readonly Mention[];
  /** Developers of whose models the sentence names none: a price may be of any of them. */
  readonly developers: readonly Mention[];
  readonly boards: readonly Mention[];
  readonly prices: readonly PriceFigure[];
  readonly ratios: readonly RatioWord[];
  readonly standings: readonly Standing[];
  /** Days that it names. */
  readonly days: readonly string[];
  /** Months that it names without a day, `YYYY-MM`. */
  readonly months: readonly string[];
}

function blanked(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}

/** The name before a rank of the sentence that it is said of, else the first after it. */
function nearest(text: string, names: readonly Mention[], { start }: Span): Mention | null {
  const before = names.filter((name) => name.end <= start);
  return subjectOf(text, before) ?? names[0] ?? null;
}

/** Ranks and scores with the model and the board that each is said of. */
function bindStandings(
  text: string,
  ranks: readonly RankWord[],
  scores: readonly ScoreWord[],
  models: readonly Mention[],
  boards: readonly Mention[],
): Standing[] {
  const bound = <T extends Span>(found: readonly T[]) => {
    const owners = inOrder(text, models, found);
    return found.map((one, index) => ({
      ...one,
      mention: owners === null ? nearest(text, models, one) : (owners[index] ?? null),
      board: nearest(text, boards, one),
    }));
  };
  return [
    ...bound(ranks).map((rank): Standing => ({ ...rank, form: 'rank' })),
    ...bound(scores).map((score): Standing => ({ ...score, form: 'score' })),
  ];
}

/** Developers that are named alone: where one of its models is, "DeepSeek’s V4 Pro", the name says nothing more. */
function developersAlone(text: string, models: readonly Mention[], developers: NameIndex): Mention[] {
  const named = new Set(models.flatMap(({ ids, near }) => [...ids, ...near]));
  return findNames(blanked(text, models), developers).filter(({ ids }) => !ids.some((id) => named.has(id)));
}

/** "First" is a rank only where the sentence speaks of a board or of ranks. */
const SPEAKS_OF_RANKS = /rank|place|position|spot|leaderboard|arena|榜|排名|第|\bno\.|#|top/i;

/**
 * Reads a sentence: which models and boards it names, which prices, ratios, ranks, scores and days. What it does
 * not find it leaves out; it never guesses a number.
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
  const { days, months, rest } = findDates(blanked(sentence, [...boardNames, ...modelNames]));
  const ratios = findRatios(rest);
  const scores = findScores(blanked(rest, ratios));
  const money = findMoney(blanked(rest, [...ratios, ...scores]));
  const left = blanked(rest, [...ratios, ...scores, ...money]);
  const ranks = boardNames.length > 0 || SPEAKS_OF_RANKS.test(left) ? findRanks(left) : [];
  // The words around a name decide whose a price is, so this reads the sentence with its names.
  const sellers = [...modelNames, ...alone].sort((a, b) => a.start - b.start);
  const prices = bindPrices(sentence, money, sellers, findKinds(rest));
  return {
    models: modelNames,
    developers: alone,
    boards: boardNames,
    prices,
    ratios,
    standings: bindStandings(sentence, ranks, scores, modelNames, boardNames),
    days,
    months,
  };
}

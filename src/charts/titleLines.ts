import { textWidth, wrapText } from './measureText.ts';

/** Font and available width of a text. */
interface Setting {
  readonly size: number;
  /** Maximum width of lines (pixels). */
  readonly width: number;
  readonly weight?: number;
  readonly family?: string;
}

/** Cost of a break in addition to uneven lines, which cost the squared share of the width by which each is off. */
const COST = { sentence: -0.35, colon: -0.25, comma: -0.12, plain: 0, bound: 9 } as const;

const isProperName = (word: string) => /^[“‘(]?\p{Lu}/u.test(word);
/** Matches words about the name before them: without it they are meaningless. */
const OF_NAME = /^(ahead|leads?|first)\b/;
/** Matches “U.S.”, whose full stop ends no sentence. */
const INITIALS = /^(\p{Lu}\.)+$/u;
const NUMBER = /^[+−-]?\$?\d/;

/** Matches two words that are one number or one date, or a colon with the only number that it announces. */
const ONE_NUMBER = /^([×±≥]|CNY) | [×±%]| 10[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]|^\d{1,2}, \d{4}|: \d[\d,.]*[.;,]$/;

/** True if two words are one name, one number, or a name and its number. */
function areBound(word: string, next: string): boolean {
  if (ONE_NUMBER.test(`${word} ${next}`)) return true;
  if (/[,;:.]$/.test(word) && !INITIALS.test(word)) return false;
  return isProperName(word) && (isProperName(next) || NUMBER.test(next) || OF_NAME.test(next));
}

function breakCost(word: string, next: string): number {
  if (areBound(word, next)) return COST.bound;
  if (word.endsWith('.') && !INITIALS.test(word)) return COST.sentence;
  if (word.endsWith(':')) return COST.colon;
  return /[,;]$/.test(word) ? COST.comma : COST.plain;
}

interface Broken {
  readonly cost: number;
  readonly lines: readonly string[];
}

/** Returns the possible lines from a word, each with its cost and the break after it. */
function linesFrom(words: readonly string[], start: number, ideal: number, { widthOf, width }: Measured) {
  const found: { end: number; line: string; cost: number }[] = [];
  for (let end = start + 1; end <= words.length; end += 1) {
    const line = words.slice(start, end).join(' ');
    const own = widthOf(line);
    if (own > width) break;
    const next = words[end];
    const broken = next === undefined ? 0 : breakCost(words[end - 1] ?? '', next);
    found.push({ end, line, cost: ((own - ideal) / width) ** 2 + broken });
  }
  return found;
}

/**
 * Returns the cheapest way to break words into exactly this many lines that fit the width; `null` if there is none.
 */
function cheapest(words: readonly string[], count: number, measured: Measured): Broken | null {
  const ideal = measured.widthOf(words.join(' ')) / count;
  const known = new Map<string, Broken | null>();
  const from = (start: number, left: number): Broken | null => {
    if (left === 0) return start === words.length ? { cost: 0, lines: [] } : null;
    const key = `${String(start)} ${String(left)}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const ways = linesFrom(words, start, ideal, measured).flatMap(({ end, line, cost }): Broken[] => {
      const rest = from(end, left - 1);
      return rest === null ? [] : [{ cost: cost + rest.cost, lines: [line, ...rest.lines] }];
    });
    const best = ways.toSorted((one, other) => one.cost - other.cost)[0] ?? null;
    known.set(key, best);
    return best;
  };
  return from(0, count);
}

interface Measured {
  readonly widthOf: (text: string) => number;
  readonly width: number;
}

/**
 * Breaks a title into as few lines as possible: after a sentence or a colon if possible, inside a name or a number only if
 * necessary, otherwise into lines of similar length. Chinese, which has no word boundaries, breaks anywhere.
 */
export function titleLines(text: string, { size, width, weight = 400, family }: Setting): readonly string[] {
  const filled = wrapText(text, size, width, weight, family);
  if (filled.length < 2) return filled;
  const widthOf = (own: string) => textWidth(own, size, weight, family);
  return cheapest(text.trim().split(' '), filled.length, { widthOf, width })?.lines ?? filled;
}

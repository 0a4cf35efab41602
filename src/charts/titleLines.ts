import { textWidth, wrapText } from './measureText.ts';

/** The face that a text is set in, and its room. */
interface Setting {
  readonly size: number;
  /** Of the lines at most, in pixels. */
  readonly width: number;
  readonly weight?: number;
  readonly family?: string;
}

/** What a break costs beside uneven lines, whose cost is the squared share of the width by which each is off. */
const COST = { colon: -0.25, comma: -0.12, plain: 0, bound: 9 } as const;

const isName = (word: string) => /^[“‘(]?\p{Lu}/u.test(word);
/** Words that tell of the name before them: without it they say nothing. */
const OF_NAME = /^(ahead|leads?|first)\b/;
const NUMBER = /^[+−-]?\d/;

/** Whether two words are one name, one number, or a name and its number. */
function areBound(word: string, next: string): boolean {
  if (/^[×±%]|^10[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]/.test(next) || /^([×±≥]|USD|CNY)$/.test(word)) return true;
  const isInitials = /^(\p{Lu}\.)+$/u.test(word);
  if (/[,;:.]$/.test(word) && !isInitials) return false;
  return isName(word) && (isName(next) || NUMBER.test(next) || OF_NAME.test(next));
}

function breakCost(word: string, next: string): number {
  if (areBound(word, next)) return COST.bound;
  if (word.endsWith(':')) return COST.colon;
  return /[,;]$/.test(word) ? COST.comma : COST.plain;
}

interface Broken {
  readonly cost: number;
  readonly lines: readonly string[];
}

/** The lines that can begin at a word, each with what it costs and the break behind it. */
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

/** The cheapest way to set words on exactly so many lines, none wider than there is room; `null` where there is none. */
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
 * Breaks a title into as few lines as it needs: after a colon if it can be, never inside of a name or a number if it
 * need not be, else into lines of about one length. Chinese, which has no words to keep, is broken anywhere.
 */
export function titleLines(text: string, { size, width, weight = 400, family }: Setting): readonly string[] {
  const filled = wrapText(text, size, width, weight, family);
  if (filled.length < 2) return filled;
  const widthOf = (own: string) => textWidth(own, size, weight, family);
  return cheapest(text.trim().split(' '), filled.length, { widthOf, width })?.lines ?? filled;
}

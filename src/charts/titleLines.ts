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

/** The cheapest way to set words on exactly so many lines, none wider than one; `null` where there is none. */
function cheapest(words: readonly string[], count: number, { widthOf, width }: Measured): Broken | null {
  const ideal = widthOf(words.join(' ')) / count;
  const known = new Map<string, Broken | null>();
  const from = (start: number, left: number): Broken | null => {
    const key = `${String(start)} ${String(left)}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    let best: Broken | null = start === words.length && left === 0 ? { cost: 0, lines: [] } : null;
    for (let end = start + 1; left > 0 && end <= words.length; end += 1) {
      const line = words.slice(start, end).join(' ');
      const own = widthOf(line);
      if (own > width) break;
      const rest = from(end, left - 1);
      if (rest === null) continue;
      const next = words[end];
      const broken = next === undefined ? 0 : breakCost(words[end - 1] ?? '', next);
      const cost = ((own - ideal) / width) ** 2 + broken + rest.cost;
      if (best === null || cost < best.cost) best = { cost, lines: [line, ...rest.lines] };
    }
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
  return cheapest(text.split(' '), filled.length, { widthOf, width })?.lines ?? filled;
}

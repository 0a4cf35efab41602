import type { Span } from './nameIndex.ts';

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** Matches sizes of a unit of tokens, which belong to a price: "per 1M", "1 million input tokens". */
const UNITS =
  /(?:\b(?:per|each|every|for|an?)\s*|[/／每])(?:1|one)?\s?(?:M|K|million|thousand|mn|1,000,000|1,000|1000)\b|\b(?:1|one|1,000,000|1,000)\s?(?:M|K|million|thousand)?\s(?:\w+\s)?tokens?\b/gi;

/** Matches what gives a price another meaning: months, changes, parts and other numbers. */
const LOOSE = new RegExp(
  [
    String.raw`\b(?:in|since|by|from|until|during|early|late|mid|last|this|next)[\s-](?:${MONTH})\b(?:\s\d{4})?`,
    String.raw`\b(?:doubl|tripl|quadrupl|halv)(?:e|es|ed|ing)\b`,
    String.raw`\b(?:rais|increas|decreas|reduc|slash|hik)(?:e|es|ed|ing)\b|\bcut(?:s|ting)?\b|\blower(?:s|ed|ing)\b`,
    String.raw`\b(?:rose|rises|fell|falls|dropped|drops|jumped|jumps|twice|half)\b`,
    String.raw`\b(?:a|an|one)\s(?:third|quarter|fifth|tenth)\b`,
    String.raw`翻倍|翻番|上调|下调|涨价|降价|\d{1,2}月`,
    String.raw`(?<![\w.,-])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:[kKmMbB]\b|\s?(?:%|percent\b|per cent\b|times\b|x\b|-?fold\b|倍))?`,
  ].join('|'),
  'g',
);

/** Returns the months, words of change, parts and numbers in what is left of a sentence once the rest was read. */
export function findUnread(left: string): Span[] {
  const text = left.replace(UNITS, (whole) => ' '.repeat(whole.length));
  return [...text.matchAll(LOOSE)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const multiples: readonly (readonly [RegExp, number])[] = [
  [/^doubl/, 2],
  [/^tripl/, 3],
  [/^quadrupl/, 4],
  [/^halv/, 0.5],
];

const RISE = String.raw`\b(?:rais|increas|hik)(?:e|es|ed|ing)\b|\b(?:up|rose|rises|jumped|jumps)\b|上调|涨价`;
const FALL = String.raw`\b(?:decreas|reduc|slash)(?:e|es|ed|ing)\b|\bcut(?:s|ting)?\b|\blower(?:s|ed|ing)\b|\b(?:down|fell|falls|dropped|drops)\b|下调|降价`;
const CHANGE_VERB = new RegExp(`(${RISE})|${FALL}`);
/** Matches the verb of a percentage of change: "raised its output price by". */
// A dot between digits is part of a name: "GPT-5.6".
const CHANGED_BY = new RegExp(`(?:(${RISE})|${FALL})(?:[^,.;]|\\.(?=\\d))*$`);
const PERCENT = /^([\d.,]+)\s?(?:%|percent|per cent)$/;

/** True for a word that says in which direction a price went, which its multiple says too. */
export const isChange = ({ text }: Span): boolean => CHANGE_VERB.test(text);

/**
 * Returns the multiple that a word or a percentage of change states: 3 for "tripled", 4.55 for "raised by 355 percent";
 * `null` for others.
 */
export function multipleOf(text: string, word: Span): number | null {
  const inWord = multiples.find(([stem]) => stem.test(word.text))?.[1];
  const percent = PERCENT.exec(word.text)?.[1];
  if (inWord !== undefined || percent === undefined) return inWord ?? null;
  const verb = CHANGED_BY.exec(text.slice(0, word.start));
  if (verb === null || /^\sof\b/.test(text.slice(word.end))) return null;
  const share = Number(percent.replaceAll(',', '')) / 100;
  return verb[1] === undefined ? 1 - share : 1 + share;
}

/** Returns the month of the year that a text names, 1 to 12; `null` if it names none. */
export function monthOf({ text }: Span): number | null {
  const at = MONTH.split('|').findIndex((name) => text.includes(name));
  return at < 0 ? null : at + 1;
}

const numbers = new Intl.NumberFormat('en-US');

/** The plural of an English noun by its ending: "entry" → "entries", "search" → "searches". */
function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** The noun as it is after a count: `nounFor(1, 'task')` → "task", `nounFor(0, 'task')` → "tasks". */
export const nounFor = (count: number, one: string, many = pluralOf(one)): string =>
  count === 1 ? one : many;

/**
 * A count with its noun in the right number, grouped as counts are: "1 task", "0 tasks", "1,234 entries".
 *
 * @param one the noun in the singular; of several words the last is made plural: "technical committee".
 * @param many its plural where no rule of spelling gives it: "standards and regulations".
 */
export const counted = (count: number, one: string, many = pluralOf(one)): string =>
  `${numbers.format(count)} ${nounFor(count, one, many)}`;

import { dayAt } from '../contract/periodDays.ts';
import type { Rival } from './rivals.ts';
import { counted } from './words.ts';
import { NO_DATA } from './values.ts';

/** Months up to two years, then whole years. */
const inMonths = (months: number) =>
  months < 24 ? counted(months, 'month') : counted(Math.floor(months / 12), 'year');

function inDays(days: number, months: number): string {
  if (days === 0) return 'today';
  return months < 2 ? counted(days, 'day') : inMonths(months);
}

type Parts = readonly number[];
const yearOf = ([year = 0]: Parts) => year;
const monthsOf = ([year = 0, month = 1]: Parts) => year * 12 + month;
const daysOf = ([year = 0, month = 1, date = 1]: Parts) => dayAt(Date.UTC(year, month - 1, date));

function inYears(years: number): string {
  return years === 0 ? 'this year' : counted(years, 'year');
}

/**
 * Returns how long before `day` something was published, with the precision of the publication date: years are
 * compared with years, months with months, days with days. A later date reads "later".
 *
 * @param period `2026`, `2026-05` or `2026-05-26`.
 * @param day `YYYY-MM-DD`.
 */
export function formatAge(period: string, day: string): string {
  if (period > day.slice(0, period.length)) return 'later';
  const then = period.split('-').map(Number);
  const now = day.split('-').map(Number);
  if (then.length === 1) return inYears(yearOf(now) - yearOf(then));
  const months = monthsOf(now) - monthsOf(then);
  if (then.length === 2) return months === 0 ? 'this month' : inMonths(months);
  const isWhole = day.slice(8) >= period.slice(8);
  return inDays(daysOf(now) - daysOf(then), isWhole ? months : months - 1);
}

const units = ['bytes', 'kB', 'MB', 'GB'] as const;

/** Formats a file size in powers of a thousand: 749,783 → "750 kB". */
export function formatBytes(bytes: number): string {
  const step = Math.min(units.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** step;
  const rounded = value < 10 && step > 0 ? Math.round(value * 10) / 10 : Math.round(value);
  return `${String(rounded)} ${units[step] ?? 'bytes'}`;
}

const suffixes: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' };
const rules = new Intl.PluralRules('en-US', { type: 'ordinal' });

/** Formats a rank: "1st", "22nd", "113th". */
export const formatOrdinal = (rank: number): string =>
  `${String(rank)}${suffixes[rules.select(rank)] ?? 'th'}`;

/** Returns whether a model's weights are open; doubt is "no data", not "closed". */
export const weightsText = (openWeights: boolean | null): string =>
  openWeights === null ? NO_DATA : openWeights ? 'open' : 'closed';

const lists = {
  and: new Intl.ListFormat('en-US', { type: 'conjunction' }),
  or: new Intl.ListFormat('en-US', { type: 'disjunction' }),
};

/**
 * Joins parts of a sentence with the serial comma of American English: "a", "a and b", "a, b, and c". Empty if there
 * are none.
 */
export const listed = (parts: Iterable<string>, word: 'and' | 'or' = 'and'): string =>
  lists[word].format(parts);

/** Used before a noun: "the best Chinese model". */
export const rivalAdjectives = { CN: 'Chinese', US: 'U.S.' } as const satisfies Record<Rival, string>;

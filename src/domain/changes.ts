import { ChangedTable, type Change, type ChangeKind } from '../contract/changes.ts';
import { formatPeriod } from './periods.ts';
import { groupBy } from './sorting.ts';
import { counted } from './words.ts';

/** Description of a kind of change, used after a count: "12 revised", "3 with a new citation". */
export const changeWords: Readonly<Record<ChangeKind, string>> = {
  added: 'added',
  revised: 'revised',
  'cited-anew': 'with a new citation',
  withdrawn: 'withdrawn',
};

/** Returns a row count with the noun of its table: "1,234 leaderboard lines", "1 due date". */
export function rowsText({ rows, table }: Pick<Change, 'rows' | 'table'>): string {
  const many = ChangedTable.label(table);
  return counted(rows, many.replace(/s$/, ''), many);
}

/** Matches a day, or a month that is a separate item in a list, but no part of an id, URL or name. */
const LISTED = /(?<![\w/-])\d{4}-\d{2}-\d{2}(?![\w/-])|(?<=^|[,;(] ?)\d{4}-\d{2}(?=$|[,;)])/g;

/** Returns the text of a row, such as "China, 2026-05-26", with dates in the usual format. */
export const periodsInWords = (text: string): string =>
  text.replaceAll(LISTED, (period) => formatPeriod(period));

/** So many changes with one cause are a batch. */
const MANY = 4;

/**
 * Returns changes in order, those with one cause together if they are many: with one reason, or without a reason of
 * one subject.
 */
export const changeBatches = (changes: readonly Change[]): readonly (readonly Change[])[] =>
  [...groupBy(changes, ({ table, subject, reason }) => `${table}|${reason ?? subject}`).values()].flatMap(
    (batch) => (batch.length < MANY ? batch.map((one) => [one]) : [batch]),
  );

/** Returns the number of rows in changes. */
export const rowsOf = (changes: readonly Change[]): number =>
  changes.reduce((sum, { rows }) => sum + rows, 0);

/** Returns the changes whose name, row, values or reason have all words of a search, in the order given. */
export function findChanges(changes: readonly Change[], search: string): readonly Change[] {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return changes;
  return changes.filter(({ title, subject, label, before, after, reason }) => {
    const texts = [title, subject, periodsInWords(label ?? ''), label, before?.text, after?.text, reason];
    const text = texts.join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

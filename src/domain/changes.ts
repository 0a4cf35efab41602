import { ChangedTable, type Change, type ChangeKind } from '../contract/changes.ts';
import { RevisionKind } from '../contract/corrections.ts';
import { formatPeriod } from './periods.ts';
import { groupBy } from './sorting.ts';
import { amountText } from './values.ts';
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

const numberTables: readonly ChangedTable[] = ['observations', 'board-rows', 'prices', 'models', 'modes'];

/** True if a changed row is a number, or prices; other rows are texts with days and statuses. */
export const isOfNumber = ({ table }: Pick<Change, 'table'>): boolean => numberTables.includes(table);

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

/** Spells a text for a search: without capitals, and a hyphen, colon or comma counts as a space. */
const searched = (text: string): string => text.toLowerCase().replaceAll(/-|[:,;](?=\s|$)/g, ' ');

/** Returns a value as the record has it and as pages write it: "8.4685" and "8.5%". */
const writtenWays = (state: Change['before'], unit: string | null): readonly string[] =>
  state === null ? [] : [state.text, ...(state.value === null ? [] : [amountText(state.value, unit ?? '')])];

/** Returns all texts of a change that a search reads. */
function textsOf({ title, subject, label, before, after, unit, reason, revision }: Change): string {
  const values = [...writtenWays(before, unit), ...writtenWays(after, unit)];
  const said = revision === undefined ? '' : RevisionKind.label(revision);
  return searched([title, subject, periodsInWords(label ?? ''), label, ...values, reason, said].join(' '));
}

/**
 * Returns a search over changes, for use during typing: finds those whose name, row, values or reason have all words,
 * in the order given. The texts are made for the first search, since most readers make none.
 */
export function changeSearch(changes: readonly Change[]): (asked: string) => readonly Change[] {
  let texts: readonly string[] | null = null;
  return (asked) => {
    const words = searched(asked)
      .split(/\s+/)
      .filter((word) => word !== '');
    if (words.length === 0) return changes;
    const all = (texts ??= changes.map(textsOf));
    return changes.filter((_, index) => words.every((word) => all[index]?.includes(word)));
  };
}

import { ChangedTable, type Change, type ChangeKind } from '../contract/changes.ts';
import { formatPeriod } from './periods.ts';
import { counted } from './words.ts';

/** What happened to rows, after their count: "12 revised", "3 with a new citation". */
export const changeWords: Readonly<Record<ChangeKind, string>> = {
  added: 'added',
  revised: 'revised',
  'cited-anew': 'with a new citation',
  withdrawn: 'withdrawn',
};

/** "1,234 leaderboard lines", "1 due date": how many rows of which table. */
export function rowsText({ rows, table }: Pick<Change, 'rows' | 'table'>): string {
  const many = ChangedTable.label(table);
  return counted(rows, many.replace(/s$/, ''), many);
}

/** A day, or a month that stands alone in a list; no part of an id, an address or a name. */
const LISTED = /(?<![\w/-])\d{4}-\d{2}-\d{2}(?![\w/-])|(?<=^|[,;(] ?)\d{4}-\d{2}(?=$|[,;)])/g;

/** The text of a row, such as "China, 2026-05-26", with its months and days written as everywhere. */
export const periodsInWords = (text: string): string =>
  text.replaceAll(LISTED, (period) => formatPeriod(period));

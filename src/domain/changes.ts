import { ChangedTable, type Change, type ChangeKind } from '../contract/changes.ts';
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

import { ChangedTable, type Change, type ChangeKind } from '../../contract/changes.ts';

/** The kinds in the order in which a reader wants them: what is gone and what differs before what is new. */
export const kindHeadings: readonly { readonly kind: ChangeKind; readonly heading: string }[] = [
  { kind: 'withdrawn', heading: 'Withdrawn' },
  { kind: 'revised', heading: 'Revised' },
  { kind: 'added', heading: 'Added' },
  { kind: 'cited-anew', heading: 'Same value, new citation' },
];

const pages: Readonly<Partial<Record<ChangedTable, string>>> = {
  'board-rows': '/leaderboards',
  prices: '/ai-pricing',
  models: '/ai-pricing',
  modes: '/ai-pricing',
  events: '/policy',
  plans: '/ev-plans',
  tasks: '/ev-plans',
  standards: '/ev-plans',
  calendar: '/ev-plans',
  committees: '/participation',
  facts: '/participation',
};

/** The page on which a changed row stands; `null` where there is none, as for a source that is gone. */
export function pageOf({ table, subject, kind, key }: Change): string | null {
  if (table === 'observations') return `/indicators/${subject}`;
  if (table === 'sources') return kind === 'withdrawn' || key === null ? '/sources' : `/sources/${subject}`;
  return pages[table] ?? null;
}

/** A state with every digit that was published, since a revision may lie in the last one. */
export function stateText(state: NonNullable<Change['before']>, unit: string | null): string {
  if (state.value === null) return state.text;
  const number = state.value.toLocaleString('en-US', { maximumFractionDigits: 20 });
  return unit === null ? number : `${number} ${unit}`;
}

/** "1,234 leaderboard lines": what a line says that stands for several rows. */
export function rowsText({ rows, table }: Change): string {
  const what = ChangedTable.label(table);
  return `${rows.toLocaleString('en-US')} ${rows === 1 ? what.replace(/s$/, '') : what}`;
}

/** "3 withdrawn · 12 revised · 1,940 added", without what did not happen. */
export function countsText(changes: readonly Change[]): string {
  const parts = kindHeadings.flatMap(({ kind }) => {
    const rows = changes.reduce((sum, one) => sum + (one.kind === kind ? one.rows : 0), 0);
    if (rows === 0) return [];
    return [`${rows.toLocaleString('en-US')} ${kind === 'cited-anew' ? 'with a new citation' : kind}`];
  });
  return parts.length === 0 ? 'nothing changed' : `${parts.join(' · ')} (rows)`;
}

import type { RowOf } from '../tables/records.ts';

/** Returns the rows of the newest list; with a month, of the newest by then. */
export function newestCommittees(
  rows: readonly RowOf<'committees'>[],
  month: string | null = null,
): RowOf<'committees'>[] {
  const isThere = (list: string) => month === null || list <= month;
  const newest = rows.reduce((latest, { list }) => (list > latest && isThere(list) ? list : latest), '');
  return rows.filter(({ list }) => list === newest);
}

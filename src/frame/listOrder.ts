import { readDesignation } from '../domain/designations.ts';
import type { TableSort } from '../ui/VirtualTable.tsx';

// In which order a list of documents is shown, and how an address says it.

const newestFirst = { id: 'published', desc: true };

/**
 * The order of a list that no link needs to name: the newest first. A number that is searched for has its own
 * documents first, in the order of the search (`null`).
 */
export const usualSort = (search: string): TableSort | null =>
  readDesignation(search) === null ? newestFirst : null;

/**
 * How an address says that a list is sorted; what it does not understand is the usual order.
 *
 * @param columns the columns of the list, by the name that links have for them.
 */
export function sortOf(
  raw: string | undefined,
  columns: Readonly<Record<string, string>>,
  usual: TableSort | null,
): TableSort | null {
  const [, id = '', direction] = /^([a-z]+)-(asc|desc)$/.exec(raw ?? '') ?? [];
  return Object.hasOwn(columns, id) ? { id, desc: direction === 'desc' } : usual;
}

/** An order as a link writes it; `null` for the usual one. */
export const sortOption = ({ id, desc }: TableSort, usual: TableSort | null): string | null =>
  id === usual?.id && desc === usual.desc ? null : `${id}-${desc ? 'desc' : 'asc'}`;

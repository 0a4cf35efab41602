import { readDesignation } from '../domain/designations.ts';
import type { TableSort } from '../ui/VirtualTable.tsx';

// Sort order of a list of documents, and its form in a URL.

const newestFirst = { id: 'published', desc: true };

/**
 * Returns the default order, which links leave out: newest first, or that of the list as it is filtered; for a search by number, the order of the search
 * (`null`), which puts the documents of that number first.
 */
export const usualSort = (search: string, order: TableSort = newestFirst): TableSort | null =>
  readDesignation(search) === null ? order : null;

/**
 * Parses the sort order in a URL; anything invalid means the default.
 *
 * @param columns the columns of the list, by their name in links.
 */
export function sortOf(
  raw: string | undefined,
  columns: Readonly<Record<string, string>>,
  usual: TableSort | null,
): TableSort | null {
  const [, id = '', direction] = /^([a-z]+)-(asc|desc)$/.exec(raw ?? '') ?? [];
  return Object.hasOwn(columns, id) ? { id, desc: direction === 'desc' } : usual;
}

/** Returns an order as written in a link; `null` for the default. */
export const sortOption = ({ id, desc }: TableSort, usual: TableSort | null): string | null =>
  id === usual?.id && desc === usual.desc ? null : `${id}-${desc ? 'desc' : 'asc'}`;

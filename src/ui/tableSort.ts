import type { TableSort } from './VirtualTable.tsx';

// Sort order of a table as written in a URL.

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

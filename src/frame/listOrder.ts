import { readDesignation } from '../domain/designations.ts';
import type { TableSort } from '../ui/VirtualTable.tsx';

const newestFirst = { id: 'published', desc: true };

/**
 * Returns the default order of a list of documents, which links leave out: newest first, or that of the list as it is
 * filtered; for a search by number, the order of the search (`null`), which puts the documents of that number first.
 */
export const usualSort = (search: string, order: TableSort = newestFirst): TableSort | null =>
  readDesignation(search) === null ? order : null;

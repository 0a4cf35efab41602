import { FilterPage } from '../contract/catalog.ts';

/** Returns the page of a path as the filter counts name it; `null` if the industry filter would change nothing. */
export function filterPageOf(path: string): FilterPage | null {
  const name = path === '/' ? 'overview' : path.slice(1);
  return FilterPage.is(name) ? name : null;
}

/** Returns the path of a page that the filter changes. */
export const filterPath = (page: FilterPage): string => (page === 'overview' ? '/' : `/${page}`);

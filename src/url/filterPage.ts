import { FilterPage } from '../contract/catalog.ts';

/** The page of a path as the counts of the filter name it; `null` where the filter by industry would do nothing. */
export function filterPageOf(path: string): FilterPage | null {
  const name = path === '/' ? 'overview' : path.slice(1);
  return FilterPage.is(name) ? name : null;
}

/** The path of a page that the filter works on. */
export const filterPath = (page: FilterPage): string => (page === 'overview' ? '/' : `/${page}`);

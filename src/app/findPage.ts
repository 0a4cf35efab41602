import { sitePages } from './pageRegistry.ts';
import type { Section, SitePage } from './sitePage.ts';

/** Returns the pages of a section with a tab: all but those about one record. */
export const tabsOf = (section: Section): readonly SitePage[] =>
  sitePages.filter((page) => page.section === section && page.lead !== undefined);

/** Returns the short name of a page. */
export const nameOf = ({ title, label = title }: SitePage): string => label;

/** Returns the page of a path within the site; `undefined` if it has no code of its own. */
export function pageAt(path: string): SitePage | undefined {
  const isOf = (pattern: string) => new RegExp(`^${pattern.replace(/:\w+/, '[^/]+')}$`).test(path);
  return sitePages.find((page) => isOf(page.path));
}

/** True if the code of a path's page has loaded. That of the overview is part of the app. */
export const isPageThere = (path: string): boolean => path === '/' || pageAt(path)?.Page.isThere() === true;

import { useCurrentInSight } from '../ui/useCurrentInSight.ts';
import { PageLink } from '../paint/PageLink.tsx';
import { ShownAtOnce, useShownAddress } from '../paint/shownAddress.tsx';
import { nameOf, pageAt, tabsOf } from './findPage.ts';
import type { Section, SitePage } from './sitePage.ts';

/** Returns the first folder of a path. */
const folderOf = (path: string): string => path.split('/')[1] ?? '';

/** The tabs of the shown page; none for the page of a record, or for a section of one page. */
export function PageTabs() {
  const page = pageAt(useShownAddress().path);
  if (page?.lead === undefined || page.section === undefined || tabsOf(page.section).length < 2) return null;
  return (
    // A pressed tab is marked before its page is shown.
    <ShownAtOnce>
      <Tabs of={page} section={page.section} />
    </ShownAtOnce>
  );
}

/** Links to the pages of a section, side by side, with the open page marked and scrolled into view. */
function Tabs({ of, section }: { readonly of: SitePage; readonly section: Section }) {
  const row = useCurrentInSight<HTMLUListElement>(of.path);
  return (
    <nav aria-label={section} className="no-print border-b border-hair text-sm">
      <ul ref={row} className="tab-row relative flex gap-5 overflow-x-auto [scrollbar-width:none]">
        {tabsOf(section).map((tab) => (
          <li key={tab.path}>
            <PageLink to={tab.path} isPart={folderOf(tab.path) === folderOf(of.path)}>
              {nameOf(tab)}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

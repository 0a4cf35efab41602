import { useCurrentInSight } from '../ui/useCurrentInSight.ts';
import { PageLink } from '../paint/PageLink.tsx';
import { sectionOf, sitePages, type SitePage } from './pageRegistry.ts';

/**
 * Links to the pages of a section, side by side, with the open page marked and scrolled into view. They come before
 * the heading, so that their position does not depend on its length.
 */
export function PageTabs({ of }: { readonly of: SitePage }) {
  const row = useCurrentInSight<HTMLUListElement>(of.path);
  const section = sectionOf(of.path);
  const tabs = sitePages.filter(({ path, tab }) => tab !== undefined && sectionOf(path) === section);
  return (
    <nav aria-label={tabs[0]?.label} className="no-print mt-4 border-b border-hair text-sm">
      <ul ref={row} className="tab-row relative flex gap-5 overflow-x-auto [scrollbar-width:none]">
        {tabs.map(({ path, tab }) => (
          <li key={path}>
            <PageLink to={path} isPart>
              {tab}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

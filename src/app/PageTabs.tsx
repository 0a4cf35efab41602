import { useCurrentInSight } from '../ui/useCurrentInSight.ts';
import { PageLink } from '../paint/PageLink.tsx';
import { sectionOf, sitePages, type SitePage } from './pageRegistry.ts';

/**
 * The pages that were one, side by side: links, the page that is open among them marked and in sight. It stands above
 * the heading, so that it keeps its place whatever the page is called.
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

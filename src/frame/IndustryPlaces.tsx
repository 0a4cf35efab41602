import { useQuery } from '@tanstack/react-query';
import { FilterPage, industriesDocument, type IndustriesDocument } from '../contract/catalog.ts';
import { Industry } from '../contract/codelists.ts';
import { documentQuery } from '../queries/documentQuery.ts';
import { Notice } from '../ui/Notice.tsx';
import { filterPageOf, filterPath } from '../url/filterPage.ts';
import { useShownAddress } from '../paint/shownAddress.tsx';
import { TextLink } from '../ui/TextLink.tsx';

/** Names of the pages as in the navigation; defined here, since pages without rows for an industry use them. */
export const filterPageNames: Readonly<Record<FilterPage, string>> = {
  overview: 'Overview',
  'ev-plans': 'Plans and tasks',
  'ev-plans/outcomes': 'Outcomes',
  'ev-plans/standards': 'Published standards',
  standards: 'Standards',
  'law-standards': 'Standards in law',
  'law-standards/topics': 'Who acted first',
  register: 'Document register',
  secretariats: 'Documents by country',
  adoptions: 'Adoptions',
  participation: 'Seats and roles',
  'participation/committees': 'Committees',
  claims: 'Test a claim',
  gaps: 'Open questions',
  policy: 'Policy timeline',
  'policy/targets': 'Targets',
  'coming-up': 'Coming up',
  industries: 'Industries',
  indicators: 'Indicators',
  sources: 'Sources',
  bodies: 'Standards bodies',
  organizations: 'Organizations',
  changes: 'Revisions',
};

/** Number of pages to name; they lead to the others. */
const MOST = 3;

/** Returns the pages with rows about some industries, most rows first, except the current page (`but`). */
export function placesOf(
  { industries }: Pick<IndustriesDocument, 'industries'>,
  chosen: readonly Industry[],
  but: FilterPage | null,
): readonly { readonly page: FilterPage; readonly rows: number }[] {
  const own = industries.filter(({ id }) => chosen.includes(id));
  return FilterPage.codes
    .map((page) => ({ page, rows: own.reduce((sum, { pages }) => sum + (pages[page] ?? 0), 0) }))
    .filter(({ page, rows }) => page !== but && page !== 'changes' && rows > 0)
    .toSorted((left, right) => right.rows - left.rows)
    .slice(0, MOST);
}

/** Links to the pages with rows about some industries. */
export function IndustryPlaces({ of }: { readonly of: readonly Industry[] }) {
  const { path } = useShownAddress();
  const { data } = useQuery(documentQuery(industriesDocument));
  const places = data === undefined ? [] : placesOf(data, of, filterPageOf(path));
  if (places.length === 0) return null;
  return (
    <span data-exempt="count">
      {' '}
      See{' '}
      {places.map(({ page, rows }, at) => (
        <span key={page}>
          {at > 0 && ', '}
          <TextLink to={filterPath(page)}>
            {filterPageNames[page]} ({rows})
          </TextLink>
        </span>
      ))}
      .
    </span>
  );
}

/** Names the selected industries without rows on this page, with links to pages that have some. */
export function NothingHere() {
  const { view, path } = useShownAddress();
  const { data } = useQuery(documentQuery(industriesDocument));
  const page = filterPageOf(path);
  if (page === null || data === undefined) return null;
  const missing = data.industries
    .filter(({ id, pages }) => view.industries.includes(id) && pages[page] === 0)
    .map(({ id }) => id);
  if (missing.length === 0) return null;
  const names = missing.map((id) => Industry.label(id)).join(', ');
  return (
    <Notice>
      Nothing on this page is about {names}.<IndustryPlaces of={missing} />
    </Notice>
  );
}

import { later, type Later } from '../paint/later.ts';

export interface SitePage {
  readonly path: string;
  /** As in the navigation. */
  readonly label: string;
  readonly title: string;
  /** `null` for a page about one record: it has the record's name, and the title is its kind. */
  readonly lead: string | null;
  readonly Page: Later<object>;
  /** True if it is in the navigation; the others are linked in the footer. */
  readonly primary?: boolean;
  /** Label in the tabs of its section; `undefined` for a page without tabs. */
  readonly tab?: string;
}

/** The pages, each loaded when it is first opened. A new page is one entry here. */
export const sitePages: readonly SitePage[] = [
  {
    path: '/ev-plans',
    label: 'EV plans',
    title: 'EV standardization plans',
    lead: 'Tasks of China’s yearly plans by field and target stage, standards on record, and what is due.',
    Page: later(async () => (await import('../pages/ev-plans/EvPlansPage.tsx')).EvPlansPage),
    primary: true,
  },
  {
    path: '/standards',
    label: 'Standards',
    title: 'Standards and their counterparts',
    lead: 'Standards and regulations on record, each with a page; what they replaced, and counterparts.',
    Page: later(async () => (await import('../pages/standards/StandardsPage.tsx')).StandardsPage),
  },
  {
    path: '/law-standards',
    label: 'Law',
    title: 'From law to standard',
    lead: 'What laws make of standards, their counterparts elsewhere, and who moved first.',
    Page: later(async () => (await import('../pages/law-standards/LawStandardsPage.tsx')).LawStandardsPage),
  },
  {
    path: '/register',
    label: 'Register',
    title: 'The register of standards',
    lead: 'What standards bodies publish and have under way, by body, year and secretariat.',
    Page: later(async () => (await import('../pages/register/RegisterPage.tsx')).RegisterPage),
  },
  {
    path: '/ai-pricing',
    label: 'AI pricing',
    title: 'AI API prices',
    lead: 'List prices with their basis: cache-hit, uncached-input and output prices are compared only with their own kind.',
    Page: later(async () => (await import('../pages/ai-pricing/PricesPage.tsx')).PricesPage),
    primary: true,
    tab: 'Prices',
  },
  {
    path: '/ai-pricing/compare',
    label: 'Compare two prices',
    title: 'Compare two prices',
    lead: 'A ratio is given only where both prices could apply to the same request.',
    Page: later(async () => (await import('../pages/ai-pricing/compare/ComparePage.tsx')).ComparePage),
    tab: 'Compare',
  },
  {
    path: '/ai-pricing/check',
    label: 'Check a headline',
    title: 'Check a headline',
    lead: 'Paste a sentence; each of its numbers is held against the record.',
    Page: later(async () => (await import('../pages/ai-pricing/headline/CheckPage.tsx')).CheckPage),
    tab: 'Check a headline',
  },
  {
    path: '/ai-pricing/cost',
    label: 'What your job costs',
    title: 'What your job costs',
    lead: 'Your own mix of tokens at the list prices of all models.',
    Page: later(async () => (await import('../pages/ai-pricing/job/CostPage.tsx')).CostPage),
    tab: 'Your job',
  },
  {
    path: '/ai-pricing/history',
    label: 'Prices over time',
    title: 'Prices over time',
    lead: 'List prices by day. A line breaks where its basis changes.',
    Page: later(async () => (await import('../pages/ai-pricing/HistoryPage.tsx')).HistoryPage),
    tab: 'Over time',
  },
  {
    path: '/ai-pricing/capability',
    label: 'Price and capability',
    title: 'Price and capability',
    lead: 'The cheapest model that scores enough, and all models by price and score.',
    Page: later(async () => (await import('../pages/ai-pricing/CapabilityPage.tsx')).CapabilityPage),
    tab: 'Capability',
  },
  {
    path: '/leaderboards',
    label: 'Leaderboards',
    title: 'AI leaderboards',
    lead: 'The gap between the best U.S. and the best Chinese model on every board, with its interval.',
    Page: later(async () => (await import('../pages/leaderboards/LeaderboardsPage.tsx')).LeaderboardsPage),
    primary: true,
  },
  {
    path: '/leaderboards/:id',
    label: 'Leaderboard',
    title: 'Leaderboard',
    lead: null,
    Page: later(async () => (await import('../pages/leaderboards/BoardPage.tsx')).BoardPage),
  },
  {
    path: '/participation',
    label: 'Participation',
    title: 'Participation in international bodies',
    lead: 'Who holds seats and secretariats. Choose the measure.',
    Page: later(async () => (await import('../pages/participation/ParticipationPage.tsx')).ParticipationPage),
    primary: true,
  },
  {
    path: '/claims',
    label: 'Every way to say it',
    title: 'Every way to say who leads',
    lead: 'One claim, set against every choice of measure, body, industry, year and basis.',
    Page: later(async () => (await import('../pages/claims/ClaimsPage.tsx')).ClaimsPage),
  },
  {
    path: '/gaps',
    label: 'Gaps',
    title: 'What was looked for and not found',
    lead: 'A gap is a finding: what bodies do not publish, and what no source on record says.',
    Page: later(async () => (await import('../pages/gaps/GapsPage.tsx')).GapsPage),
  },
  {
    path: '/policy',
    label: 'Policy',
    title: 'Policy timeline',
    lead: 'What was decided, published or measured, by whom and when.',
    Page: later(async () => (await import('../pages/policy/PolicyPage.tsx')).PolicyPage),
    primary: true,
  },
  {
    path: '/indicators',
    label: 'Indicators',
    title: 'Indicators',
    lead: 'Everything that the dataset measures, each with its values and their sources.',
    Page: later(async () => (await import('../pages/indicators/IndicatorListPage.tsx')).IndicatorListPage),
  },
  {
    path: '/sources',
    label: 'Sources',
    title: 'Sources',
    lead: 'Every source on record: what rests on it, what it allows, and how old it is.',
    Page: later(async () => (await import('../pages/sources/SourcesPage.tsx')).SourcesPage),
  },
  {
    path: '/sources/:id',
    label: 'Source',
    title: 'Source',
    lead: null,
    Page: later(async () => (await import('../pages/sources/SourcePage.tsx')).SourcePage),
  },
  {
    path: '/industries/:id',
    label: 'Industry',
    title: 'Industry',
    lead: null,
    Page: later(async () => (await import('../pages/industries/IndustryPage.tsx')).IndustryPage),
    primary: false,
  },
  {
    path: '/indicators/:id',
    label: 'Indicator',
    title: 'Indicator',
    lead: null,
    Page: later(async () => (await import('../pages/indicators/IndicatorPage.tsx')).IndicatorPage),
  },
  {
    path: '/models/:id',
    label: 'Model',
    title: 'Model',
    lead: null,
    Page: later(async () => (await import('../pages/models/ModelPage.tsx')).ModelPage),
  },
  {
    path: '/developers/:id',
    label: 'Developer',
    title: 'Developer',
    lead: null,
    Page: later(async () => (await import('../pages/developers/DeveloperPage.tsx')).DeveloperPage),
  },
  {
    path: '/standards/:id',
    label: 'Standard',
    title: 'Standard',
    lead: null,
    Page: later(async () => (await import('../pages/standards/StandardPage.tsx')).StandardPage),
  },
  {
    path: '/register/:id',
    label: 'Document',
    title: 'Document',
    lead: null,
    Page: later(async () => (await import('../pages/standards/RegisteredPage.tsx')).RegisteredPage),
  },
  {
    path: '/bodies',
    label: 'Bodies',
    title: 'Standards bodies',
    lead: 'Where standards are made: what each body decides, who leads it, when it meets.',
    Page: later(async () => (await import('../pages/bodies/BodiesPage.tsx')).BodiesPage),
  },
  {
    path: '/bodies/:id',
    label: 'Body',
    title: 'Body',
    lead: null,
    Page: later(async () => (await import('../pages/bodies/BodyPage.tsx')).BodyPage),
  },
  {
    path: '/organizations',
    label: 'Organizations',
    title: 'Who acts',
    lead: 'Authorities, standards developers, companies: each with its role and what is on record.',
    Page: later(async () => (await import('../pages/organizations/OrganizationsPage.tsx')).OrganizationsPage),
  },
  {
    path: '/organizations/:id',
    label: 'Organization',
    title: 'Organization',
    lead: null,
    Page: later(async () => (await import('../pages/organizations/OrganizationPage.tsx')).OrganizationPage),
  },
  {
    path: '/changes',
    label: 'Changes',
    title: 'Changes',
    lead: 'What each version of the dataset added, revised and withdrew. Withdrawn numbers stay here, struck through.',
    Page: later(async () => (await import('../pages/changes/ChangesPage.tsx')).ChangesPage),
  },
  {
    path: '/follow',
    label: 'Follow',
    title: 'Follow what changes',
    lead: 'Feeds of changes and calendars of dates, without an account or a mail address.',
    Page: later(async () => (await import('../pages/follow/FollowPage.tsx')).FollowPage),
    primary: false,
  },
  {
    path: '/health',
    label: 'Health',
    title: 'Health of the data',
    lead: 'When each upstream was last read, how old its data are, and which indicators wait for newer values.',
    Page: later(async () => (await import('../pages/health/HealthPage.tsx')).HealthPage),
  },
];

/** Returns "/ai-pricing" for "/ai-pricing/cost": the tabs of a section share the beginning of their paths. */
export const sectionOf = (path: string): string => path.replace(/(?<=.)\/.*/, '');

/** Returns the page of a path within the site; `undefined` if it has no code of its own. */
export function pageAt(path: string): SitePage | undefined {
  const isOf = (pattern: string) => new RegExp(`^${pattern.replace(/:\w+/, '[^/]+')}$`).test(path);
  return sitePages.find((page) => isOf(page.path));
}

/** True if the code of a path's page has loaded. That of the overview is part of the app. */
export const isPageThere = (path: string): boolean => path === '/' || pageAt(path)?.Page.isThere() === true;

import { later, type Later } from '../paint/later.ts';

export interface SitePage {
  readonly path: string;
  /** Short name, as in tabs and lists. */
  readonly label: string;
  readonly title: string;
  /** `null` for a page about one record: it has the record's name, and the title is its kind. */
  readonly lead: string | null;
  readonly Page: Later<object>;
  /** Section of the main menu, which lists its pages in tabs; `undefined` for pages that the footer links. */
  readonly section?: Section;
}

/** Entries of the main menu after the overview, in their order. Each opens the first of its pages. */
export const sections = [
  'Standards',
  'EV plans',
  'AI pricing',
  'Leaderboards',
  'Participation',
  'Policy',
  'Industries',
  'Data',
] as const;
export type Section = (typeof sections)[number];

/** The pages, each loaded when it is first opened. A new page is one entry here. */
export const sitePages: readonly SitePage[] = [
  {
    path: '/standards',
    label: 'Standards',
    title: 'Standards and regulations on record',
    lead: 'Search each document: what it replaced, its counterparts abroad, the law that asks for it.',
    Page: later(async () => (await import('../pages/standards/StandardsPage.tsx')).StandardsPage),
    section: 'Standards',
  },
  {
    path: '/register',
    label: 'Document register',
    title: 'Document register',
    lead: 'What standards bodies have published and are working on, by body, year and the country that runs the committee.',
    Page: later(async () => (await import('../pages/register/RegisterPage.tsx')).RegisterPage),
    section: 'Standards',
  },
  {
    path: '/law-standards',
    label: 'Standards in law',
    title: 'Standards in law',
    lead: 'Which laws bind, cite or request technical standards, and who acted first.',
    Page: later(async () => (await import('../pages/law-standards/LawStandardsPage.tsx')).LawStandardsPage),
    section: 'Standards',
  },
  {
    path: '/ev-plans',
    label: 'EV plans',
    title: 'China’s plans for vehicle standards',
    lead: 'What the plans set out to do and what came of it. The texts of the plans are known in part.',
    Page: later(async () => (await import('../pages/ev-plans/EvPlansPage.tsx')).EvPlansPage),
    section: 'EV plans',
  },
  {
    path: '/ai-pricing',
    label: 'Prices',
    title: 'AI API prices',
    lead: 'List prices with their terms: cached input, input and output are compared only with their own kind.',
    Page: later(async () => (await import('../pages/ai-pricing/PricesPage.tsx')).PricesPage),
    section: 'AI pricing',
  },
  {
    path: '/ai-pricing/compare',
    label: 'Compare two',
    title: 'Compare two prices',
    lead: 'A ratio is given only where both prices could apply to the same request.',
    Page: later(async () => (await import('../pages/ai-pricing/compare/ComparePage.tsx')).ComparePage),
    section: 'AI pricing',
  },
  {
    path: '/ai-pricing/check',
    label: 'Check a headline',
    title: 'Check a headline',
    lead: 'Paste a sentence; each of its numbers is checked against the record.',
    Page: later(async () => (await import('../pages/ai-pricing/headline/CheckPage.tsx')).CheckPage),
    section: 'AI pricing',
  },
  {
    path: '/ai-pricing/cost',
    label: 'Cost of a task',
    title: 'What your task costs',
    lead: 'Your own mix of tokens at the list prices of all models.',
    Page: later(async () => (await import('../pages/ai-pricing/job/CostPage.tsx')).CostPage),
    section: 'AI pricing',
  },
  {
    path: '/ai-pricing/history',
    label: 'Over time',
    title: 'Prices over time',
    lead: 'List prices by day. A line breaks where its terms change.',
    Page: later(async () => (await import('../pages/ai-pricing/HistoryPage.tsx')).HistoryPage),
    section: 'AI pricing',
  },
  {
    path: '/ai-pricing/capability',
    label: 'Price and score',
    title: 'Price and score',
    lead: 'The cheapest model that scores enough, and all models by price and score.',
    Page: later(async () => (await import('../pages/ai-pricing/CapabilityPage.tsx')).CapabilityPage),
    section: 'AI pricing',
  },
  {
    path: '/leaderboards',
    label: 'Leaderboards',
    title: 'AI leaderboards',
    lead: 'How far the best U.S. and the best Chinese model are apart on each leaderboard, with the margin of error.',
    Page: later(async () => (await import('../pages/leaderboards/LeaderboardsPage.tsx')).LeaderboardsPage),
    section: 'Leaderboards',
  },
  {
    path: '/participation',
    label: 'Seats and roles',
    title: 'Seats and roles in standards bodies',
    lead: 'Who chairs, runs and sits on the committees that write international standards.',
    Page: later(async () => (await import('../pages/participation/ParticipationPage.tsx')).ParticipationPage),
    section: 'Participation',
  },
  {
    path: '/bodies',
    label: 'Standards bodies',
    title: 'Standards bodies',
    lead: 'What each body decides, who leads it and when it meets.',
    Page: later(async () => (await import('../pages/bodies/BodiesPage.tsx')).BodiesPage),
    section: 'Participation',
  },
  {
    path: '/organizations',
    label: 'Organizations',
    title: 'Organizations',
    lead: 'The ministries, standards developers and companies behind the standards.',
    Page: later(async () => (await import('../pages/organizations/OrganizationsPage.tsx')).OrganizationsPage),
    section: 'Participation',
  },
  {
    path: '/claims',
    label: 'Test a claim',
    title: 'Who leads? It depends how you count',
    lead: 'One claim, tested with every way of counting that the data allow.',
    Page: later(async () => (await import('../pages/claims/ClaimsPage.tsx')).ClaimsPage),
    section: 'Participation',
  },
  {
    path: '/policy',
    label: 'Policy timeline',
    title: 'Policy timeline',
    lead: 'Laws, plans, standards and milestones, with their authors and dates.',
    Page: later(async () => (await import('../pages/policy/PolicyPage.tsx')).PolicyPage),
    section: 'Policy',
  },
  {
    path: '/policy/targets',
    label: 'Targets',
    title: 'Targets of plans',
    lead: 'What plans promise and analysts forecast, and how far each has come.',
    Page: later(async () => (await import('../pages/policy/TargetsPage.tsx')).TargetsPage),
    section: 'Policy',
  },
  {
    path: '/coming-up',
    label: 'Coming up',
    title: 'Coming up',
    lead: 'Dates that plans, rules, meetings and developers have set, with calendars to subscribe to.',
    Page: later(async () => (await import('../pages/coming-up/ComingUpPage.tsx')).ComingUpPage),
    section: 'Policy',
  },
  {
    path: '/industries',
    label: 'Industries',
    title: 'Industries',
    lead: 'Who leads on what in each industry; each has a page with its comparisons, standards, dates and committees.',
    Page: later(async () => (await import('../pages/industries/IndustriesPage.tsx')).IndustriesPage),
    section: 'Industries',
  },
  {
    path: '/indicators',
    label: 'Indicators',
    title: 'Indicators',
    lead: 'Everything that the dataset measures, each with its values and their sources.',
    Page: later(async () => (await import('../pages/indicators/IndicatorListPage.tsx')).IndicatorListPage),
    section: 'Data',
  },
  {
    path: '/sources',
    label: 'Sources',
    title: 'Sources',
    lead: 'What each source is used for, what its license allows and how old it is.',
    Page: later(async () => (await import('../pages/sources/SourcesPage.tsx')).SourcesPage),
    section: 'Data',
  },
  {
    path: '/gaps',
    label: 'Open questions',
    title: 'What we looked for and could not find',
    lead: 'Questions that our sources do not answer.',
    Page: later(async () => (await import('../pages/gaps/GapsPage.tsx')).GapsPage),
    section: 'Data',
  },
  {
    path: '/changes',
    label: 'Revisions',
    title: 'Revisions',
    lead: 'What each version of the dataset added, revised or withdrew. Withdrawn numbers stay here, struck through.',
    Page: later(async () => (await import('../pages/changes/ChangesPage.tsx')).ChangesPage),
    section: 'Data',
  },
  {
    path: '/health',
    label: 'Data freshness',
    title: 'How current the data are',
    lead: 'When each source was last read, and which indicators wait for newer values.',
    Page: later(async () => (await import('../pages/health/HealthPage.tsx')).HealthPage),
    section: 'Data',
  },
  {
    path: '/downloads',
    label: 'Downloads and API',
    title: 'Downloads and API',
    lead: 'The dataset as one archive, as tables, and as the files that this site reads.',
    Page: later(async () => (await import('../pages/downloads/DownloadsPage.tsx')).DownloadsPage),
    section: 'Data',
  },
  {
    path: '/follow',
    label: 'Follow',
    title: 'Follow what changes',
    lead: 'News feeds and calendars, without an account or an email address.',
    Page: later(async () => (await import('../pages/follow/FollowPage.tsx')).FollowPage),
  },
  {
    path: '/leaderboards/:id',
    label: 'Leaderboard',
    title: 'Leaderboard',
    lead: null,
    Page: later(async () => (await import('../pages/leaderboards/BoardPage.tsx')).BoardPage),
    section: 'Leaderboards',
  },
  {
    path: '/sources/:id',
    label: 'Source',
    title: 'Source',
    lead: null,
    Page: later(async () => (await import('../pages/sources/SourcePage.tsx')).SourcePage),
    section: 'Data',
  },
  {
    path: '/industries/:id',
    label: 'Industry',
    title: 'Industry',
    lead: null,
    Page: later(async () => (await import('../pages/industries/IndustryPage.tsx')).IndustryPage),
    section: 'Industries',
  },
  {
    path: '/indicators/:id',
    label: 'Indicator',
    title: 'Indicator',
    lead: null,
    Page: later(async () => (await import('../pages/indicators/IndicatorPage.tsx')).IndicatorPage),
    section: 'Data',
  },
  {
    path: '/models/:id',
    label: 'Model',
    title: 'Model',
    lead: null,
    Page: later(async () => (await import('../pages/models/ModelPage.tsx')).ModelPage),
    section: 'AI pricing',
  },
  {
    path: '/developers/:id',
    label: 'Developer',
    title: 'Developer',
    lead: null,
    Page: later(async () => (await import('../pages/developers/DeveloperPage.tsx')).DeveloperPage),
    section: 'AI pricing',
  },
  {
    path: '/standards/:id',
    label: 'Standard',
    title: 'Standard',
    lead: null,
    Page: later(async () => (await import('../pages/standards/StandardPage.tsx')).StandardPage),
    section: 'Standards',
  },
  {
    path: '/register/:id',
    label: 'Document',
    title: 'Document',
    lead: null,
    Page: later(async () => (await import('../pages/standards/RegisteredPage.tsx')).RegisteredPage),
    section: 'Standards',
  },
  {
    path: '/bodies/:id',
    label: 'Body',
    title: 'Body',
    lead: null,
    Page: later(async () => (await import('../pages/bodies/BodyPage.tsx')).BodyPage),
    section: 'Participation',
  },
  {
    path: '/organizations/:id',
    label: 'Organization',
    title: 'Organization',
    lead: null,
    Page: later(async () => (await import('../pages/organizations/OrganizationPage.tsx')).OrganizationPage),
    section: 'Participation',
  },
];

/** Returns the pages of a section with a tab: all but those about one record. */
export const tabsOf = (section: Section): readonly SitePage[] =>
  sitePages.filter((page) => page.section === section && page.lead !== null);

/** Returns the page of a path within the site; `undefined` if it has no code of its own. */
export function pageAt(path: string): SitePage | undefined {
  const isOf = (pattern: string) => new RegExp(`^${pattern.replace(/:\w+/, '[^/]+')}$`).test(path);
  return sitePages.find((page) => isOf(page.path));
}

/** True if the code of a path's page has loaded. That of the overview is part of the app. */
export const isPageThere = (path: string): boolean => path === '/' || pageAt(path)?.Page.isThere() === true;

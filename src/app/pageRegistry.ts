import { later, type Later } from '../paint/later.ts';

export interface SitePage {
  readonly path: string;
  readonly title: string;
  /** Short name in tabs and lists; absent if it is the title. */
  readonly label?: string;
  /** Absent for a page about one record: it has the record's name, and the title is its kind. */
  readonly lead?: string;
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
    title: 'Standards and regulations on record',
    label: 'Standards',
    lead: 'Search each document: what it replaced, its counterparts abroad, the law that asks for it.',
    Page: later(async () => (await import('../pages/standards/StandardsPage.tsx')).StandardsPage),
    section: 'Standards',
  },
  {
    path: '/register',
    title: 'Document register',
    lead: 'What standards bodies have published and are working on, by body, year and the country that runs the committee.',
    Page: later(async () => (await import('../pages/register/RegisterPage.tsx')).RegisterPage),
    section: 'Standards',
  },
  {
    path: '/law-standards',
    title: 'Standards in law',
    lead: 'Which laws bind, cite or request technical standards, and who acted first.',
    Page: later(async () => (await import('../pages/law-standards/LawStandardsPage.tsx')).LawStandardsPage),
    section: 'Standards',
  },
  {
    path: '/ev-plans',
    title: 'China’s plans for vehicle standards',
    label: 'Plans and tasks',
    lead: 'What the plans set out to do and what came of it. The texts of the plans are known in part.',
    Page: later(async () => (await import('../pages/ev-plans/EvPlansPage.tsx')).EvPlansPage),
    section: 'EV plans',
  },
  {
    path: '/ev-plans/outcomes',
    title: 'What came of the plans',
    label: 'Outcomes',
    lead: 'Tasks from plan to plan, the documents on record from them, and which promises were kept by when.',
    Page: later(async () => (await import('../pages/ev-plans/PlanOutcomesPage.tsx')).PlanOutcomesPage),
    section: 'EV plans',
  },
  {
    path: '/ev-plans/standards',
    title: 'Vehicle standards published',
    label: 'Published standards',
    lead: 'The Chinese vehicle standards on record, by year and one by one. The list is incomplete.',
    Page: later(async () => (await import('../pages/ev-plans/PublishedPage.tsx')).PublishedPage),
    section: 'EV plans',
  },
  {
    path: '/ai-pricing',
    title: 'AI API prices',
    label: 'Prices',
    lead: 'List prices with their terms: cached input, input and output are compared only with their own kind.',
    Page: later(async () => (await import('../pages/ai-pricing/PricesPage.tsx')).PricesPage),
    section: 'AI pricing',
  },
  {
    path: '/ai-pricing/compare',
    title: 'Compare two prices',
    label: 'Compare two',
    lead: 'A ratio is given only where both prices could apply to the same request.',
    Page: later(async () => (await import('../pages/ai-pricing/compare/ComparePage.tsx')).ComparePage),
    section: 'AI pricing',
  },
  {
    path: '/ai-pricing/check',
    title: 'Check a headline',
    lead: 'Paste a sentence; each of its numbers is checked against the record.',
    Page: later(async () => (await import('../pages/ai-pricing/headline/CheckPage.tsx')).CheckPage),
    section: 'AI pricing',
  },
  {
    path: '/ai-pricing/cost',
    title: 'What your task costs',
    label: 'Cost of a task',
    lead: 'Your own mix of tokens at the list prices of all models.',
    Page: later(async () => (await import('../pages/ai-pricing/job/CostPage.tsx')).CostPage),
    section: 'AI pricing',
  },
  {
    path: '/ai-pricing/history',
    title: 'Prices over time',
    label: 'Over time',
    lead: 'List prices by day. A line breaks where its terms change.',
    Page: later(async () => (await import('../pages/ai-pricing/HistoryPage.tsx')).HistoryPage),
    section: 'AI pricing',
  },
  {
    path: '/ai-pricing/capability',
    title: 'Price and score',
    lead: 'The cheapest model that scores enough, and all models by price and score.',
    Page: later(async () => (await import('../pages/ai-pricing/CapabilityPage.tsx')).CapabilityPage),
    section: 'AI pricing',
  },
  {
    path: '/leaderboards',
    title: 'AI leaderboards',
    label: 'Leaderboards',
    lead: 'How far the best U.S. and the best Chinese model are apart on each leaderboard, with the margin of error.',
    Page: later(async () => (await import('../pages/leaderboards/LeaderboardsPage.tsx')).LeaderboardsPage),
    section: 'Leaderboards',
  },
  {
    path: '/participation',
    title: 'Seats and roles in standards bodies',
    label: 'Seats and roles',
    lead: 'Who chairs, runs and sits on the committees that write international standards.',
    Page: later(async () => (await import('../pages/participation/ParticipationPage.tsx')).ParticipationPage),
    section: 'Participation',
  },
  {
    path: '/bodies',
    title: 'Standards bodies',
    lead: 'What each body decides, who leads it and when it meets.',
    Page: later(async () => (await import('../pages/bodies/BodiesPage.tsx')).BodiesPage),
    section: 'Participation',
  },
  {
    path: '/organizations',
    title: 'Organizations',
    lead: 'The ministries, standards developers and companies behind the standards.',
    Page: later(async () => (await import('../pages/organizations/OrganizationsPage.tsx')).OrganizationsPage),
    section: 'Participation',
  },
  {
    path: '/claims',
    title: 'Who leads? It depends how you count',
    label: 'Test a claim',
    lead: 'One claim, tested with every way of counting that the data allow.',
    Page: later(async () => (await import('../pages/claims/ClaimsPage.tsx')).ClaimsPage),
    section: 'Participation',
  },
  {
    path: '/policy',
    title: 'Policy timeline',
    lead: 'Laws, plans, standards and milestones, with their authors and dates.',
    Page: later(async () => (await import('../pages/policy/PolicyPage.tsx')).PolicyPage),
    section: 'Policy',
  },
  {
    path: '/policy/targets',
    title: 'Targets of plans',
    label: 'Targets',
    lead: 'What plans promise and analysts forecast, and how far each has come.',
    Page: later(async () => (await import('../pages/policy/TargetsPage.tsx')).TargetsPage),
    section: 'Policy',
  },
  {
    path: '/coming-up',
    title: 'Coming up',
    lead: 'Dates that plans, rules, meetings and developers have set, with calendars to subscribe to.',
    Page: later(async () => (await import('../pages/coming-up/ComingUpPage.tsx')).ComingUpPage),
    section: 'Policy',
  },
  {
    path: '/industries',
    title: 'Industries',
    lead: 'Who leads on what in each industry; each has a page with its comparisons, standards, dates and committees.',
    Page: later(async () => (await import('../pages/industries/IndustriesPage.tsx')).IndustriesPage),
    section: 'Industries',
  },
  {
    path: '/indicators',
    title: 'Indicators',
    lead: 'Everything that the dataset measures, each with its values and their sources.',
    Page: later(async () => (await import('../pages/indicators/IndicatorListPage.tsx')).IndicatorListPage),
    section: 'Data',
  },
  {
    path: '/sources',
    title: 'Sources',
    lead: 'What each source is used for, what its license allows and how old it is.',
    Page: later(async () => (await import('../pages/sources/SourcesPage.tsx')).SourcesPage),
    section: 'Data',
  },
  {
    path: '/gaps',
    title: 'What we looked for and could not find',
    label: 'Open questions',
    lead: 'Questions that our sources do not answer.',
    Page: later(async () => (await import('../pages/gaps/GapsPage.tsx')).GapsPage),
    section: 'Data',
  },
  {
    path: '/changes',
    title: 'Revisions',
    lead: 'What each version of the dataset added, revised or withdrew. Withdrawn numbers stay here, struck through.',
    Page: later(async () => (await import('../pages/changes/ChangesPage.tsx')).ChangesPage),
    section: 'Data',
  },
  {
    path: '/health',
    title: 'How current the data are',
    label: 'Data freshness',
    lead: 'When each source was last read, and which indicators wait for newer values.',
    Page: later(async () => (await import('../pages/health/HealthPage.tsx')).HealthPage),
    section: 'Data',
  },
  {
    path: '/downloads',
    title: 'Downloads and API',
    lead: 'The dataset as one archive, as tables, and as the files that this site reads.',
    Page: later(async () => (await import('../pages/downloads/DownloadsPage.tsx')).DownloadsPage),
    section: 'Data',
  },
  {
    path: '/follow',
    title: 'Follow what changes',
    label: 'Follow',
    lead: 'News feeds and calendars, without an account or an email address.',
    Page: later(async () => (await import('../pages/follow/FollowPage.tsx')).FollowPage),
  },
  {
    path: '/leaderboards/:id',
    title: 'Leaderboard',
    Page: later(async () => (await import('../pages/leaderboards/BoardPage.tsx')).BoardPage),
    section: 'Leaderboards',
  },
  {
    path: '/sources/:id',
    title: 'Source',
    Page: later(async () => (await import('../pages/sources/SourcePage.tsx')).SourcePage),
    section: 'Data',
  },
  {
    path: '/industries/:id',
    title: 'Industry',
    Page: later(async () => (await import('../pages/industries/IndustryPage.tsx')).IndustryPage),
    section: 'Industries',
  },
  {
    path: '/indicators/:id',
    title: 'Indicator',
    Page: later(async () => (await import('../pages/indicators/IndicatorPage.tsx')).IndicatorPage),
    section: 'Data',
  },
  {
    path: '/models/:id',
    title: 'Model',
    Page: later(async () => (await import('../pages/models/ModelPage.tsx')).ModelPage),
    section: 'AI pricing',
  },
  {
    path: '/developers/:id',
    title: 'Developer',
    Page: later(async () => (await import('../pages/developers/DeveloperPage.tsx')).DeveloperPage),
    section: 'AI pricing',
  },
  {
    path: '/standards/:id',
    title: 'Standard',
    Page: later(async () => (await import('../pages/standards/StandardPage.tsx')).StandardPage),
    section: 'Standards',
  },
  {
    path: '/register/:id',
    title: 'Document',
    Page: later(async () => (await import('../pages/standards/RegisteredPage.tsx')).RegisteredPage),
    section: 'Standards',
  },
  {
    path: '/bodies/:id',
    title: 'Body',
    Page: later(async () => (await import('../pages/bodies/BodyPage.tsx')).BodyPage),
    section: 'Participation',
  },
  {
    path: '/organizations/:id',
    title: 'Organization',
    Page: later(async () => (await import('../pages/organizations/OrganizationPage.tsx')).OrganizationPage),
    section: 'Participation',
  },
];

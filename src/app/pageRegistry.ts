import { type ComponentType, lazy, type LazyExoticComponent } from 'react';

export interface SitePage {
  readonly path: string;
  /** As in the navigation. */
  readonly label: string;
  readonly title: string;
  /** `null` where the page is about one record: it bears that record's name, and the title is its kind. */
  readonly lead: string | null;
  readonly Page: LazyExoticComponent<ComponentType>;
  /** Whether it is in the navigation; the rest is linked from the foot of the page. */
  readonly primary: boolean;
}

/** The pages, each loaded when it is first opened. A new page is one entry here. */
export const sitePages: readonly SitePage[] = [
  {
    path: '/ev-plans',
    label: 'EV plans',
    title: 'EV standardization plans',
    lead: 'Tasks of China’s yearly plans by field and target stage, standards on record, and what is due.',
    Page: lazy(async () => ({
      default: (await import('../pages/ev-plans/EvPlansPage.tsx')).EvPlansPage,
    })),
    primary: true,
  },
  {
    path: '/standards',
    label: 'Standards',
    title: 'Standards and their counterparts',
    lead: 'Standards and regulations on record, each with a page; what they replaced, and counterparts.',
    Page: lazy(async () => ({
      default: (await import('../pages/standards/StandardsPage.tsx')).StandardsPage,
    })),
    primary: false,
  },
  {
    path: '/law-standards',
    label: 'Law',
    title: 'From law to standard',
    lead: 'What laws make of standards, their counterparts elsewhere, and who moved first.',
    Page: lazy(async () => ({
      default: (await import('../pages/law-standards/LawStandardsPage.tsx')).LawStandardsPage,
    })),
    primary: false,
  },
  {
    path: '/register',
    label: 'Register',
    title: 'The register of standards',
    lead: 'What standards bodies publish and have under way, by body, year and secretariat.',
    Page: lazy(async () => ({
      default: (await import('../pages/register/RegisterPage.tsx')).RegisterPage,
    })),
    primary: false,
  },
  {
    path: '/ai-pricing',
    label: 'AI pricing',
    title: 'AI API prices',
    lead: 'List prices with their basis: cache-hit, uncached-input and output prices are compared only with their own kind.',
    Page: lazy(async () => ({
      default: (await import('../pages/ai-pricing/AiPricingPage.tsx')).AiPricingPage,
    })),
    primary: true,
  },
  {
    path: '/leaderboards',
    label: 'Leaderboards',
    title: 'AI leaderboards',
    lead: 'Scores with their intervals and votes, one board at a time, and the best of each country over time.',
    Page: lazy(async () => ({
      default: (await import('../pages/leaderboards/LeaderboardsPage.tsx')).LeaderboardsPage,
    })),
    primary: true,
  },
  {
    path: '/participation',
    label: 'Participation',
    title: 'Participation in international bodies',
    lead: 'Who holds seats and secretariats. Choose the measure.',
    Page: lazy(async () => ({
      default: (await import('../pages/participation/ParticipationPage.tsx')).ParticipationPage,
    })),
    primary: true,
  },
  {
    path: '/claims',
    label: 'Every way to say it',
    title: 'Every way to say who leads',
    lead: 'One claim, set against every choice of measure, body, industry, year and basis.',
    Page: lazy(async () => ({ default: (await import('../pages/claims/ClaimsPage.tsx')).ClaimsPage })),
    primary: false,
  },
  {
    path: '/gaps',
    label: 'Gaps',
    title: 'What was looked for and not found',
    lead: 'A gap is a finding: what bodies do not publish, and what no source on record says.',
    Page: lazy(async () => ({ default: (await import('../pages/gaps/GapsPage.tsx')).GapsPage })),
    primary: false,
  },
  {
    path: '/policy',
    label: 'Policy',
    title: 'Policy timeline',
    lead: 'What was decided, published or measured, by whom and when.',
    Page: lazy(async () => ({ default: (await import('../pages/policy/PolicyPage.tsx')).PolicyPage })),
    primary: true,
  },
  {
    path: '/indicators',
    label: 'Indicators',
    title: 'Indicators',
    lead: 'Everything that the dataset measures, each with its values and their sources.',
    Page: lazy(async () => ({
      default: (await import('../pages/indicators/IndicatorListPage.tsx')).IndicatorListPage,
    })),
    primary: false,
  },
  {
    path: '/sources',
    label: 'Sources',
    title: 'Sources',
    lead: 'Every source on record: what rests on it, what it allows, and how old it is.',
    Page: lazy(async () => ({ default: (await import('../pages/sources/SourcesPage.tsx')).SourcesPage })),
    primary: false,
  },
  {
    path: '/sources/:id',
    label: 'Source',
    title: 'Source',
    lead: null,
    Page: lazy(async () => ({ default: (await import('../pages/sources/SourcePage.tsx')).SourcePage })),
    primary: false,
  },
  {
    path: '/indicators/:id',
    label: 'Indicator',
    title: 'Indicator',
    lead: null,
    Page: lazy(async () => ({
      default: (await import('../pages/indicators/IndicatorPage.tsx')).IndicatorPage,
    })),
    primary: false,
  },
  {
    path: '/models/:id',
    label: 'Model',
    title: 'Model',
    lead: null,
    Page: lazy(async () => ({ default: (await import('../pages/models/ModelPage.tsx')).ModelPage })),
    primary: false,
  },
  {
    path: '/developers/:id',
    label: 'Developer',
    title: 'Developer',
    lead: null,
    Page: lazy(async () => ({
      default: (await import('../pages/developers/DeveloperPage.tsx')).DeveloperPage,
    })),
    primary: false,
  },
  {
    path: '/standards/:id',
    label: 'Standard',
    title: 'Standard',
    lead: null,
    Page: lazy(async () => ({ default: (await import('../pages/standards/StandardPage.tsx')).StandardPage })),
    primary: false,
  },
  {
    path: '/register/:id',
    label: 'Document',
    title: 'Document',
    lead: null,
    Page: lazy(async () => ({
      default: (await import('../pages/standards/RegisteredPage.tsx')).RegisteredPage,
    })),
    primary: false,
  },
  {
    path: '/bodies',
    label: 'Bodies',
    title: 'Standards bodies',
    lead: 'Where standards are made: what each body decides, who leads it, when it meets.',
    Page: lazy(async () => ({ default: (await import('../pages/bodies/BodiesPage.tsx')).BodiesPage })),
    primary: false,
  },
  {
    path: '/bodies/:id',
    label: 'Body',
    title: 'Body',
    lead: null,
    Page: lazy(async () => ({ default: (await import('../pages/bodies/BodyPage.tsx')).BodyPage })),
    primary: false,
  },
  {
    path: '/organizations',
    label: 'Organizations',
    title: 'Who acts',
    lead: 'Authorities, standards developers, companies: each with its role and what is on record.',
    Page: lazy(async () => ({
      default: (await import('../pages/organizations/OrganizationsPage.tsx')).OrganizationsPage,
    })),
    primary: false,
  },
  {
    path: '/organizations/:id',
    label: 'Organization',
    title: 'Organization',
    lead: null,
    Page: lazy(async () => ({
      default: (await import('../pages/organizations/OrganizationPage.tsx')).OrganizationPage,
    })),
    primary: false,
  },
  {
    path: '/changes',
    label: 'Changes',
    title: 'Changes',
    lead: 'What each version of the dataset added, revised and withdrew. Withdrawn numbers stay here, struck through.',
    Page: lazy(async () => ({ default: (await import('../pages/changes/ChangesPage.tsx')).ChangesPage })),
    primary: false,
  },
  {
    path: '/follow',
    label: 'Follow',
    title: 'Follow what changes',
    lead: 'Feeds of changes and calendars of dates, without an account or a mail address.',
    Page: lazy(async () => ({ default: (await import('../pages/follow/FollowPage.tsx')).FollowPage })),
    primary: false,
  },
  {
    path: '/health',
    label: 'Health',
    title: 'Health of the data',
    lead: 'When each upstream was last read, how old its data are, and which indicators wait for newer values.',
    Page: lazy(async () => ({ default: (await import('../pages/health/HealthPage.tsx')).HealthPage })),
    primary: false,
  },
];

import { later } from '../paint/later.ts';
import type { SitePage } from './sitePage.ts';

/** Pages about one record, whose id is the end of their path. */
export const recordPages: readonly SitePage[] = [
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
    path: '/committees/:id',
    title: 'Committee',
    Page: later(async () => (await import('../pages/committees/CommitteePage.tsx')).CommitteePage),
    section: 'Participation',
  },
  {
    path: '/organizations/:id',
    title: 'Organization',
    Page: later(async () => (await import('../pages/organizations/OrganizationPage.tsx')).OrganizationPage),
    section: 'Participation',
  },
];

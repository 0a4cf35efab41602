import { type ComponentType, lazy, type LazyExoticComponent } from 'react';

export interface PanelPage {
  readonly path: string;
  /** As in the navigation. */
  readonly label: string;
  readonly title: string;
  /** `null` where the page is about one record: it bears that record's name, and the title is its kind. */
  readonly lead: string | null;
  readonly Panel: LazyExoticComponent<ComponentType>;
  /** Whether it is in the navigation; the rest is linked from the foot of the page. */
  readonly primary: boolean;
}

/** The pages, each with its panel, loaded when it is first opened. A new panel is one entry here. */
export const panelPages: readonly PanelPage[] = [
  {
    path: '/ev-plans',
    label: 'EV plans',
    title: 'EV standardization plans',
    lead: 'Tasks of China’s yearly plans by field and target stage, standards on record, and what is due.',
    Panel: lazy(async () => ({
      default: (await import('../pages/ev-plans/EvPlansPanel.tsx')).EvPlansPanel,
    })),
    primary: true,
  },
  {
    path: '/standards',
    label: 'Standards',
    title: 'Standards and their counterparts',
    lead: 'Chinese vehicle standards, what they replaced, and counterparts.',
    Panel: lazy(async () => ({
      default: (await import('../pages/standards/StandardsPanel.tsx')).StandardsPanel,
    })),
    primary: false,
  },
  {
    path: '/ai-pricing',
    label: 'AI pricing',
    title: 'AI API prices',
    lead: 'List prices with their basis: cache-hit, uncached-input and output prices are compared only with their own kind.',
    Panel: lazy(async () => ({
      default: (await import('../pages/ai-pricing/AiPricingPanel.tsx')).AiPricingPanel,
    })),
    primary: true,
  },
  {
    path: '/leaderboards',
    label: 'Leaderboards',
    title: 'AI leaderboards',
    lead: 'Scores with their intervals and votes, one board at a time, and the best of each country over time.',
    Panel: lazy(async () => ({
      default: (await import('../pages/leaderboards/LeaderboardsPanel.tsx')).LeaderboardsPanel,
    })),
    primary: true,
  },
  {
    path: '/participation',
    label: 'Participation',
    title: 'Participation in international bodies',
    lead: 'Who holds seats and secretariats. Choose the measure.',
    Panel: lazy(async () => ({
      default: (await import('../pages/participation/ParticipationPanel.tsx')).ParticipationPanel,
    })),
    primary: true,
  },
  {
    path: '/policy',
    label: 'Policy',
    title: 'Policy timeline',
    lead: 'What was decided, published or measured, by whom and when.',
    Panel: lazy(async () => ({ default: (await import('../pages/policy/EventsPanel.tsx')).EventsPanel })),
    primary: true,
  },
  {
    path: '/indicators',
    label: 'Indicators',
    title: 'Indicators',
    lead: 'Everything that the dataset measures, each with its values and their sources.',
    Panel: lazy(async () => ({
      default: (await import('../pages/indicators/IndicatorListPanel.tsx')).IndicatorListPanel,
    })),
    primary: false,
  },
  {
    path: '/sources',
    label: 'Sources',
    title: 'Sources',
    lead: 'Every source on record: what rests on it, what it allows, and how old it is.',
    Panel: lazy(async () => ({ default: (await import('../pages/sources/SourcesPanel.tsx')).SourcesPanel })),
    primary: false,
  },
  {
    path: '/sources/:id',
    label: 'Source',
    title: 'Source',
    lead: null,
    Panel: lazy(async () => ({ default: (await import('../pages/sources/SourcePanel.tsx')).SourcePanel })),
    primary: false,
  },
  {
    path: '/indicators/:id',
    label: 'Indicator',
    title: 'Indicator',
    lead: null,
    Panel: lazy(async () => ({
      default: (await import('../pages/indicators/IndicatorPanel.tsx')).IndicatorPanel,
    })),
    primary: false,
  },
  {
    path: '/models/:id',
    label: 'Model',
    title: 'Model',
    lead: null,
    Panel: lazy(async () => ({ default: (await import('../pages/models/ModelPanel.tsx')).ModelPanel })),
    primary: false,
  },
  {
    path: '/developers/:id',
    label: 'Developer',
    title: 'Developer',
    lead: null,
    Panel: lazy(async () => ({
      default: (await import('../pages/developers/DeveloperPanel.tsx')).DeveloperPanel,
    })),
    primary: false,
  },
  {
    path: '/changes',
    label: 'Changes',
    title: 'Changes',
    lead: 'What each version of the dataset added, revised and withdrew. Withdrawn numbers stay here, struck through.',
    Panel: lazy(async () => ({ default: (await import('../pages/changes/ChangesPanel.tsx')).ChangesPanel })),
    primary: false,
  },
  {
    path: '/health',
    label: 'Health',
    title: 'Health of the data',
    lead: 'When each upstream was last read, how old its data are, and which indicators wait for newer values.',
    Panel: lazy(async () => ({ default: (await import('../pages/health/HealthPanel.tsx')).HealthPanel })),
    primary: false,
  },
];

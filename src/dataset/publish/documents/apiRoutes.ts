import { apiPaths } from '../../../contract/apiPaths.ts';

interface ApiRoute {
  /** With `{name}` where a parameter stands. */
  readonly path: string;
  readonly summary: string;
  /** The named schema of what is answered. */
  readonly component: string;
  /** What each parameter is. */
  readonly parameters: Readonly<Record<string, string>>;
}

const route = (
  path: string,
  component: string,
  summary: string,
  parameters: ApiRoute['parameters'] = {},
) => ({
  path,
  component,
  summary,
  parameters,
});

const boardParameter = { board: 'Id of a board, from the list of boards.' };

/** Every kind of document that the API serves, but its own description. */
export const apiRoutes: readonly ApiRoute[] = [
  route(apiPaths.index(), 'IndexDocument', 'Every document with its digest and size.'),
  route(apiPaths.industries(), 'IndustriesDocument', 'Industries and how many rows name them.'),
  route(apiPaths.overview(), 'OverviewDocument', 'The rows that the overview shows.'),
  route(apiPaths.leads(), 'LeadsDocument', 'Indicators on which the two countries can be compared.'),
  route(apiPaths.leadHistory(), 'LeadHistoryDocument', 'How each comparison moved as sources came out.'),
  route(apiPaths.events(), 'EventsDocument', 'Dated events, newest first.'),
  route(apiPaths.newestEvents('{industry}'), 'EventsDocument', 'The newest events of an industry.', {
    industry: 'Id of an industry, from the list of industries.',
  }),
  route(
    apiPaths.policyTargets(),
    'PolicyTargetsDocument',
    'What plans aim at and analysts expect, and how far it has come.',
  ),
  route(apiPaths.sources(), 'SourcesDocument', 'Every source and what it feeds.'),
  route(apiPaths.source('{id}'), 'SourceDocument', 'One source, what rests on it, and its newest values.', {
    id: 'Id of a source, from the list of sources.',
  }),
  route(apiPaths.indicators(), 'IndicatorIndexDocument', 'What indicators there are.'),
  route(apiPaths.indicator('{id}'), 'IndicatorDocument', 'One indicator with its observations.', {
    id: 'Id of an indicator, from the list of indicators.',
  }),
  route(apiPaths.downloads(), 'DownloadsDocument', 'The dataset as an archive, and each of its tables.'),
  route(apiPaths.planTasks(), 'PlanTasksDocument', 'Plans and their tasks.'),
  route(apiPaths.standards(), 'StandardsDocument', 'Standards and regulations.'),
  route(apiPaths.calendar(), 'CalendarDocument', 'What is due, earliest first.'),
  route(apiPaths.pricingLatest(), 'PricingLatestDocument', 'Models and their newest price.'),
  route(apiPaths.pricingHistory(), 'PricingHistoryDocument', 'Dated price segments.'),
  route(
    apiPaths.priceModes(),
    'PriceModesDocument',
    'Context tiers, fast modes and cache-write prices, as catalogs had them.',
  ),
  route(
    apiPaths.priceNames(),
    'PriceNamesDocument',
    'How models are called, and what was claimed of their prices.',
  ),
  route(apiPaths.peakHours(), 'PeakHoursDocument', 'Hours at which models cost their peak price.'),
  route(apiPaths.models(), 'ModelIndexDocument', 'Models of the price table, and the boards that list them.'),
  route(apiPaths.model('{id}'), 'ModelDocument', 'One model: its prices, its places on boards, its events.', {
    id: 'Id of a model, from the list of models.',
  }),
  route(apiPaths.developers(), 'DeveloperIndexDocument', 'Developers of models, each with its area.'),
  route(apiPaths.developer('{id}'), 'DeveloperDocument', 'One developer: models, best places, events.', {
    id: 'Id of a developer, from the list of developers.',
  }),
  route(apiPaths.boards(), 'BoardIndexDocument', 'Leaderboards and the days of their captures.'),
  route(
    apiPaths.boardFrontier('{board}'),
    'BoardFrontierDocument',
    'The best row of each of the two countries over time.',
    boardParameter,
  ),
  route(
    apiPaths.boardGaps(),
    'BoardGapsDocument',
    'The best row of each country on every board, newest captures.',
  ),
  route(apiPaths.boardGapHistory(), 'BoardGapsDocument', 'The same in all captures of every board.'),
  route(
    apiPaths.boardBreaks(),
    'BoardBreaksDocument',
    'Days from which on scores of a board do not compare with earlier ones, and how its models moved.',
  ),
  route(
    apiPaths.boardPlaces('{board}'),
    'BoardPlacesDocument',
    'Who stood on places 1 to 20 in each capture of a board.',
    boardParameter,
  ),
  route(apiPaths.boardSnapshot('{board}', '{date}'), 'BoardSnapshotDocument', 'One capture of a board.', {
    ...boardParameter,
    date: 'Day of the capture, as 2026-05-26.',
  }),
  route(
    apiPaths.styleControl(),
    'StyleControlDocument',
    'Places on the text board without and with style control.',
  ),
  route(apiPaths.participation(), 'ParticipationIndexDocument', 'Bodies and what can be counted in them.'),
  route(apiPaths.committees(), 'CommitteesDocument', 'Committees of the newest list.'),
  route(apiPaths.committeeList('{list}'), 'CommitteesDocument', 'Committees of the list of a month.', {
    list: 'Month of a list, as 2025-07, from the participation index.',
  }),
  route(apiPaths.wp29Facts(), 'Wp29FactsDocument', 'Dated facts about WP.29 and its like, newest first.'),
  route(apiPaths.changes(), 'ChangesDocument', 'What each version of the dataset changed, newest first.'),
  route(apiPaths.health(), 'HealthDocument', 'When each upstream was last read, and by whom.'),
  route(
    apiPaths.audits(),
    'AuditsDocument',
    'How many of the numbers shown were wrong when they were checked.',
  ),
];

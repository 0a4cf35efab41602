import type { Records } from '../tables/records.ts';

interface TableText {
  /** What the rows together are. */
  readonly title: string;
  /** What one row is. */
  readonly row: string;
}

/** What a reader is told of each table: in the list of sources and in the data dictionary. */
export const tableText: Readonly<Record<keyof Records, TableText>> = {
  dataset: { title: 'The dataset itself', row: 'A fact about the dataset.' },
  units: { title: 'Units', row: 'A code of a unit and its label.' },
  sources: { title: 'Sources', row: 'A source, with its license and, where it may be linked, its address.' },
  indicators: { title: 'Indicators', row: 'What is measured, in one unit.' },
  observations: { title: 'Values of indicators', row: 'One value: of an indicator, area, period, industry.' },
  otherReadings: {
    title: 'Other readings',
    row: 'What another source gives where a value is shown.',
  },
  derivations: { title: 'Derivations', row: 'An indicator that the build computes, and by which function.' },
  storedComputations: {
    title: 'Stored computations',
    row: 'Values of an indicator that were computed elsewhere and are stored, with the reason.',
  },
  events: { title: 'Events', row: 'Something decided, published or measured, dated.' },
  eventAddenda: {
    title: 'Later notes on events',
    row: 'What became known of an event later, with the day from which it was.',
  },
  boards: { title: 'Leaderboards', row: 'A leaderboard and what its scores are.' },
  boardBreaks: {
    title: 'Breaks of leaderboards',
    row: 'A day from which the scores of a board do not compare with earlier ones.',
  },
  boardRenames: {
    title: 'Renamed models',
    row: 'A model that an operator of leaderboards shows under another name from a day on.',
  },
  boardSizes: {
    title: 'Sizes of leaderboards',
    row: 'How many rows a board had on the day of a capture, of which the top may be all that is kept.',
  },
  boardReleases: {
    title: 'Releases by score',
    row: 'A model that set a record of its area on a board, with the day of its release.',
  },
  boardEntries: { title: 'Leaderboard entries', row: 'One line of one capture of a leaderboard.' },
  developers: { title: 'Developers of models', row: 'Who makes models, and where.' },
  developerAliases: { title: 'Spellings of developers', row: 'How a source spells a developer.' },
  modelAliases: { title: 'Spellings of models', row: 'How a board or catalog spells a model.' },
  bodyAliases: { title: 'Spellings of bodies', row: 'How a source spells a body or an organization.' },
  styleControl: {
    title: 'Style control',
    row: 'A model on the text board, without and with style control.',
  },
  mlperfSubmitters: { title: 'MLPerf submitters', row: 'A submitter of one round of MLPerf.' },
  models: { title: 'AI models and prices', row: 'A model and its newest price.' },
  priceSegments: {
    title: 'Price history',
    row: 'A price from one day (included) to another (not included).',
  },
  priceSightings: {
    title: 'Prices seen again',
    row: 'The last day on which a list was read that still held the price of a model.',
  },
  priceModes: {
    title: 'Price tiers and modes',
    row: 'A tier by prompt length, a fast mode, or a price of writing to the cache.',
  },
  peakHours: {
    title: 'Peak hours',
    row: 'A window of the day in which a model costs its peak price.',
  },
  cnyPriceRuns: {
    title: 'Price runs in a catalog',
    row: 'A run of one list price in the catalog of an open-source client.',
  },
  priceClaims: { title: 'Price claims', row: 'A price figure of the article of May 28, 2026, checked.' },
  comparisons: {
    title: 'How indicators are compared',
    row: 'Which indicators count once together, and whose values are shares of the world.',
  },
  bodies: { title: 'Standards bodies', row: 'A body in which standards are made or governed.' },
  committees: { title: 'Committees', row: 'A committee in the list of one month.' },
  secretariatChanges: {
    title: 'Changes of secretariats',
    row: 'A secretariat that was moved, founded or dissolved between two lists.',
  },
  memberships: { title: 'Memberships', row: 'How many roles an area holds in a body.' },
  companyShares: { title: 'Shares of companies', row: 'The share of a company in the work of a body.' },
  companyHeadquarters: { title: 'Headquarters of companies', row: 'The area for which a company counts.' },
  plans: { title: 'Standardization plans', row: 'A dated list of work items.' },
  planTasks: { title: 'Tasks of plans', row: 'A task of a plan and the stage that the plan wants.' },
  taskLinks: { title: 'Links between tasks', row: 'Which task of one plan goes on in a later plan.' },
  standards: { title: 'Standards and regulations', row: 'A standard or regulation.' },
  lineage: { title: 'From tasks to standards', row: 'A step of the standard that a task led to.' },
  calendar: { title: 'Calendar', row: 'A day on which something is due.' },
  wp29Facts: { title: 'Facts about WP.29', row: 'A fact about WP.29 and its like.' },
  batteryCompanies: { title: 'Battery makers', row: 'What a battery maker installed in one period.' },
  organizations: { title: 'Organizations', row: 'Who acts, and in which role.' },
  targets: { title: 'Targets and forecasts', row: 'What a plan wants, or an analyst expects.' },
  changes: {
    title: 'Changes',
    row: 'What a version added, revised, given a new source or withdrew against the one before it.',
  },
  industryTerms: {
    title: 'Words of industries',
    row: 'A word by which a row shows that it belongs to an industry.',
  },
  hosts: { title: 'Hosts', row: 'A host that carries what others publish, or whose pages are weak.' },
  repositoryLicences: {
    title: 'Licenses of repositories',
    row: 'The license of a repository at one commit.',
  },
  digitizedSeries: { title: 'Series read off pictures', row: 'A series and the axis of its picture.' },
  seriesOrigins: { title: 'Origins of series', row: 'Whose figures several publishers print.' },
  jumpLimits: { title: 'Limits of jumps', row: 'By how much an indicator may move without a word.' },
  acknowledgements: {
    title: 'Contradictions that stand',
    row: 'A contradiction of sources, kept with its reason.',
  },
  refreshRuns: {
    title: 'Readings of upstreams',
    row: 'When an upstream was last read, and the state it showed.',
  },
  audits: {
    title: 'Audits of shown numbers',
    row: 'What came of checking the numbers of a panel or of a stated confidence against their sources.',
  },
};

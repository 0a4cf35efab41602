import { acknowledgementsTable } from './acknowledgements.ts';
import { bodyAliasesTable, developerAliasesTable, modelAliasesTable } from './aliases.ts';
import {
  datasetTable,
  eventsTable,
  indicatorsTable,
  observationsTable,
  otherReadingsTable,
  sourcesTable,
  unitsTable,
} from './catalogue.ts';
import { derivationsTable, storedComputationsTable } from './derivations.ts';
import { changesTable } from './changes.ts';
import {
  batteryCompaniesTable,
  calendarTable,
  lineageTable,
  plansTable,
  planTasksTable,
  standardsTable,
  taskLinksTable,
  wp29FactsTable,
} from './evPlans.ts';
import {
  boardBreaksTable,
  boardEntriesTable,
  boardReleasesTable,
  boardRenamesTable,
  boardsTable,
  developersTable,
  mlperfSubmittersTable,
  styleControlTable,
} from './leaderboards.ts';
import {
  bodiesTable,
  committeesTable,
  companyHeadquartersTable,
  companySharesTable,
  membershipsTable,
  secretariatChangesTable,
} from './participation.ts';
import { organizationsTable, targetsTable } from './policy.ts';
import {
  cnyPriceRunsTable,
  modelsTable,
  peakHoursTable,
  priceClaimsTable,
  priceModesTable,
  priceSegmentsTable,
} from './pricing.ts';
import { refreshRunsTable } from './refreshRuns.ts';
import {
  digitizedSeriesTable,
  hostsTable,
  industryTermsTable,
  jumpLimitsTable,
  repositoryLicencesTable,
  seriesOriginsTable,
} from './provenance.ts';

/** Every table of the records. A new one is a schema, a line here and a line in `readRecords`. */
export const tables = {
  dataset: datasetTable,
  units: unitsTable,
  sources: sourcesTable,
  indicators: indicatorsTable,
  observations: observationsTable,
  otherReadings: otherReadingsTable,
  derivations: derivationsTable,
  storedComputations: storedComputationsTable,
  events: eventsTable,
  boards: boardsTable,
  boardBreaks: boardBreaksTable,
  boardRenames: boardRenamesTable,
  boardEntries: boardEntriesTable,
  boardReleases: boardReleasesTable,
  developers: developersTable,
  developerAliases: developerAliasesTable,
  styleControl: styleControlTable,
  mlperfSubmitters: mlperfSubmittersTable,
  models: modelsTable,
  modelAliases: modelAliasesTable,
  priceSegments: priceSegmentsTable,
  priceModes: priceModesTable,
  peakHours: peakHoursTable,
  cnyPriceRuns: cnyPriceRunsTable,
  priceClaims: priceClaimsTable,
  bodies: bodiesTable,
  bodyAliases: bodyAliasesTable,
  committees: committeesTable,
  secretariatChanges: secretariatChangesTable,
  memberships: membershipsTable,
  companyShares: companySharesTable,
  companyHeadquarters: companyHeadquartersTable,
  plans: plansTable,
  planTasks: planTasksTable,
  taskLinks: taskLinksTable,
  standards: standardsTable,
  lineage: lineageTable,
  calendar: calendarTable,
  wp29Facts: wp29FactsTable,
  batteryCompanies: batteryCompaniesTable,
  organizations: organizationsTable,
  targets: targetsTable,
  changes: changesTable,
  hosts: hostsTable,
  industryTerms: industryTermsTable,
  repositoryLicences: repositoryLicencesTable,
  digitizedSeries: digitizedSeriesTable,
  seriesOrigins: seriesOriginsTable,
  jumpLimits: jumpLimitsTable,
  acknowledgements: acknowledgementsTable,
  refreshRuns: refreshRunsTable,
};

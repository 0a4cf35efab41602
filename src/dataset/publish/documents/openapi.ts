import { toJsonSchemaDefs, type JsonSchema } from '@valibot/to-json-schema';
import { priceBasis, pricedModel, pricingLatestDocument, tokenPrices } from '../../../contract/aiPricing.ts';
import { priceSegment, pricingHistoryDocument } from '../../../contract/priceHistory.ts';
import { apiPaths } from '../../../contract/apiPaths.ts';
import { indexDocument, industriesDocument } from '../../../contract/catalogue.ts';
import { sourceEntry, sourcesDocument } from '../../../contract/sources.ts';
import { priceBasisLabels, refAreaLabels, taskDomainLabels } from '../../../contract/codelists.ts';
import { instrumentLabels } from '../../../contract/evPlans.ts';
import {
  calendarKindLabels,
  standardKindLabels,
  calendarDocument,
  calendarEntry,
  standard,
  standardsDocument,
} from '../../../contract/standards.ts';
import { planTask, planTasksDocument } from '../../../contract/evPlans.ts';
import { plan, taskDomain } from '../../../contract/plan.ts';
import { downloadFile, downloadsDocument, downloadTable } from '../../../contract/downloads.ts';
import {
  indicator,
  indicatorDocument,
  indicatorEntry,
  indicatorIndexDocument,
  observation,
} from '../../../contract/indicator.ts';
import {
  boardBreaksDocument,
  boardMove,
  breakShift,
  foundBreak,
  movedModel,
} from '../../../contract/boardBreaks.ts';
import { boardGap, boardGapsDocument } from '../../../contract/boardGaps.ts';
import { boardPlace, boardPlacesDocument, placesCapture } from '../../../contract/boardPlaces.ts';
import {
  board,
  boardBreak,
  boardEntry,
  boardFrontierDocument,
  boardIndexDocument,
  boardRow,
  boardSnapshotDocument,
  frontierPoint,
} from '../../../contract/leaderboards.ts';
import {
  developerDocument,
  developerEntry,
  developerIndexDocument,
  developerPlace,
  modelBoard,
  modelDocument,
  modelEntry,
  modelIndexDocument,
  modelScore,
  priceRun,
  scoreBoard,
} from '../../../contract/models.ts';
import { lead, leadHistoryDocument, leadsDocument, overviewDocument } from '../../../contract/overview.ts';
import {
  committee,
  committeesDocument,
  participationIndexDocument,
  standardsBody,
  vehicleForumFact,
  wp29FactsDocument,
} from '../../../contract/participation.ts';
import { audit, auditPart, auditsDocument, auditShare } from '../../../contract/audits.ts';
import { healthDocument, upstream } from '../../../contract/health.ts';
import { change, changesDocument } from '../../../contract/changes.ts';
import { eventsDocument, policyEvent } from '../../../contract/policyEvent.ts';
import { policyTarget, policyTargetsDocument } from '../../../contract/policyTargets.ts';
import { peakHours, peakHoursDocument } from '../../../contract/peakHours.ts';
import { priceMode, priceModesDocument } from '../../../contract/priceModes.ts';
import { modelName, priceClaim, priceNamesDocument } from '../../../contract/priceNames.ts';
import { evidence, refArea, source, unit } from '../../../contract/primitives.ts';
import { styleControlDocument, styleControlRow } from '../../../contract/styleControl.ts';
import { sourceDocument, sourceFeed, sourceObservation } from '../../../contract/sources.ts';
import type { Dataset } from '../dataset.ts';
import { apiRoutes } from './apiRoutes.ts';
import { downloadPaths } from './downloadPaths.ts';
import { feedPaths } from './feedPaths.ts';
import { pathParameters } from './pathParameters.ts';

/** Schemas that get a name of their own in the description. */
const components = {
  RefArea: refArea,
  PriceBasis: priceBasis,
  Evidence: evidence,
  Source: source,
  Unit: unit,
  Indicator: indicator,
  IndicatorEntry: indicatorEntry,
  Observation: observation,
  Plan: plan,
  PlanTask: planTask,
  Standard: standard,
  CalendarEntry: calendarEntry,
  TokenPrices: tokenPrices,
  PricedModel: pricedModel,
  PriceSegment: priceSegment,
  PriceMode: priceMode,
  ModelName: modelName,
  PriceClaim: priceClaim,
  PeakHours: peakHours,
  Board: board,
  BoardEntry: boardEntry,
  BoardRow: boardRow,
  FrontierPoint: frontierPoint,
  StyleControlRow: styleControlRow,
  StandardsBody: standardsBody,
  Committee: committee,
  VehicleForumFact: vehicleForumFact,
  PolicyEvent: policyEvent,
  PolicyTarget: policyTarget,
  Lead: lead,
  Change: change,
  ChangesDocument: changesDocument,
  Upstream: upstream,
  AuditShare: auditShare,
  AuditPart: auditPart,
  Audit: audit,
  HealthDocument: healthDocument,
  AuditsDocument: auditsDocument,
  IndexDocument: indexDocument,
  IndustriesDocument: industriesDocument,
  OverviewDocument: overviewDocument,
  LeadsDocument: leadsDocument,
  LeadHistoryDocument: leadHistoryDocument,
  EventsDocument: eventsDocument,
  PolicyTargetsDocument: policyTargetsDocument,
  SourceEntry: sourceEntry,
  SourceFeed: sourceFeed,
  SourceObservation: sourceObservation,
  SourcesDocument: sourcesDocument,
  SourceDocument: sourceDocument,
  DownloadFile: downloadFile,
  DownloadTable: downloadTable,
  DownloadsDocument: downloadsDocument,
  IndicatorIndexDocument: indicatorIndexDocument,
  IndicatorDocument: indicatorDocument,
  PlanTasksDocument: planTasksDocument,
  StandardsDocument: standardsDocument,
  CalendarDocument: calendarDocument,
  PricingLatestDocument: pricingLatestDocument,
  PricingHistoryDocument: pricingHistoryDocument,
  PriceModesDocument: priceModesDocument,
  PriceNamesDocument: priceNamesDocument,
  PeakHoursDocument: peakHoursDocument,
  ModelEntry: modelEntry,
  PriceRun: priceRun,
  ScoreBoard: scoreBoard,
  ModelScore: modelScore,
  ModelBoard: modelBoard,
  ModelIndexDocument: modelIndexDocument,
  ModelDocument: modelDocument,
  DeveloperEntry: developerEntry,
  DeveloperPlace: developerPlace,
  DeveloperIndexDocument: developerIndexDocument,
  DeveloperDocument: developerDocument,
  BoardIndexDocument: boardIndexDocument,
  BoardFrontierDocument: boardFrontierDocument,
  BoardSnapshotDocument: boardSnapshotDocument,
  BoardBreak: boardBreak,
  BreakShift: breakShift,
  MovedModel: movedModel,
  BoardMove: boardMove,
  FoundBreak: foundBreak,
  BoardBreaksDocument: boardBreaksDocument,
  BoardGap: boardGap,
  BoardGapsDocument: boardGapsDocument,
  BoardPlace: boardPlace,
  PlacesCapture: placesCapture,
  BoardPlacesDocument: boardPlacesDocument,
  StyleControlDocument: styleControlDocument,
  ParticipationIndexDocument: participationIndexDocument,
  CommitteesDocument: committeesDocument,
  Wp29FactsDocument: wp29FactsDocument,
};

/** Codes that the contract checks by a function, and the list that the function looks into. */
const codeLists = new Map<unknown, object>([
  [refArea, refAreaLabels],
  [priceBasis, priceBasisLabels],
  [taskDomain, taskDomainLabels],
  [planTask.entries.instrument, instrumentLabels],
  [standard.entries.kind, standardKindLabels],
  [calendarEntry.entries.kind, calendarKindLabels],
]);

function codeSchema(valibotSchema: unknown): JsonSchema | null {
  const labels = codeLists.get(valibotSchema);
  return labels === undefined ? null : { type: 'string', enum: Object.keys(labels) };
}

function componentSchemas(): Record<string, JsonSchema> {
  return toJsonSchemaDefs(components, {
    target: 'draft-2020-12',
    overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
    overrideSchema: ({ valibotSchema }) => codeSchema(valibotSchema),
  });
}

function pathItem({ summary, component, parameters }: (typeof apiRoutes)[number]) {
  const content = { 'application/json': { schema: { $ref: `#/components/schemas/${component}` } } };
  return {
    get: {
      summary,
      parameters: pathParameters(parameters),
      responses: {
        200: { description: summary, content },
        404: { description: 'There is no such document. Some hosts answer with a page instead of JSON.' },
      },
    },
  };
}

/** `/openapi.json`: the API in OpenAPI 3.1, its schemas made from the contract. */
export function openapiDocument({ title, version, licence }: Dataset) {
  const paths = apiRoutes.map((route) => [route.path, pathItem(route)] as const);
  const own = {
    get: {
      summary: 'This description.',
      parameters: [],
      responses: { 200: { description: 'OpenAPI 3.1', content: { 'application/json': { schema: {} } } } },
    },
  };
  return {
    openapi: '3.1.0',
    info: {
      title: `${title}: API`,
      description: 'Static JSON. Each document carries its schema version, dataset version and sources.',
      version,
      license: { name: licence, identifier: licence },
    },
    servers: [{ url: '/' }],
    paths: Object.fromEntries<object>([
      ...paths,
      ...feedPaths(),
      ...downloadPaths(version),
      [apiPaths.openapi(), own] as const,
    ]),
    components: { schemas: componentSchemas() },
  };
}

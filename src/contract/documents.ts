import { pricingLatestDocument } from './aiPricing.ts';
import { auditsDocument } from './audits.ts';
import { boardBreaksDocument } from './boardBreaks.ts';
import { boardGapHistoryDocument, boardGapsDocument } from './boardGaps.ts';
import { boardPlacesDocument } from './boardPlaces.ts';
import { indexDocument, industriesDocument } from './catalogue.ts';
import { changesDocument } from './changes.ts';
import { downloadsDocument } from './downloads.ts';
import { planTasksDocument } from './evPlans.ts';
import { healthDocument } from './health.ts';
import { indicatorDocument, indicatorIndexDocument } from './indicator.ts';
import { boardFrontierDocument, boardIndexDocument, boardSnapshotDocument } from './leaderboards.ts';
import { developerDocument, developerIndexDocument, modelDocument, modelIndexDocument } from './models.ts';
import { leadHistoryDocument, leadsDocument, overviewDocument } from './overview.ts';
import {
  committeeListDocument,
  committeesDocument,
  participationIndexDocument,
  wp29FactsDocument,
} from './participation.ts';
import { peakHoursDocument } from './peakHours.ts';
import { eventsDocument, newestEventsDocument } from './policyEvent.ts';
import { policyTargetsDocument } from './policyTargets.ts';
import { pricingHistoryDocument } from './priceHistory.ts';
import { priceModesDocument } from './priceModes.ts';
import { priceNamesDocument } from './priceNames.ts';
import { sourceDocument, sourcesDocument } from './sources.ts';
import { calendarDocument, standardsDocument } from './standards.ts';
import { styleControlDocument } from './styleControl.ts';
import type { Described } from './document.ts';

/**
 * Every document that the API serves but its own description, in the order of the description. It knows all schemas:
 * build, mocks and tests read it; what a page needs it imports from the module of the document.
 */
export const documents = [
  indexDocument,
  industriesDocument,
  overviewDocument,
  leadsDocument,
  leadHistoryDocument,
  eventsDocument,
  newestEventsDocument,
  policyTargetsDocument,
  sourcesDocument,
  sourceDocument,
  indicatorIndexDocument,
  indicatorDocument,
  downloadsDocument,
  planTasksDocument,
  standardsDocument,
  calendarDocument,
  pricingLatestDocument,
  pricingHistoryDocument,
  priceModesDocument,
  priceNamesDocument,
  peakHoursDocument,
  modelIndexDocument,
  modelDocument,
  developerIndexDocument,
  developerDocument,
  boardIndexDocument,
  boardFrontierDocument,
  boardGapsDocument,
  boardGapHistoryDocument,
  boardBreaksDocument,
  boardPlacesDocument,
  boardSnapshotDocument,
  styleControlDocument,
  participationIndexDocument,
  committeesDocument,
  committeeListDocument,
  wp29FactsDocument,
  changesDocument,
  healthDocument,
  auditsDocument,
] as const satisfies readonly Described[];

/** What the index calls the documents that are listed here; the build drafts no other. */
export type DocumentKind = (typeof documents)[number]['kind'];

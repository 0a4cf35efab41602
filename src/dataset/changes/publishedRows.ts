import * as v from 'valibot';
import { pricingLatestDocument } from '../../contract/aiPricing.ts';
import { Industry, ObsStatus } from '../../contract/codelists.ts';
import { API_ROOT } from '../../contract/document.ts';
import { planTasksDocument } from '../../contract/evPlans.ts';
import { committeesDocument, wp29FactsDocument } from '../../contract/participation.ts';
import { eventsDocument } from '../../contract/policyEvent.ts';
import { policyTargetsDocument } from '../../contract/policyTargets.ts';
import { pricingHistoryDocument } from '../../contract/priceHistory.ts';
import { priceModesDocument } from '../../contract/priceModes.ts';
import { adoptionsDocument, lawStandardsDocument } from '../../contract/register.ts';
import { rulesDocument } from '../../contract/rules.ts';
import { tbtNotificationsDocument } from '../../contract/tbtNotifications.ts';
import { sourcesDocument } from '../../contract/sources.ts';
import { calendarDocument } from '../../contract/calendar.ts';
import { standardsDocument } from '../../contract/standards.ts';
import {
  calendarRows,
  committeeRows,
  eventRows,
  factRows,
  planRows,
  sourceRows,
  standardRows,
  targetRows,
} from './published/ownRows.ts';
import { adoptionRows, lawRows, notificationRows, registerRows, ruleRows } from './published/registerRows.ts';
import { modelRows, modeRows, segmentRows } from './published/priceRows.ts';
import * as published from './publishedRow.ts';
import type { PublishedRow } from './publishedRow.ts';

const publishedIndicator = v.object({
  indicator: v.object({
    id: published.anyText,
    title: published.anyText,
    unit: v.object({ code: published.anyText, label: published.anyText }),
    industries: published.industries,
  }),
  observations: v.array(
    v.object({
      refArea: published.anyText,
      timePeriod: published.anyText,
      industry: Industry.schema,
      value: published.optionalNumber,
      obsStatus: v.picklist(ObsStatus.codes),
      evidence: published.citedEvidence,
    }),
  ),
});

/** Returns the observations of an indicator document. */
function indicatorRows(document: unknown): PublishedRow[] {
  const { indicator, observations } = v.parse(publishedIndicator, document);
  const split = indicator.industries.length > 1;
  return observations.map(({ refArea, timePeriod, industry, value, obsStatus, evidence: cited }) => ({
    table: 'observations',
    subject: indicator.id,
    title: indicator.title,
    key: `${refArea}|${timePeriod}|${industry}`,
    label: [published.areaOrCode(refArea), timePeriod, ...(split ? [Industry.label(industry)] : [])].join(
      ', ',
    ),
    group: null,
    industries: [industry],
    unit: indicator.unit.label,
    value,
    text: published.plainNumber(value),
    obsStatus,
    evidence: cited,
    statement: JSON.stringify([value, indicator.unit.code, obsStatus]),
  }));
}

const publishedCapture = v.object({
  board: v.object({
    id: published.anyText,
    title: published.anyText,
    unit: published.anyText,
    industries: published.industries,
  }),
  snapshot: published.anyText,
  rows: v.array(
    v.object({
      rank: v.number(),
      model: published.anyText,
      refArea: published.anyText,
      score: v.number(),
      scoreLow: published.optionalNumber,
      scoreHigh: published.optionalNumber,
      votes: published.optionalNumber,
      evidence: published.citedEvidence,
    }),
  ),
});

/** Returns the lines of one snapshot of a board. */
function captureRows(document: unknown): PublishedRow[] {
  const { board, snapshot, rows } = v.parse(publishedCapture, document);
  return rows.map(({ rank, model, refArea, score, scoreLow, scoreHigh, votes, evidence: cited }) => ({
    ...published.usualRow,
    table: 'board-rows',
    subject: board.id,
    title: board.title,
    key: `${snapshot}|${model}`,
    label: `${model}, capture of ${snapshot}`,
    group: `capture of ${snapshot}`,
    industries: board.industries,
    unit: board.unit,
    value: score,
    text: published.plainNumber(score),
    evidence: cited,
    statement: JSON.stringify([rank, refArea, score, scoreLow, scoreHigh, votes]),
  }));
}

/** A document of a version, with the path and content of its file. */
export interface PublishedDocument {
  readonly path: string;
  readonly text: string;
}

type Read = (document: unknown) => PublishedRow[];

const readers = new Map<string, Read>([
  [pricingLatestDocument.path, modelRows],
  [pricingHistoryDocument.path, segmentRows],
  [priceModesDocument.path, modeRows],
  [eventsDocument.path, eventRows],
  [calendarDocument.path, calendarRows],
  [policyTargetsDocument.path, targetRows],
  [standardsDocument.path, standardRows],
  [planTasksDocument.path, planRows],
  [committeesDocument.path, committeeRows],
  [wp29FactsDocument.path, factRows],
  [adoptionsDocument.path, adoptionRows],
  [lawStandardsDocument.path, lawRows],
  [tbtNotificationsDocument.path, notificationRows],
  [rulesDocument.path, ruleRows],
  [sourcesDocument.path, sourceRows],
]);

const INDICATOR_PATH = new RegExp(`^${API_ROOT}/indicators/(?!index\\.json$)[^/]+\\.json$`);
const REGISTER_PATH = new RegExp(`^${API_ROOT}/standards/register/[^/]+/\\d+\\.json$`);
const CAPTURE_PATH = new RegExp(`^${API_ROOT}/leaderboards/[^/]+/\\d{4}-\\d{2}-\\d{2}\\.json$`);

function readerOf(path: string): Read | undefined {
  if (INDICATOR_PATH.test(path)) return indicatorRows;
  if (REGISTER_PATH.test(path)) return registerRows;
  return CAPTURE_PATH.test(path) ? captureRows : readers.get(path);
}

/**
 * Returns all rows that a version published, from its documents. Skips documents that only repeat rows of others (the
 * overview, indexes, frontiers).
 *
 * @throws ValiError if a document lacks what the comparison needs.
 */
export function publishedRows(documents: readonly PublishedDocument[]): PublishedRow[] {
  const rows = documents.flatMap(({ path, text }) => readerOf(path)?.(JSON.parse(text)) ?? []);
  const models = rows.filter(({ table }) => table === 'models');
  const names = new Map(models.map(({ subject, title }) => [subject, title]));
  // Price documents refer to models only by id.
  return rows.map((row) =>
    row.table === 'prices' || row.table === 'modes'
      ? { ...row, title: names.get(row.subject) ?? row.title }
      : row,
  );
}

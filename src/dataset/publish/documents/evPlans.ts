import { planTasksDocument, type PlanTask } from '../../../contract/evPlans.ts';
import type { Plan } from '../../../contract/plan.ts';
import {
  calendarDocument,
  standardsDocument,
  type CalendarEntry,
  type Standard,
} from '../../../contract/standards.ts';
import { standardStatus } from '../../../contract/standardStatus.ts';
import { compareText } from '../../../domain/sorting.ts';
import { withdrawalsAmong } from '../../derive/withdrawnOn.ts';
import type { RowOf } from '../../tables/records.ts';
import type { Dataset } from '../dataset.ts';
import { draftDocument, evidenceOf, type DocumentDraft } from '../documentDraft.ts';

/** A plan in the contract's words. */
export function planFrom(row: RowOf<'plans'>): Plan {
  const { planId: id, issuer, refArea, title, titleOriginal, publishedOn } = row;
  const { periodCovered, url, summary, sourceId } = row;
  return {
    id,
    issuer,
    refArea,
    title,
    titleOriginal,
    publishedOn,
    periodCovered,
    url,
    summary,
    sourceId,
  };
}

export function taskFrom(row: RowOf<'planTasks'>): PlanTask {
  const { taskId: id, planId, planYear, domain, industries, title, titleOriginal } = row;
  const { instrument, stage, targetDate, internationalLink } = row;
  return {
    id,
    planId,
    planYear,
    domain,
    industries,
    title,
    titleOriginal,
    instrument,
    stage,
    targetDate,
    internationalLink,
    evidence: evidenceOf(row),
  };
}

function standardFrom(
  row: RowOf<'standards'>,
  { date }: Dataset,
  withdrawnOn: ReturnType<typeof withdrawalsAmong>,
): Standard {
  const { designation, title, titleOriginal, issuer, kind, domain, industries } = row;
  const { plannedOn, draftedOn, publishedOn, effectiveOn, inForceBy, withdrawnBy } = row;
  const dates = {
    plannedOn,
    draftedOn,
    publishedOn,
    effectiveOn,
    inForceBy,
    withdrawnOn: withdrawnOn(row),
    withdrawnBy,
  };
  return {
    designation,
    title,
    titleOriginal,
    issuer,
    kind,
    domain,
    industries,
    status: standardStatus(dates, date),
    ...dates,
    replaces: row.replaces,
    internationalEquivalent: row.internationalEquivalent,
    effectiveEvidence:
      row.effectiveSourceId === null || row.effectiveSourceLocator === null
        ? null
        : {
            ...evidenceOf(row),
            sourceId: row.effectiveSourceId,
            locator: row.effectiveSourceLocator,
          },
    evidence: evidenceOf(row),
  };
}

function calendarEntryFrom(row: RowOf<'calendar'>): CalendarEntry {
  const { calendarId: id, date, kind, title, reference, industries, refArea } = row;
  return { id, date, kind, title, reference, industries, refArea, evidence: evidenceOf(row) };
}

/** `/ev-plans/tasks.json`, `standards.json` and `calendar.json` */
export function evPlanDrafts(dataset: Dataset): DocumentDraft[] {
  const { records } = dataset;
  const plans = records.plans
    .map(planFrom)
    .sort(
      (left, right) =>
        compareText(right.publishedOn ?? '', left.publishedOn ?? '') || compareText(left.id, right.id),
    );
  const tasks = records.planTasks.map(taskFrom).sort((left, right) => compareText(left.id, right.id));
  const withdrawnOn = withdrawalsAmong(records.standards);
  const standards = records.standards
    .map((row) => standardFrom(row, dataset, withdrawnOn))
    .sort((left, right) => compareText(left.designation, right.designation));
  const entries = records.calendar
    .map(calendarEntryFrom)
    .sort((left, right) => compareText(left.date, right.date) || compareText(left.id, right.id));
  return [
    draftDocument(planTasksDocument, { plans, tasks }),
    draftDocument(standardsDocument, { standards }),
    draftDocument(calendarDocument, { entries }),
  ];
}

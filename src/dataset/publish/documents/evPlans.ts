import type { Industry } from '../../../contract/codelists.ts';
import { planTask, planTasksDocument, type PlanTask } from '../../../contract/evPlans.ts';
import {
  lineageRow,
  taskLink,
  LineageStep,
  planFlowDocument,
  type LineageRow,
  type TaskLink,
} from '../../../contract/planFlow.ts';
import { plan, type Plan } from '../../../contract/plan.ts';
import { standardStatus } from '../../../contract/standardStatus.ts';
import { standard, standardsDocument, type Standard } from '../../../contract/standards.ts';
import { namesIn } from '../../../domain/designations.ts';
import { compareText, groupBy } from '../../../domain/sorting.ts';
import type { Records, RowOf } from '../../tables/records.ts';
import type { OpenDataset } from '../dataset.ts';
import { draftDocument, evidenceOf, evidenceOfDay, type DocumentDraft, published } from '../documentDraft.ts';
import { calendarDraft } from './calendar.ts';
import { coverageIn } from './coverage.ts';
import { daysFrom, earlierTypesUntil } from './standardDays.ts';
import { relationsFrom, relationsWith } from './relations.ts';

type DatedStandard = Pick<
  RowOf<'standards'>,
  'designation' | 'replaces' | 'publishedOn' | 'effectiveOn' | 'withdrawnOn' | 'withdrawnBy'
>;

const takesOverOn = (successor: DatedStandard) => successor.effectiveOn ?? successor.publishedOn;

/** Returns the number without the year of the edition: `IEC 62196-1:2022` → `IEC 62196-1`. */
const standardNumber = (designation: string) => designation.replace(/:\d{4}$/, '');

const isLaterEdition = (designation: string) => (other: DatedStandard) =>
  standardNumber(designation) !== designation && other.designation > designation;

function earliest(dates: readonly (string | null)[]): string | null {
  const known = dates.filter((date) => date !== null).sort();
  return known[0] ?? null;
}

/** Returns the first of the days on which others ended a standard, and which it was. */
function endedWith(others: readonly DatedStandard[], dayOf: typeof takesOverOn) {
  const withdrawnOn = earliest(others.map(dayOf));
  const first = others.find((other) => withdrawnOn !== null && dayOf(other) === withdrawnOn);
  return { withdrawnOn, withdrawnWith: first?.designation ?? null };
}

/** Returns a function for the standards that replace one. */
function successorsAmong<One extends DatedStandard>(all: readonly One[]): (old: string) => One[] {
  const replacing = all.flatMap((next) => namesIn(next.replaces).map((old) => ({ old, next })));
  const named = groupBy(replacing, ({ old }) => old);
  return (old) => (named.get(old) ?? []).map(({ next }) => next);
}

/**
 * Returns a function for the end of a standard: the day that its source gives; or the day when its successor takes
 * effect (or is published, without a day of effect); or, if a source lists it as withdrawn, when the next edition of
 * its number was published; with the document whose day it is. `null` if none of these is on record.
 */
export function withdrawalsAmong(all: readonly DatedStandard[]) {
  const successorsOf = successorsAmong(all);
  const editions = groupBy(all, ({ designation }) => standardNumber(designation));
  return (standard: DatedStandard): ReturnType<typeof endedWith> => {
    const { designation, withdrawnOn } = standard;
    if (withdrawnOn !== null) return { withdrawnOn, withdrawnWith: null };
    const replaced = endedWith(successorsOf(designation), takesOverOn);
    if (replaced.withdrawnOn !== null || standard.withdrawnBy === null) return replaced;
    const later = (editions.get(standardNumber(designation)) ?? []).filter(isLaterEdition(designation));
    return endedWith(later, ({ publishedOn }) => publishedOn);
  };
}

/** Returns functions for the end of a standard, and for the day until which types approved earlier may follow it. */
export function endsAmong({
  standards,
  ...days
}: Pick<Records, 'standards' | 'standardDays' | 'applicability'>) {
  const withdrawalOf = withdrawalsAmong(standards);
  const daysOf = daysFrom(days);
  const successorsOf = successorsAmong(standards);
  return (row: RowOf<'standards'>) => ({
    ...withdrawalOf(row),
    earlierTypesUntil: earliest(
      successorsOf(row.designation).map((next) =>
        earlierTypesUntil(daysOf(next.designation), next.effectiveOn, row),
      ),
    ),
  });
}

/** Returns a plan in the form of the contract. */
export const planFrom = (row: RowOf<'plans'>): Plan => published(plan, { ...row, id: row.planId });

export const taskFrom = (row: RowOf<'planTasks'>): PlanTask =>
  published(planTask, { ...row, id: row.taskId, evidence: evidenceOf(row) });

/** Industries of the vehicle plans. */
export const vehicleIndustries: readonly Industry[] = ['ev', 'batteries', 'autonomous-driving'];

/** Omits batteries: a standard on batteries alone may be for storage, tools or telephones. */
const onVehicles: readonly Industry[] = ['ev', 'autonomous-driving'];

/** Returns the standards that concern vehicles, which are listed with the plans. */
export const vehicleStandards = (standards: readonly RowOf<'standards'>[]): RowOf<'standards'>[] =>
  standards.filter(({ industries }) => industries.some((one) => onVehicles.includes(one)));

/** Returns a standard in the form of the contract, with its status on the dataset's date. */
export function standardFrom(
  row: RowOf<'standards'>,
  { date }: OpenDataset,
  endOf: ReturnType<typeof endsAmong>,
): Standard {
  const ended = { ...row, ...endOf(row) };
  return published(standard, {
    ...ended,
    status: standardStatus(ended, date),
    effectiveEvidence: evidenceOfDay(row, row.effectiveSourceId, row.effectiveSourceLocator),
    evidence: evidenceOf(row),
  });
}

const linkFrom = (row: RowOf<'taskLinks'>): TaskLink =>
  published(taskLink, { ...row, from: row.fromTaskId, to: row.toTaskId, evidence: evidenceOf(row) });

const lineageFrom = (row: RowOf<'lineage'>): LineageRow =>
  published(lineageRow, { ...row, evidence: evidenceOf(row) });

/** Sorts in the order in which a standard is made, those without a day last within their step. */
const byStep = (one: LineageRow, other: LineageRow): number =>
  compareText(one.taskId, other.taskId) ||
  compareText(one.reference, other.reference) ||
  LineageStep.codes.indexOf(one.step) - LineageStep.codes.indexOf(other.step) ||
  compareText(one.date ?? '9', other.date ?? '9');

/** Drafts `/ev-plans/tasks.json`, `flow.json`, `standards.json` and `calendar.json`. */
export function evPlanDrafts(dataset: OpenDataset): DocumentDraft[] {
  const { records } = dataset;
  const plans = records.plans
    .map(planFrom)
    .sort(
      (left, right) =>
        compareText(right.publishedOn ?? '', left.publishedOn ?? '') || compareText(left.id, right.id),
    );
  const tasks = records.planTasks.map(taskFrom).sort((left, right) => compareText(left.id, right.id));
  const endOf = endsAmong(records);
  const standards = vehicleStandards(records.standards)
    .map((row) => standardFrom(row, dataset, endOf))
    .sort((left, right) => compareText(left.designation, right.designation));
  return [
    draftDocument(planTasksDocument, {
      plans,
      tasks,
      coverage: coverageIn(records, 'plan-tasks', 'plan-outcomes'),
    }),
    draftDocument(planFlowDocument, {
      links: records.taskLinks
        .map(linkFrom)
        .sort((left, right) => compareText(left.from, right.from) || compareText(left.to, right.to)),
      lineage: records.lineage.map(lineageFrom).sort(byStep),
    }),
    draftDocument(standardsDocument, {
      standards,
      relations: relationsWith(
        relationsFrom(records),
        new Set(standards.map(({ designation }) => designation)),
      ),
      coverage: coverageIn(records, 'standards', 'counterparts'),
    }),
    calendarDraft(records),
  ];
}

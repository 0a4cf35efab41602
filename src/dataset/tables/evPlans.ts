import * as v from 'valibot';
import { stages, taskDomainLabels } from '../../contract/codelists.ts';
import { instrumentLabels } from '../../contract/evPlans.ts';
import { calendarKindLabels, standardKindLabels } from '../../contract/standards.ts';
import { cell, type CellReading } from './cell.ts';
import {
  codeCell,
  evidenceCells,
  industryListCell,
  madeCell,
  numberCell,
  optionalNumberCell,
  optionalPeriodCell,
  optionalTextCell,
  periodCell,
  refAreaCell,
  textCell,
  textListCell,
} from './cells.ts';
import { table } from './table.ts';

/** A cell that holds one code of a label table. */
function labelCodeCell<T extends string>(labels: Readonly<Record<T, string>>) {
  const isCode = (raw: string): raw is T => Object.hasOwn(labels, raw);
  const read = (raw: string): CellReading<T> => {
    if (isCode(raw)) return { value: raw };
    return { refusal: `"${raw}" is no known code here. Use one of ${Object.keys(labels).join(', ')}.` };
  };
  return cell('code-known', read, { codes: Object.keys(labels) });
}

export const plansTable = table({
  path: 'plans',
  row: v.object({
    planId: textCell,
    issuer: textCell,
    refArea: refAreaCell,
    title: textCell,
    titleOriginal: optionalTextCell,
    publishedOn: optionalPeriodCell,
    periodCovered: optionalTextCell,
    url: optionalTextCell,
    summary: optionalTextCell,
    sourceId: textCell,
  }),
  key: ['planId'],
});

export const planTasksTable = table({
  path: 'plan-tasks',
  row: v.object({
    taskId: textCell,
    planId: textCell,
    planYear: numberCell,
    domain: labelCodeCell(taskDomainLabels),
    industries: industryListCell,
    title: textCell,
    titleOriginal: optionalTextCell,
    titleSourceId: optionalTextCell,
    instrument: labelCodeCell(instrumentLabels),
    stage: codeCell(stages),
    targetDate: optionalPeriodCell,
    internationalLink: optionalTextCell,
    ...evidenceCells,
  }),
  key: ['taskId'],
  references: { planId: 'plans' },
});

/** Which task of one plan goes on in a later one. */
export const taskLinksTable = table({
  path: 'task-links',
  row: v.object({
    fromTaskId: textCell,
    toTaskId: textCell,
    relation: codeCell(['advanced', 'split', 'carried-over', 'merged', 'replaced']),
    basis: codeCell(['same-standard-number', 'same-title', 'same-topic']),
    ...evidenceCells,
  }),
  key: ['fromTaskId', 'toTaskId'],
  references: { fromTaskId: 'plan-tasks', toTaskId: 'plan-tasks' },
});

export const standardsTable = table({
  path: 'standards',
  row: v.object({
    designation: textCell,
    title: textCell,
    titleOriginal: optionalTextCell,
    titleSourceId: optionalTextCell,
    issuer: textCell,
    kind: labelCodeCell(standardKindLabels),
    domain: labelCodeCell(taskDomainLabels),
    industries: industryListCell,
    plannedOn: optionalPeriodCell,
    draftedOn: optionalPeriodCell,
    publishedOn: optionalPeriodCell,
    effectiveOn: optionalPeriodCell,
    /** Who gives the day of effect, where the row's own source does not. Empty: the row's source gives it. */
    effectiveSourceId: optionalTextCell,
    effectiveSourceLocator: optionalTextCell,
    /** The day of a source that shows it in force, where the day of effect is not on record. */
    inForceBy: optionalPeriodCell,
    /** Empty where a standard on record replaces it: then the build takes the successor's date. */
    withdrawnOn: optionalPeriodCell,
    /** The day of a source that lists it as withdrawn, where the day itself is not on record. */
    withdrawnBy: optionalPeriodCell,
    replaces: optionalTextCell,
    relatedTaskIds: textListCell,
    internationalEquivalent: optionalTextCell,
    ...evidenceCells,
  }),
  key: ['designation'],
});

/** Steps of the standard that a task led to. */
export const lineageTable = table({
  path: 'lineage',
  row: v.object({
    taskId: textCell,
    step: textCell,
    date: optionalPeriodCell,
    reference: textCell,
    ...evidenceCells,
  }),
  key: ['taskId', 'step', 'date', 'reference'],
  references: { taskId: 'plan-tasks' },
});

export const calendarTable = table({
  path: 'calendar',
  row: v.object({
    calendarId: textCell,
    date: periodCell,
    kind: labelCodeCell(calendarKindLabels),
    title: textCell,
    reference: optionalTextCell,
    industries: industryListCell,
    refArea: refAreaCell,
    ...evidenceCells,
    made: madeCell,
  }),
  key: ['calendarId'],
});

export const wp29FactsTable = table({
  path: 'wp29-facts',
  row: v.object({
    factId: textCell,
    date: periodCell,
    refArea: refAreaCell,
    body: textCell,
    group: textCell,
    fact: textCell,
    ...evidenceCells,
  }),
  key: ['factId'],
});

export const batteryCompaniesTable = table({
  path: 'battery-companies',
  row: v.object({
    company: textCell,
    refArea: refAreaCell,
    timePeriod: periodCell,
    scope: codeCell(['world', 'outside China']),
    gwh: optionalNumberCell,
    sharePercent: optionalNumberCell,
    ...evidenceCells,
  }),
  key: ['company', 'timePeriod', 'scope'],
});

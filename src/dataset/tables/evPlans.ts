import * as v from 'valibot';
import { Stage, TaskDomain } from '../../contract/codelists.ts';
import { Instrument } from '../../contract/evPlans.ts';
import { LineageStep, TaskLinkBasis, TaskRelation } from '../../contract/planFlow.ts';
import { RelationBasis, RelationKind } from '../../contract/relations.ts';
import { CalendarKind } from '../../contract/calendar.ts';
import { StandardDayStep, StandardKind, VehicleClass } from '../../contract/standards.ts';
import {
  codeCell,
  codeListCell,
  confidenceCell,
  evidenceCells,
  industryListCell,
  madeCell,
  numberCell,
  optionalCodeCell,
  optionalNumberCell,
  optionalPeriodCell,
  optionalTextCell,
  periodCell,
  refAreaCell,
  textCell,
} from './cells.ts';
import { table } from './table.ts';

/** Plans for electric vehicles and the outcomes of their tasks. */
export const evPlanTables = {
  plans: table({
    path: 'plans',
    title: 'Standardization plans',
    rowText: 'A dated list of work items.',
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
      confidence: confidenceCell,
    }),
    key: ['planId'],
  }),

  planTasks: table({
    path: 'plan-tasks',
    title: 'Tasks of plans',
    rowText: 'A task of a plan and the stage that the plan wants.',
    row: v.object({
      taskId: textCell,
      planId: textCell,
      planYear: numberCell,
      domain: codeCell(TaskDomain.codes),
      industries: industryListCell,
      title: textCell,
      titleOriginal: optionalTextCell,
      titleSourceId: optionalTextCell,
      instrument: codeCell(Instrument.codes),
      stage: codeCell(Stage.codes),
      targetDate: optionalPeriodCell,
      internationalLink: optionalTextCell,
      ...evidenceCells,
    }),
    key: ['taskId'],
    references: { planId: 'plans' },
  }),

  /** Links from a task of one plan to its continuation in a later one. */
  taskLinks: table({
    path: 'task-links',
    title: 'Links between tasks',
    rowText: 'Which task of one plan goes on in a later plan.',
    row: v.object({
      fromTaskId: textCell,
      toTaskId: textCell,
      relation: codeCell(TaskRelation.codes),
      basis: codeCell(TaskLinkBasis.codes),
      ...evidenceCells,
    }),
    key: ['fromTaskId', 'toTaskId'],
    references: { fromTaskId: 'plan-tasks', toTaskId: 'plan-tasks' },
  }),

  standards: table({
    path: 'standards',
    title: 'Standards and regulations',
    rowText: 'A standard or regulation.',
    row: v.object({
      designation: textCell,
      title: textCell,
      titleOriginal: optionalTextCell,
      titleSourceId: optionalTextCell,
      issuer: textCell,
      kind: codeCell(StandardKind.codes),
      /** Empty if it belongs to no field of the vehicle plans. */
      domain: optionalCodeCell(TaskDomain.codes),
      industries: industryListCell,
      plannedOn: optionalPeriodCell,
      draftedOn: optionalPeriodCell,
      publishedOn: optionalPeriodCell,
      effectiveOn: optionalPeriodCell,
      /** Source of the day of effect. Empty if it is the row's own source. */
      effectiveSourceId: optionalTextCell,
      effectiveSourceLocator: optionalTextCell,
      /** Day of a source that shows it in force, if the day of effect is not on record. */
      inForceBy: optionalPeriodCell,
      /** Empty if a recorded standard replaces it: then the build uses the successor's date. */
      withdrawnOn: optionalPeriodCell,
      /** Day of a source that lists it as withdrawn, if the day itself is not on record. */
      withdrawnBy: optionalPeriodCell,
      replaces: optionalTextCell,
      ...evidenceCells,
    }),
    key: ['designation'],
  }),

  /** Days of a standard for which its row has no column. */
  standardDays: table({
    path: 'standard-days',
    title: 'Further days of standards',
    rowText: 'A day on which a standard was adopted, applies or binds some, by one source.',
    row: v.object({
      designation: textCell,
      step: codeCell(StandardDayStep.codes),
      date: periodCell,
      /** Addressees or objects; empty if the day applies to the whole scope of the document. */
      text: optionalTextCell,
      ...evidenceCells,
      made: madeCell,
    }),
    key: ['designation', 'step', 'date', 'text'],
    references: { designation: 'standards' },
  }),

  /** Scope of a standard or regulation: its objects, vehicle classes and automation levels. */
  standardScopes: table({
    path: 'standard-scopes',
    title: 'What standards bind',
    rowText: 'What a standard or regulation binds, by one source.',
    row: v.object({
      designation: textCell,
      objects: textCell,
      classes: codeListCell(VehicleClass.codes),
      levels: optionalTextCell,
      imports: optionalTextCell,
      ...evidenceCells,
    }),
    key: ['designation'],
    references: { designation: 'standards' },
  }),

  /** Relations between two texts: each row has its own source. */
  relations: table({
    path: 'relations',
    title: 'Relations between texts',
    rowText: 'What a standard, regulation or law is to another, by one source.',
    row: v.object({
      from: textCell,
      to: textCell,
      kind: codeCell(RelationKind.codes),
      /** A reading of ours has low confidence. */
      basis: codeCell(RelationBasis.codes),
      /** Draft of the first text that the source speaks of; empty if it speaks of the text as published. */
      compared: optionalTextCell,
      ...evidenceCells,
    }),
    key: ['from', 'to', 'kind', 'sourceId'],
  }),

  /** Standards whose events and facts do not spell their designation. */
  standardMentions: table({
    path: 'standard-mentions',
    title: 'Events and facts on standards',
    rowText: 'An event or a dated fact that is about a standard whose number it does not spell.',
    row: v.object({
      designation: textCell,
      kind: codeCell(['event', 'fact']),
      mentionId: textCell,
    }),
    key: ['designation', 'mentionId'],
    references: { designation: 'standards' },
  }),

  /** Steps of the standard that resulted from a task. */
  lineage: table({
    path: 'lineage',
    title: 'From tasks to standards',
    rowText: 'A step of the standard that a task led to.',
    row: v.object({
      taskId: textCell,
      step: codeCell(LineageStep.codes),
      date: optionalPeriodCell,
      reference: textCell,
      ...evidenceCells,
    }),
    key: ['taskId', 'step', 'date', 'reference'],
    references: { taskId: 'plan-tasks' },
  }),

  calendar: table({
    path: 'calendar',
    title: 'Calendar',
    rowText: 'A day on which something is due.',
    row: v.object({
      calendarId: textCell,
      date: periodCell,
      kind: codeCell(CalendarKind.codes),
      title: textCell,
      reference: optionalTextCell,
      industries: industryListCell,
      refArea: refAreaCell,
      ...evidenceCells,
      made: madeCell,
    }),
    key: ['calendarId'],
  }),

  wp29Facts: table({
    path: 'wp29-facts',
    title: 'Facts about WP.29',
    rowText: 'A fact about WP.29 and its like.',
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
  }),

  batteryCompanies: table({
    path: 'battery-companies',
    title: 'Battery makers',
    rowText: 'What a battery maker installed in one period.',
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
  }),
};

import * as v from 'valibot';
import { Stage, TaskDomain } from '../../contract/codelists.ts';
import { Instrument } from '../../contract/evPlans.ts';
import { LineageStep, TaskLinkBasis, TaskRelation } from '../../contract/planFlow.ts';
import { RelationBasis, RelationKind } from '../../contract/relations.ts';
import { CalendarKind } from '../../contract/calendar.ts';
import { StandardDayStep, StandardKind, VehicleClass } from '../../contract/standards.ts';
import * as cells from './cells.ts';
import { table } from './table.ts';

/** Plans for electric vehicles and the outcomes of their tasks. */
export const evPlanTables = {
  plans: table({
    path: 'plans',
    title: 'Standardization plans',
    rowText: 'A dated list of work items.',
    row: v.object({
      planId: cells.textCell,
      issuer: cells.textCell,
      refArea: cells.refAreaCell,
      title: cells.textCell,
      titleOriginal: cells.optionalTextCell,
      publishedOn: cells.optionalPeriodCell,
      periodCovered: cells.optionalTextCell,
      url: cells.optionalTextCell,
      summary: cells.optionalTextCell,
      sourceId: cells.textCell,
      confidence: cells.confidenceCell,
    }),
    key: ['planId'],
  }),

  planTasks: table({
    path: 'plan-tasks',
    title: 'Tasks of plans',
    rowText: 'A task of a plan and the stage that the plan wants.',
    row: v.object({
      taskId: cells.textCell,
      planId: cells.textCell,
      planYear: cells.integerCell,
      domain: cells.codeCell(TaskDomain.codes),
      industries: cells.industryListCell,
      title: cells.textCell,
      titleOriginal: cells.optionalTextCell,
      titleSourceId: cells.optionalTextCell,
      instrument: cells.codeCell(Instrument.codes),
      stage: cells.codeCell(Stage.codes),
      targetDate: cells.optionalPeriodCell,
      internationalLink: cells.optionalTextCell,
      ...cells.evidenceCells,
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
      fromTaskId: cells.textCell,
      toTaskId: cells.textCell,
      relation: cells.codeCell(TaskRelation.codes),
      basis: cells.codeCell(TaskLinkBasis.codes),
      ...cells.evidenceCells,
    }),
    key: ['fromTaskId', 'toTaskId'],
    references: { fromTaskId: 'plan-tasks', toTaskId: 'plan-tasks' },
  }),

  standards: table({
    path: 'standards',
    title: 'Standards and regulations',
    rowText: 'A standard or regulation.',
    row: v.object({
      designation: cells.textCell,
      title: cells.textCell,
      titleOriginal: cells.optionalTextCell,
      titleSourceId: cells.optionalTextCell,
      issuer: cells.textCell,
      kind: cells.codeCell(StandardKind.codes),
      /** Empty if it belongs to no field of the vehicle plans. */
      domain: cells.optionalCodeCell(TaskDomain.codes),
      industries: cells.industryListCell,
      plannedOn: cells.optionalPeriodCell,
      draftedOn: cells.optionalPeriodCell,
      publishedOn: cells.optionalPeriodCell,
      effectiveOn: cells.optionalPeriodCell,
      /** Source of the day of effect. Empty if it is the row's own source. */
      effectiveSourceId: cells.optionalTextCell,
      effectiveSourceLocator: cells.optionalTextCell,
      /** Day of a source that shows it in force, if the day of effect is not on record. */
      inForceBy: cells.optionalPeriodCell,
      /** Empty if a recorded standard replaces it: then the build uses the successor's date. */
      withdrawnOn: cells.optionalPeriodCell,
      /** Day of a source that lists it as withdrawn, if the day itself is not on record. */
      withdrawnBy: cells.optionalPeriodCell,
      replaces: cells.optionalTextCell,
      ...cells.evidenceCells,
    }),
    key: ['designation'],
  }),

  /** Days of a standard for which its row has no column. */
  standardDays: table({
    path: 'standard-days',
    title: 'Further days of standards',
    rowText: 'A day on which a standard was adopted, applies or binds some, by one source.',
    row: v.object({
      designation: cells.textCell,
      step: cells.codeCell(StandardDayStep.codes),
      date: cells.periodCell,
      /** Addressees or objects; empty if the day applies to the whole scope of the document. */
      text: cells.optionalTextCell,
      ...cells.evidenceCells,
      made: cells.madeCell,
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
      designation: cells.textCell,
      objects: cells.textCell,
      classes: cells.codeListCell(VehicleClass.codes),
      levels: cells.optionalTextCell,
      imports: cells.optionalTextCell,
      ...cells.evidenceCells,
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
      from: cells.textCell,
      to: cells.textCell,
      kind: cells.codeCell(RelationKind.codes),
      /** A reading of ours has low confidence. */
      basis: cells.codeCell(RelationBasis.codes),
      /** Draft of the first text that the source speaks of; empty if it speaks of the text as published. */
      compared: cells.optionalTextCell,
      ...cells.evidenceCells,
    }),
    key: ['from', 'to', 'kind', 'sourceId'],
  }),

  /** Standards whose events and facts do not spell their designation. */
  standardMentions: table({
    path: 'standard-mentions',
    title: 'Events and facts on standards',
    rowText: 'An event or a dated fact that is about a standard whose number it does not spell.',
    row: v.object({
      designation: cells.textCell,
      kind: cells.codeCell(['event', 'fact']),
      mentionId: cells.textCell,
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
      taskId: cells.textCell,
      step: cells.codeCell(LineageStep.codes),
      date: cells.optionalPeriodCell,
      reference: cells.textCell,
      ...cells.evidenceCells,
    }),
    key: ['taskId', 'step', 'date', 'reference'],
    references: { taskId: 'plan-tasks' },
  }),

  calendar: table({
    path: 'calendar',
    title: 'Calendar',
    rowText: 'A day on which something is due.',
    row: v.object({
      calendarId: cells.textCell,
      date: cells.periodCell,
      kind: cells.codeCell(CalendarKind.codes),
      title: cells.textCell,
      reference: cells.optionalTextCell,
      industries: cells.industryListCell,
      refArea: cells.refAreaCell,
      ...cells.evidenceCells,
      made: cells.madeCell,
    }),
    key: ['calendarId'],
  }),

  wp29Facts: table({
    path: 'wp29-facts',
    title: 'Facts about WP.29',
    rowText: 'A fact about WP.29 and its like.',
    row: v.object({
      factId: cells.textCell,
      date: cells.periodCell,
      refArea: cells.refAreaCell,
      body: cells.textCell,
      group: cells.textCell,
      fact: cells.textCell,
      ...cells.evidenceCells,
    }),
    key: ['factId'],
  }),

  batteryCompanies: table({
    path: 'battery-companies',
    title: 'Battery makers',
    rowText: 'What a battery maker installed in one period.',
    row: v.object({
      company: cells.textCell,
      refArea: cells.refAreaCell,
      timePeriod: cells.periodCell,
      scope: cells.codeCell(['world', 'outside China']),
      gwh: cells.optionalNumberCell,
      sharePercent: cells.optionalNumberCell,
      ...cells.evidenceCells,
    }),
    key: ['company', 'timePeriod', 'scope'],
  }),
};

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
      planId: cells.text,
      issuer: cells.text,
      refArea: cells.refArea,
      title: cells.text,
      titleOriginal: cells.optionalText,
      publishedOn: cells.optionalPeriod,
      periodCovered: cells.optionalText,
      url: cells.optionalText,
      summary: cells.optionalText,
      sourceId: cells.text,
      confidence: cells.confidence,
    }),
    key: ['planId'],
  }),

  planTasks: table({
    path: 'plan-tasks',
    title: 'Tasks of plans',
    rowText: 'A task of a plan and the stage that the plan wants.',
    row: v.object({
      taskId: cells.text,
      planId: cells.text,
      planYear: cells.number,
      domain: cells.code(TaskDomain.codes),
      industries: cells.industryList,
      title: cells.text,
      titleOriginal: cells.optionalText,
      titleSourceId: cells.optionalText,
      instrument: cells.code(Instrument.codes),
      stage: cells.code(Stage.codes),
      targetDate: cells.optionalPeriod,
      internationalLink: cells.optionalText,
      ...cells.evidence,
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
      fromTaskId: cells.text,
      toTaskId: cells.text,
      relation: cells.code(TaskRelation.codes),
      basis: cells.code(TaskLinkBasis.codes),
      ...cells.evidence,
    }),
    key: ['fromTaskId', 'toTaskId'],
    references: { fromTaskId: 'plan-tasks', toTaskId: 'plan-tasks' },
  }),

  standards: table({
    path: 'standards',
    title: 'Standards and regulations',
    rowText: 'A standard or regulation.',
    row: v.object({
      designation: cells.text,
      title: cells.text,
      titleOriginal: cells.optionalText,
      titleSourceId: cells.optionalText,
      issuer: cells.text,
      kind: cells.code(StandardKind.codes),
      /** Empty if it belongs to no field of the vehicle plans. */
      domain: cells.optionalCode(TaskDomain.codes),
      industries: cells.industryList,
      plannedOn: cells.optionalPeriod,
      draftedOn: cells.optionalPeriod,
      publishedOn: cells.optionalPeriod,
      effectiveOn: cells.optionalPeriod,
      /** Source of the day of effect. Empty if it is the row's own source. */
      effectiveSourceId: cells.optionalText,
      effectiveSourceLocator: cells.optionalText,
      /** Day of a source that shows it in force, if the day of effect is not on record. */
      inForceBy: cells.optionalPeriod,
      /** Empty if a recorded standard replaces it: then the build uses the successor's date. */
      withdrawnOn: cells.optionalPeriod,
      /** Day of a source that lists it as withdrawn, if the day itself is not on record. */
      withdrawnBy: cells.optionalPeriod,
      replaces: cells.optionalText,
      ...cells.evidence,
    }),
    key: ['designation'],
  }),

  /** Days of a standard for which its row has no column. */
  standardDays: table({
    path: 'standard-days',
    title: 'Further days of standards',
    rowText: 'A day on which a standard was adopted, applies or binds some, by one source.',
    row: v.object({
      designation: cells.text,
      step: cells.code(StandardDayStep.codes),
      date: cells.period,
      /** Addressees or objects; empty if the day applies to the whole scope of the document. */
      text: cells.optionalText,
      ...cells.evidence,
      made: cells.made,
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
      designation: cells.text,
      objects: cells.text,
      classes: cells.codeList(VehicleClass.codes),
      levels: cells.optionalText,
      imports: cells.optionalText,
      ...cells.evidence,
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
      from: cells.text,
      to: cells.text,
      kind: cells.code(RelationKind.codes),
      /** A reading of ours has low confidence. */
      basis: cells.code(RelationBasis.codes),
      /** Draft of the first text that the source speaks of; empty if it speaks of the text as published. */
      compared: cells.optionalText,
      ...cells.evidence,
    }),
    key: ['from', 'to', 'kind', 'sourceId'],
  }),

  /** Standards whose events and facts do not spell their designation. */
  standardMentions: table({
    path: 'standard-mentions',
    title: 'Events and facts on standards',
    rowText: 'An event or a dated fact that is about a standard whose number it does not spell.',
    row: v.object({
      designation: cells.text,
      kind: cells.code(['event', 'fact']),
      mentionId: cells.text,
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
      taskId: cells.text,
      step: cells.code(LineageStep.codes),
      date: cells.optionalPeriod,
      reference: cells.text,
      ...cells.evidence,
    }),
    key: ['taskId', 'step', 'date', 'reference'],
    references: { taskId: 'plan-tasks' },
  }),

  calendar: table({
    path: 'calendar',
    title: 'Calendar',
    rowText: 'A day on which something is due.',
    row: v.object({
      calendarId: cells.text,
      date: cells.period,
      kind: cells.code(CalendarKind.codes),
      title: cells.text,
      reference: cells.optionalText,
      industries: cells.industryList,
      refArea: cells.refArea,
      ...cells.evidence,
      made: cells.made,
    }),
    key: ['calendarId'],
  }),

  wp29Facts: table({
    path: 'wp29-facts',
    title: 'Facts about WP.29',
    rowText: 'A fact about WP.29 and its like.',
    row: v.object({
      factId: cells.text,
      date: cells.period,
      refArea: cells.refArea,
      body: cells.text,
      group: cells.text,
      fact: cells.text,
      ...cells.evidence,
    }),
    key: ['factId'],
  }),

  batteryCompanies: table({
    path: 'battery-companies',
    title: 'Battery makers',
    rowText: 'What a battery maker installed in one period.',
    row: v.object({
      company: cells.text,
      refArea: cells.refArea,
      timePeriod: cells.period,
      scope: cells.code(['world', 'outside China']),
      gwh: cells.optionalNumber,
      sharePercent: cells.optionalNumber,
      ...cells.evidence,
    }),
    key: ['company', 'timePeriod', 'scope'],
  }),
};

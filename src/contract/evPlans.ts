import * as v from 'valibot';
import { codeList, type Code } from './codeList.ts';
import { coverageRow } from './coverage.ts';
import { singleDocument, type DocumentOf } from './document.ts';
import { Industry, Stage, TaskDomain } from './codelists.ts';
import { plan } from './plan.ts';
import { envelope, evidence, finite, optionalText, text, timePeriod } from './primitives.ts';

export const Instrument = codeList({
  'mandatory-gb': 'GB (mandatory)',
  'recommended-gbt': 'GB/T (recommended)',
  guideline: 'Guideline',
  'system-blueprint': 'System blueprint',
  research: 'Research',
  'international-proposal': 'International proposal',
  /** The task concerns a number, a status or the use of a published document: no new document is requested. */
  'no-standard': 'No document asked for',
  unknown: 'Not stated',
});
export type Instrument = Code<typeof Instrument>;

/** One task of a plan, and the stage that it should reach in the plan's year. */
export const planTask = v.object({
  id: text,
  planId: text,
  planYear: finite,
  domain: TaskDomain.schema,
  industries: v.array(Industry.schema),
  title: text,
  titleOriginal: optionalText,
  instrument: Instrument.schema,
  stage: Stage.schema,
  targetDate: v.nullable(timePeriod),
  internationalLink: optionalText,
  evidence,
});
export type PlanTask = v.InferOutput<typeof planTask>;

export const planTasksDocument = singleDocument({
  kind: 'plan-tasks',
  path: 'ev-plans/tasks',
  schema: v.object({
    ...envelope,
    plans: v.array(plan),
    tasks: v.array(planTask),
    /** Completeness of each plan on record, and of the outcomes of its tasks. */
    coverage: v.array(coverageRow),
  }),
});
export type PlanTasksDocument = DocumentOf<typeof planTasksDocument>;

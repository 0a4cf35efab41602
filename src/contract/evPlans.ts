import * as v from 'valibot';
import { singleDocument, type DocumentOf } from './document.ts';
import { stages } from './codelists.ts';
import { plan, taskDomain } from './plan.ts';
import {
  codeOf,
  envelope,
  evidence,
  finite,
  industry,
  optionalText,
  text,
  timePeriod,
} from './primitives.ts';

export const instrumentLabels = {
  'mandatory-gb': 'GB (mandatory)',
  'recommended-gbt': 'GB/T (recommended)',
  guideline: 'Guideline',
  'system-blueprint': 'System blueprint',
  research: 'Research',
  'international-proposal': 'International proposal',
  unknown: 'Not stated',
} as const;
export type Instrument = keyof typeof instrumentLabels;

/** One task of a plan, and the stage that the plan wants it to reach in its year. */
export const planTask = v.object({
  id: text,
  planId: text,
  planYear: finite,
  domain: taskDomain,
  industries: v.array(industry),
  title: text,
  titleOriginal: optionalText,
  instrument: codeOf<Instrument>(instrumentLabels),
  stage: v.picklist(stages),
  targetDate: v.nullable(timePeriod),
  internationalLink: optionalText,
  evidence,
});
export type PlanTask = v.InferOutput<typeof planTask>;

export const planTasksDocument = singleDocument({
  kind: 'plan-tasks',
  path: 'ev-plans/tasks',
  summary: 'Plans and their tasks.',
  schema: v.object({ ...envelope, plans: v.array(plan), tasks: v.array(planTask) }),
});
export type PlanTasksDocument = DocumentOf<typeof planTasksDocument>;

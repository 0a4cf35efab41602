import * as v from 'valibot';
import { codeList, type Code } from './codeList.ts';
import { singleDocument, type DocumentOf } from './document.ts';
import { envelope, evidence, text, timePeriod } from './primitives.ts';

/** Relations of a task in a later plan to one in an earlier plan. */
export const TaskRelation = codeList({
  'carried-over': 'Carried over',
  advanced: 'Advanced',
  // The earlier task produced a first edition, and the later one asks for the next.
  revised: 'Revised',
  // The document of the earlier task was published by then, and the later plan continues its subject.
  'followed-up': 'Followed up',
  split: 'Split',
  merged: 'Merged',
  replaced: 'Replaced',
});
export type TaskRelation = Code<typeof TaskRelation>;

/**
 * Basis on which two tasks were joined. The number is that of the standards that rows link to both tasks; the third
 * basis is our reading.
 */
export const TaskLinkBasis = codeList({
  'same-standard-number': 'Same number of their standards',
  'same-title': 'Same title',
  'same-topic': 'Same topic',
});
export type TaskLinkBasis = Code<typeof TaskLinkBasis>;

/** Results of a task, in the order in which a standard is made. */
export const LineageStep = codeList({
  project: 'Project',
  'draft-for-comment': 'Draft for comment',
  'draft-for-approval': 'Draft for approval',
  published: 'Published',
  'in-force': 'In force',
  // A proposal that its issuer took back.
  withdrawn: 'Withdrawn',
  'international-counterpart': 'Counterpart abroad',
});
export type LineageStep = Code<typeof LineageStep>;

export const taskLink = v.object({
  from: text,
  to: text,
  relation: TaskRelation.schema,
  basis: TaskLinkBasis.schema,
  evidence,
});
export type TaskLink = v.InferOutput<typeof taskLink>;

export const lineageRow = v.object({
  taskId: text,
  step: LineageStep.schema,
  /** `null` if no day was found. */
  date: v.nullable(timePeriod),
  /** Standard or project, as its source names it. */
  reference: text,
  evidence,
});
export type LineageRow = v.InferOutput<typeof lineageRow>;

/** Links between plans, and from tasks to standards. */
export const planFlowDocument = singleDocument({
  kind: 'plan-flow',
  path: 'ev-plans/flow',
  schema: v.object({
    ...envelope,
    links: v.array(taskLink),
    lineage: v.array(lineageRow),
  }),
});
export type PlanFlowDocument = DocumentOf<typeof planFlowDocument>;

import * as v from 'valibot';
import { codeList, type Code } from './codeList.ts';
import { singleDocument, type DocumentOf } from './document.ts';
import { envelope, evidence, text, timePeriod } from './primitives.ts';

/** How a task of a later plan follows from one of an earlier. */
export const TaskRelation = codeList({
  'carried-over': 'Carried over',
  advanced: 'Advanced',
  // The earlier task asked for a first edition that came out, the later one for the next.
  revised: 'Revised',
  // The document of the earlier task was out by then, and the later plan goes on with its subject.
  'followed-up': 'Followed up',
  split: 'Split',
  merged: 'Merged',
  replaced: 'Replaced',
});
export type TaskRelation = Code<typeof TaskRelation>;

/** By what two tasks were joined: the number is that of the standards that rows join with both; the third is a reading. */
export const TaskLinkBasis = codeList({
  'same-standard-number': 'Same number of their standards',
  'same-title': 'Same title',
  'same-topic': 'Same topic',
});
export type TaskLinkBasis = Code<typeof TaskLinkBasis>;

/** What a task led to, in the order in which a standard is made. */
export const LineageStep = codeList({
  project: 'Project',
  'draft-for-comment': 'Draft for comment',
  'draft-for-approval': 'Draft for approval',
  published: 'Published',
  'in-force': 'In force',
  'international-counterpart': 'Counterpart abroad',
});
export type LineageStep = Code<typeof LineageStep>;

const taskLink = v.object({
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
  /** `null` where no day was found. */
  date: v.nullable(timePeriod),
  /** The standard or project, as its source names it. */
  reference: text,
  evidence,
});
export type LineageRow = v.InferOutput<typeof lineageRow>;

/** What leads from plan to plan, and from a task to a standard. */
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

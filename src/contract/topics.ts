import * as v from 'valibot';
import { codeList, type Code } from './codeList.ts';
import { Industry } from './codelists.ts';
import { singleDocument, type DocumentOf } from './document.ts';
import { envelope, evidence, optionalText, text, timePeriod } from './primitives.ts';
import { coverageRow } from './coverage.ts';

// Topics on which several jurisdictions write standards or rules, and what each has done when.

/** How far a jurisdiction has come on a topic. What binds nobody is apart from what does. */
export const TopicStep = codeList({
  draft: 'First draft',
  comment: 'Out for comment',
  approval: 'Draft for approval',
  recommended: 'Adopted, not binding',
  adoption: 'Adopted, binding',
  'in-force': 'In force, binding',
  'new-types': 'New types must comply',
  all: 'All must comply',
});
export type TopicStep = Code<typeof TopicStep>;

/** The jurisdictions that are laid beside each other; `UN` is none of the areas. */
export const TopicIssuer = codeList({
  CN: 'China',
  UN: 'UN',
  US: 'United States',
  EU: 'European Union',
});
export type TopicIssuer = Code<typeof TopicIssuer>;

/** A step of one document. */
const topicStep = v.object({
  issuer: TopicIssuer.schema,
  document: text,
  /** The last part of the address of its page, where it has one. */
  page: optionalText,
  step: TopicStep.schema,
  /** `null` where it was taken and no day is on record: it may have been the first. */
  date: v.nullable(timePeriod),
  /** For whom or what, where it is not for all. */
  text: optionalText,
  /** Of a step without a day, before which it was not taken; `null` where that is not known either. */
  notBefore: v.nullable(timePeriod),
  /** When the document was withdrawn or replaced; `null` where it holds or no day is on record. */
  endedOn: v.nullable(timePeriod),
  evidence,
});
export type TopicStepRow = v.InferOutput<typeof topicStep>;

const topic = v.object({
  id: text,
  title: text,
  /** What counts as being about it. */
  scope: text,
  industries: v.array(Industry.schema),
  steps: v.array(topicStep),
});
export type Topic = v.InferOutput<typeof topic>;

export const topicsDocument = singleDocument({
  kind: 'topics',
  path: 'standards/topics',
  schema: v.object({ ...envelope, topics: v.array(topic), coverage: v.array(coverageRow) }),
});
export type TopicsDocument = DocumentOf<typeof topicsDocument>;

import * as v from 'valibot';
import { codeList, type Code } from './codeList.ts';
import { Industry } from './codelists.ts';
import { singleDocument, type DocumentOf } from './document.ts';
import { envelope, evidence, optionalText, text, timePeriod } from './primitives.ts';
import { coverageRow } from './coverage.ts';

// Topics on which several jurisdictions write standards or rules, with the dated steps of each.

/** Progress of a jurisdiction on a topic. Steps that bind no one are separate from those that do. */
export const TopicStep = codeList({
  draft: 'First draft',
  comment: 'Out for comment',
  approval: 'Draft for approval',
  recommended: 'Adopted, not binding',
  adoption: 'Adopted, binding',
  'in-force': 'In force, binding',
  applies: 'Applies',
  'new-types': 'New types must comply',
  all: 'All must comply',
});
export type TopicStep = Code<typeof TopicStep>;

/** Jurisdictions that are compared; `UN` is not one of the areas. */
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
  /** Last URL segment of its page, if it has one. */
  page: optionalText,
  step: TopicStep.schema,
  /** `null` if the step was taken but no day is on record: it may have been the first. */
  date: v.nullable(timePeriod),
  /** Addressees or objects, if it does not apply to all. */
  text: optionalText,
  /** Day before which a step without a date was not taken; `null` if that is unknown, too. */
  notBefore: v.nullable(timePeriod),
  /** Date when the document was withdrawn or replaced, and by our reading with which other; `null` if not on record. */
  ...{ endedOn: v.nullable(timePeriod), endedWith: optionalText },
  evidence,
  /** Row that puts the document of the step to the topic; `null` if the row of the step itself does. */
  placing: v.nullable(evidence),
});
export type TopicStepRow = v.InferOutput<typeof topicStep>;

const topic = v.object({
  id: text,
  title: text,
  /** Criteria for what belongs to the topic. */
  scope: text,
  industries: v.array(Industry.schema),
  /** Industries whose name is about the topic: their answers begin with it. */
  mainFor: v.array(Industry.schema),
  steps: v.array(topicStep),
});
export type Topic = v.InferOutput<typeof topic>;

export const topicsDocument = singleDocument({
  kind: 'topics',
  path: 'standards/topics',
  schema: v.object({ ...envelope, topics: v.array(topic), coverage: v.array(coverageRow) }),
});
export type TopicsDocument = DocumentOf<typeof topicsDocument>;

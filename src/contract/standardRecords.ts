import * as v from 'valibot';
import { documentFamily, singleDocument, type DocumentOf } from './document.ts';
import { planTask } from './evPlans.ts';
import { lineageRow } from './planFlow.ts';
import { vehicleForumFact } from './participation.ts';
import { policyEvent } from './policyEvent.ts';
import { envelope, evidence, finite, optionalText, text, timePeriod } from './primitives.ts';
import { adoption, lawStandard } from './register.ts';
import { coverageRow } from './coverage.ts';
import { relation } from './relations.ts';
import { ruleAmendment, rulePhase } from './rules.ts';
import { calendarEntry } from './calendar.ts';
import { complianceDays, complianceIn, standard, standardDay, standardScope } from './standards.ts';

// Individual standards of any field; those for vehicles are also collected in `standards.ts`.

/** A document in a list, with its title and the dates from which its status on any day follows. */
export const standardEntry = v.object({
  /** Slug of its designation, which is the last segment of its URL. */
  id: text,
  ...v.pick(standard, [
    'designation',
    'title',
    'titleOriginal',
    'issuer',
    'kind',
    'industries',
    'plannedOn',
    'draftedOn',
    'publishedOn',
    'effectiveOn',
    'inForceBy',
    'withdrawnOn',
    'withdrawnWith',
    'withdrawnBy',
    'earlierTypesUntil',
  ]).entries,
  /** When it is expected in force by a source, if its own day of effect is not on record. */
  expectedOn: v.nullable(timePeriod),
  /** Ids of the documents whose rows say that they replace it. */
  replacedBy: v.array(text),
  ...complianceDays.entries,
  /** Days by the laws of areas that make it binding; by area. */
  complianceIn: v.array(complianceIn),
  /** Levels and classes that it binds; `null` if neither is on record. */
  scope: optionalText,
  /** Texts of other bodies on the same subject, each with the day from which it could be known. */
  counterparts: v.array(v.object({ name: text, since: v.nullable(timePeriod) })),
});
export type StandardEntry = v.InferOutput<typeof standardEntry>;

/** Sorted by designation. */
export const standardIndexDocument = singleDocument({
  kind: 'standard-index',
  path: 'standards/index',
  schema: v.object({ ...envelope, standards: v.array(standardEntry), coverage: v.array(coverageRow) }),
});
export type StandardIndexDocument = DocumentOf<typeof standardIndexDocument>;

/** A document that a row names. */
const named = {
  /** Name as the row spells it, or its designation if it is the document of that row. */
  name: text,
  /** Id of its page; `null` if it is not on record or is a series of parts. */
  id: optionalText,
  title: optionalText,
  /** Number of documents on record that are parts or editions of it, if it is not a document itself. */
  parts: finite,
  /** Evidence of the naming row. */
  evidence,
};

export const standardReference = v.object(named);
export type StandardReference = v.InferOutput<typeof standardReference>;

/** A document that was replaced, with its own publication day if that is on record. */
const replacedReference = v.object({
  ...named,
  publishedOn: v.nullable(timePeriod),
  /** Evidence of that day. */
  publishedEvidence: v.nullable(evidence),
});

/** Relation between the document and another one, in either direction. */
export const standardRelation = v.object({
  ...relation.entries,
  /** The other document. */
  other: v.pick(standardReference, ['name', 'id', 'title', 'parts']),
});
export type StandardRelation = v.InferOutput<typeof standardRelation>;

/** An adoption of the document, or by it, according to one source: two sources can differ. */
const standardAdoption = v.object({
  ...adoption.entries,
  /** The other document. */
  other: v.pick(standardReference, ['name', 'id', 'title', 'parts']),
});

/** A document that replaces another. */
export const standardSuccessor = v.object({
  ...named,
  /** True if no row states the replacement: it is the next edition of a document that a source lists as withdrawn. */
  isNextEdition: v.boolean(),
  /** Day when it takes effect, or was published if it has no day of effect. */
  takesOverOn: v.nullable(timePeriod),
  /** Day until which types approved earlier need not meet it; `null` if no later day is on record. */
  earlierTypesUntil: v.nullable(timePeriod),
});
export type StandardSuccessor = v.InferOutput<typeof standardSuccessor>;

/** A dated step of the document on record, or of a draft from a task that asked for it. */
export const standardStep = lineageRow;
export type StandardStep = v.InferOutput<typeof standardStep>;

/** A plan task that asked for a document. */
export const standardTask = v.object({
  task: planTask,
  planTitle: text,
  planIssuer: text,
  planPublishedOn: v.nullable(timePeriod),
  /** Evidence of that day: the plan’s own source, which often is another than that of a task. */
  planEvidence: evidence,
  /** Evidence that the document is the result of the task; the least certain one if several rows say so. */
  linkEvidence: evidence,
});
export type StandardTask = v.InferOutput<typeof standardTask>;

/** Another edition of the same number, with the evidence of its dates. */
const standardEdition = v.object({ ...standardEntry.entries, evidence });

export const standardDocument = documentFamily({
  kind: 'standard',
  path: 'standards/{id}',
  schema: v.object({
    ...envelope,
    id: text,
    standard,
    /** Other editions of the same number, newest first. */
    editions: v.array(standardEdition),
    replaces: v.array(replacedReference),
    replacedBy: v.array(standardSuccessor),
    /** Sorted by the other document. */
    relations: v.array(standardRelation),
    adoptions: v.array(standardAdoption),
    /** Laws, regulations and agreements that name it. */
    laws: v.array(lawStandard),
    /** Further days of the document itself, by date. */
    days: v.array(standardDay),
    /** Scope of the document; `null` if not on record. */
    scope: v.nullable(standardScope),
    /** Sorted by date. */
    steps: v.array(standardStep),
    /** Sorted by plan, newest first. */
    tasks: v.array(standardTask),
    /** Deadlines for it or for a task that asked for it, earliest first. */
    calendar: v.array(calendarEntry),
    /**
     * Events that a row links to it, or whose title or summary spells its exact designation, newest first. Events
     * that name no year refer to the edition that was the newest then.
     */
    events: v.array(policyEvent),
    /** Dated facts about it from the world forum of vehicle regulations and related forums. */
    facts: v.array(vehicleForumFact),
    /** Whom it binds and from which day, by day; empty if it is not among the rules. */
    phases: v.array(rulePhase),
    amendments: v.array(ruleAmendment),
  }),
});
export type StandardDocument = DocumentOf<typeof standardDocument>;

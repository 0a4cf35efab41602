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
import { calendarEntry, complianceDays, standard, standardDay } from './standards.ts';

// Standards one by one, whatever field they are of; those of vehicles are also together in `standards.ts`.

/** A document in a list: what it is called, and the dates from which its status on any day follows. */
export const standardEntry = v.object({
  /** The slug of its designation: the last part of its address. */
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
    'withdrawnBy',
    'earlierTypesUntil',
  ]).entries,
  /** Ids of the documents whose rows say that they replace it. */
  replacedBy: v.array(text),
  ...complianceDays.entries,
  /** Texts of other bodies on the same subject, each from the day on which it could be known. */
  counterparts: v.array(v.object({ name: text, since: v.nullable(timePeriod) })),
});
export type StandardEntry = v.InferOutput<typeof standardEntry>;

/** By designation. */
export const standardIndexDocument = singleDocument({
  kind: 'standard-index',
  path: 'standards/index',
  schema: v.object({ ...envelope, standards: v.array(standardEntry), coverage: v.array(coverageRow) }),
});
export type StandardIndexDocument = DocumentOf<typeof standardIndexDocument>;

/** A document that a row names. */
const named = {
  /** As the row spells it, or its designation where it is the one whose row does the naming. */
  name: text,
  /** Where it has a page; `null`: it is not on record, or is a series of parts. */
  id: optionalText,
  title: optionalText,
  /** How many documents on record are parts or editions of it, where it is none itself. */
  parts: finite,
  /** Of the row that names. */
  evidence,
};

export const standardReference = v.object(named);
export type StandardReference = v.InferOutput<typeof standardReference>;

/** A document whose place another took, with its own day where that is on record. */
const replacedReference = v.object({
  ...named,
  publishedOn: v.nullable(timePeriod),
  /** Of that day. */
  publishedEvidence: v.nullable(evidence),
});

/** What the document is to another, or another to it. */
export const standardRelation = v.object({
  ...relation.entries,
  /** The other document of the two. */
  other: v.pick(standardReference, ['name', 'id', 'title', 'parts']),
});
export type StandardRelation = v.InferOutput<typeof standardRelation>;

/** An adoption of the document, or by it, as one source has it: two sources can differ. */
const standardAdoption = v.object({
  ...adoption.entries,
  /** The other document of the two. */
  other: v.pick(standardReference, ['name', 'id', 'title', 'parts']),
});

/** A document that takes the place of another. */
export const standardSuccessor = v.object({
  ...named,
  /** True where no row says that it does: it is the next edition of a document that a source lists as withdrawn. */
  isNextEdition: v.boolean(),
  /** When it takes effect, or came out where it has no day of effect. */
  takesOverOn: v.nullable(timePeriod),
  /** Until when types approved before need not meet it; `null` where no later day is on record. */
  earlierTypesUntil: v.nullable(timePeriod),
});
export type StandardSuccessor = v.InferOutput<typeof standardSuccessor>;

/** A dated step of the document on record, or of a draft of a task that asked for it. */
export const standardStep = lineageRow;
export type StandardStep = v.InferOutput<typeof standardStep>;

/** A task of a plan that asked for a document. */
export const standardTask = v.object({
  task: planTask,
  planTitle: text,
  planIssuer: text,
  planPublishedOn: v.nullable(timePeriod),
  /** Of the document's being what came of the task: where several rows say so, of the one that is least sure. */
  linkEvidence: evidence,
});
export type StandardTask = v.InferOutput<typeof standardTask>;

/** Another edition of the same number, with what its dates rest on. */
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
    /** By the other document. */
    relations: v.array(standardRelation),
    adoptions: v.array(standardAdoption),
    /** Laws, regulations and agreements that name it. */
    laws: v.array(lawStandard),
    /** Further days of the document itself, by date. */
    days: v.array(standardDay),
    /** By date. */
    steps: v.array(standardStep),
    /** By plan, the newest first. */
    tasks: v.array(standardTask),
    /** Dates set for it or for a task that asked for it, earliest first. */
    calendar: v.array(calendarEntry),
    /**
     * Events that a row links with it, or whose title or summary spells its designation letter for letter, newest
     * first. Where they name no year, the edition is meant that was the newest then.
     */
    events: v.array(policyEvent),
    /** Dated facts of the world forum of vehicle regulations and beside it that are about it. */
    facts: v.array(vehicleForumFact),
  }),
});
export type StandardDocument = DocumentOf<typeof standardDocument>;

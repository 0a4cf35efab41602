import * as v from 'valibot';
import { namedActor } from './actors.ts';
import { officeTerm, secretariatChange } from './bodies.ts';
import { documentFamily, type DocumentOf } from './document.ts';
import { committee, takePart } from './participation.ts';
import { envelope, text, timePeriod } from './primitives.ts';
import { RegisterStatus } from './register.ts';

// The page of a committee: all that the records say about it, by all lists.

/** A document or project of a committee in the register. */
const committeeDocument = v.object({
  designation: text,
  /** English title if one is on record, otherwise the title in the body's language. */
  title: text,
  status: v.nullable(RegisterStatus.schema),
  publishedOn: v.nullable(timePeriod),
  /** True if it also has a standard page, with its steps and tasks. */
  hasStandardPage: v.boolean(),
});
export type CommitteeDocument = v.InferOutput<typeof committeeDocument>;

/** Everything on record about a committee. */
const committeeRecord = v.object({
  /** Slug of its name. */
  id: text,
  name: text,
  title: text,
  body: namedActor,
  /** Its page as a body, if it has one. */
  asBody: v.nullable(namedActor),
  /** The committee that it is part of, and its own subcommittees. */
  partOf: v.nullable(namedActor),
  parts: v.array(namedActor),
  /** Its rows in the lists on record, newest first; it may be missing from the newest list. */
  lists: v.array(committee),
  takePart: v.nullable(takePart),
  /** Ways to take part in the committee above, whose mirror group and next meeting may be its own too. */
  takePartAbove: v.nullable(takePart),
  /** Terms of its offices, newest first. */
  terms: v.array(officeTerm),
  secretariatChanges: v.array(secretariatChange),
  /** Its documents and projects in the register, newest first, those without a day last. */
  documents: v.array(committeeDocument),
});
export type CommitteeRecord = v.InferOutput<typeof committeeRecord>;

/** A committee with its subcommittees: those whose ids `committeeShelf` maps to the same shelf. */
export const committeeShelfDocument = documentFamily({
  kind: 'committee-shelf',
  path: 'participation/shelves/{shelf}',
  schema: v.object({ ...envelope, shelf: text, committees: v.array(committeeRecord) }),
});
export type CommitteeShelfDocument = DocumentOf<typeof committeeShelfDocument>;

/**
 * Returns the shelf of a committee: the id of the main committee, "iso-tc-22" for "iso-tc-22-sc-37". The subcommittees
 * of JTC 1 have as many documents as a main committee, and shelves of their own.
 */
export const committeeShelf = (id: string): string => /^(.+?-(?:tc|pc)-[a-z0-9]+)-/.exec(id)?.[1] ?? id;

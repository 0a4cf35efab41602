import * as v from 'valibot';
import { RefArea } from './codelists.ts';
import { documentFamily, singleDocument, type DocumentOf } from './document.ts';
import { committee } from './participation.ts';
import { envelope, evidence, optionalText, text } from './primitives.ts';
import { adoption, lawStandard, registerEntry } from './register.ts';
import { coverageRow } from './coverage.ts';

// The register as its page shows it: a light list of all, and what is on record of each.

/** A document or project in the list. */
const registerListEntry = v.object({
  ...v.pick(registerEntry, ['designation', 'kind', 'status', 'publishedOn', 'industries']).entries,
  /** In English where that is on record, else as its body wrote it. */
  title: text,
  bodyId: text,
  /** Who holds the secretariat of its committee, by the newest full list; `null`: not known. */
  secretariat: v.nullable(RefArea.schema),
});
export type RegisterListEntry = v.InferOutput<typeof registerListEntry>;

/** All of the register, by designation. The address of each is the slug of its designation. */
export const registerListDocument = singleDocument({
  kind: 'register-list',
  path: 'standards/register/list',
  schema: v.object({
    ...envelope,
    bodies: v.array(v.object({ id: text, shortName: text })),
    entries: v.array(registerListEntry),
  }),
});
export type RegisterListDocument = DocumentOf<typeof registerListDocument>;

/** A document or project that a figure counts, with what it rests on. */
const countedEntry = v.object({
  ...v.pick(registerListEntry, ['designation', 'kind', 'status', 'publishedOn', 'industries']).entries,
  ...v.pick(registerListEntry, ['bodyId', 'secretariat']).entries,
  committee: optionalText,
  /** In the body's own words or numbers. */
  bodyStage: optionalText,
  evidence,
});
export type CountedEntry = v.InferOutput<typeof countedEntry>;

/** The documents of the register that concern AI, by designation. */
export const aiRegisterDocument = singleDocument({
  kind: 'register-ai',
  path: 'standards/register/ai',
  schema: v.object({ ...envelope, entries: v.array(countedEntry), coverage: v.array(coverageRow) }),
});
export type AiRegisterDocument = DocumentOf<typeof aiRegisterDocument>;

/** What ISO and ISO/IEC JTC 1 have under way, each project once, by designation; none of IEC is on record. */
export const registerProjectsDocument = singleDocument({
  kind: 'register-projects',
  path: 'standards/register/projects',
  schema: v.object({ ...envelope, entries: v.array(countedEntry), coverage: v.array(coverageRow) }),
});
export type RegisterProjectsDocument = DocumentOf<typeof registerProjectsDocument>;

/** All that is on record of a document of the register. */
const registerRecord = v.object({
  ...registerEntry.entries,
  /** The slug of its designation. */
  id: text,
  body: v.object({ id: text, name: text, shortName: text }),
  /** Its committee as the newest list has it; `null` where none on record does. */
  committeeOnRecord: v.nullable(committee),
  /** Of it or by it, as one source has it. */
  adoptions: v.array(adoption),
  laws: v.array(lawStandard),
  /** Whether it has a page among the standards, with its steps and tasks. */
  hasStandardPage: v.boolean(),
});
export type RegisterRecord = v.InferOutput<typeof registerRecord>;

/** Some of the register's documents: those whose ids `registerShelf` puts together. */
export const registerShelfDocument = documentFamily({
  kind: 'register-shelf',
  path: 'standards/registered/{shelf}',
  schema: v.object({ ...envelope, shelf: text, records: v.array(registerRecord) }),
});
export type RegisterShelfDocument = DocumentOf<typeof registerShelfDocument>;

const SHELVES = 128;

/**
 * On which shelf a document lies: a number from 0 to 127, from its id alone, so that its page loads some hundred
 * documents and not all.
 */
export function registerShelf(id: string): string {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return String(sum % SHELVES);
}

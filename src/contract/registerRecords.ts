import * as v from 'valibot';
import { RefArea } from './codelists.ts';
import { documentFamily, singleDocument, type DocumentOf } from './document.ts';
import { committee } from './participation.ts';
import { envelope, evidence, optionalText, text } from './primitives.ts';
import { adoption, lawStandard, registerEntry } from './register.ts';
import { coverageRow } from './coverage.ts';

// The register as its page shows it: a light list of all documents, and the details of each.

/** A document or project in the list. */
export const registerListEntry = v.object({
  ...v.pick(registerEntry, ['designation', 'kind', 'status', 'publishedOn', 'industries']).entries,
  /** English title if one is on record, otherwise the title in the body's language. */
  title: text,
  bodyId: text,
  committee: optionalText,
  /** Area that holds the secretariat of its committee, by the newest full list; `null` if unknown. */
  secretariat: v.nullable(RefArea.schema),
});
export type RegisterListEntry = v.InferOutput<typeof registerListEntry>;

/** The whole register, by designation. The slug of a designation is its URL segment. */
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

/** A document or project that a figure counts, with its evidence. */
export const countedEntry = v.object({
  ...v.pick(registerListEntry, ['designation', 'kind', 'status', 'publishedOn', 'industries']).entries,
  ...v.pick(registerListEntry, ['bodyId', 'secretariat']).entries,
  committee: optionalText,
  /** Stage in the body's own words or numbers. */
  bodyStage: optionalText,
  evidence,
});
export type CountedEntry = v.InferOutput<typeof countedEntry>;

/** Register documents that concern AI, by designation. */
export const aiRegisterDocument = singleDocument({
  kind: 'register-ai',
  path: 'standards/register/ai',
  schema: v.object({ ...envelope, entries: v.array(countedEntry), coverage: v.array(coverageRow) }),
});
export type AiRegisterDocument = DocumentOf<typeof aiRegisterDocument>;

/** Current projects of ISO and ISO/IEC JTC 1, each once, by designation; none of IEC are on record. */
export const registerProjectsDocument = singleDocument({
  kind: 'register-projects',
  path: 'standards/register/projects',
  schema: v.object({ ...envelope, entries: v.array(countedEntry), coverage: v.array(coverageRow) }),
});
export type RegisterProjectsDocument = DocumentOf<typeof registerProjectsDocument>;

/** All facts on record about a register document. */
const registerRecord = v.object({
  ...registerEntry.entries,
  /** Slug of its designation. */
  id: text,
  body: v.object({ id: text, name: text, shortName: text }),
  /** Its committee in the newest list; `null` if none on record matches. */
  committeeOnRecord: v.nullable(committee),
  /** Adoptions of it or by it, each according to one source. */
  adoptions: v.array(adoption),
  laws: v.array(lawStandard),
  /** True if it also has a standard page, with its steps and tasks. */
  hasStandardPage: v.boolean(),
});
export type RegisterRecord = v.InferOutput<typeof registerRecord>;

/** A group of register documents: those whose ids `registerShelf` maps to the same shelf. */
export const registerShelfDocument = documentFamily({
  kind: 'register-shelf',
  path: 'standards/registered/{shelf}',
  schema: v.object({ ...envelope, shelf: text, records: v.array(registerRecord) }),
});
export type RegisterShelfDocument = DocumentOf<typeof registerShelfDocument>;

const SHELVES = 128;

/**
 * Returns the shelf of a document, a number from 0 to 127 computed from its id alone, so that its page loads some
 * hundred documents instead of all.
 */
export function registerShelf(id: string): string {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return String(sum % SHELVES);
}

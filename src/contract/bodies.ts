import * as v from 'valibot';
import { actorIndicator, namedActor } from './actors.ts';
import { plainCodes, type Code } from './codeList.ts';
import { Industry, RefArea } from './codelists.ts';
import { documentFamily, singleDocument, type DocumentOf } from './document.ts';
import { coverageRow } from './coverage.ts';
import { ListedShare, UntilBasis, vehicleForumFact } from './participation.ts';
import { policyEvent } from './policyEvent.ts';
import { envelope, evidence, finite, measured, optionalText, text, timePeriod } from './primitives.ts';
import { calendarEntry } from './standards.ts';

/** A standards body in a list: what it is, and how much there is to find of it. */
export const bodyEntry = v.object({
  id: text,
  name: text,
  shortName: text,
  /** How sources spell it: by these too a list finds it. */
  spellings: v.array(text),
  kind: text,
  seat: optionalText,
  url: optionalText,
  industries: v.array(Industry.schema),
  committeesListed: ListedShare.schema,
  /** The body of which it is a group or a sector. */
  partOf: v.nullable(namedActor),
  /** What it decides, in a sentence; `null` where no row says it. */
  decides: v.nullable(v.object({ text, evidence })),
  /** Committees in the newest list. */
  committeeCount: finite,
  indicatorCount: finite,
  eventCount: finite,
});
export type BodyEntry = v.InferOutput<typeof bodyEntry>;

/** By short name. */
export const bodyIndexDocument = singleDocument({
  kind: 'body-index',
  path: 'bodies/index',
  schema: v.object({ ...envelope, bodies: v.array(bodyEntry) }),
});
export type BodyIndexDocument = DocumentOf<typeof bodyIndexDocument>;

/** How many seats, offices or memberships of one kind an area held at a time. */
export const heldOffice = v.object({
  /** The office, as "council-member". */
  role: text,
  refArea: RefArea.schema,
  timePeriod,
  value: measured,
  /** How many there are in all; `null` where not known. */
  total: measured,
  evidence,
});
export type HeldOffice = v.InferOutput<typeof heldOffice>;

/** An office of a body or of one of its groups, with who held it from when until when. */
export const officeTerm = v.object({
  id: text,
  /** The group within the body: a working party, a board. */
  group: text,
  office: text,
  /** The firm or authority, where the source names one. */
  holder: optionalText,
  refArea: v.nullable(RefArea.schema),
  from: v.nullable(timePeriod),
  until: v.nullable(timePeriod),
  untilBasis: UntilBasis.schema,
  /** The day for which the source says it. */
  asOf: timePeriod,
  evidence,
});
export type OfficeTerm = v.InferOutput<typeof officeTerm>;

/** What may happen to a secretariat between two lists of committees. */
export const SecretariatChangeKind = plainCodes(['moved', 'founded', 'dissolved']);
export type SecretariatChangeKind = Code<typeof SecretariatChangeKind>;

/** A secretariat that was moved, founded or dissolved between two full lists. */
export const secretariatChange = v.object({
  committee: text,
  title: text,
  change: SecretariatChangeKind.schema,
  /** The months of the two lists. */
  fromList: timePeriod,
  toList: timePeriod,
  /** Who held it in the earlier and the later list; `null` where none did or it is not known. */
  before: v.nullable(RefArea.schema),
  after: v.nullable(RefArea.schema),
  evidence,
});
export type SecretariatChange = v.InferOutput<typeof secretariatChange>;

export const bodyDocument = documentFamily({
  kind: 'body',
  path: 'bodies/{id}',
  schema: v.object({
    ...envelope,
    body: bodyEntry,
    /** Its groups and sectors that have pages of their own. */
    parts: v.array(namedActor),
    /** Its page as one who acts, where it has one. */
    organization: v.nullable(namedActor),
    offices: v.array(heldOffice),
    terms: v.array(officeTerm),
    /** How whole the lists of its committees and offices are. */
    coverage: v.array(coverageRow),
    /** Dated facts about its groups, newest first. */
    facts: v.array(vehicleForumFact),
    secretariatChanges: v.array(secretariatChange),
    indicators: v.array(actorIndicator),
    /** Events of the body, and those that name it. */
    events: v.array(policyEvent),
    /** What is due or meets, earliest first. */
    calendar: v.array(calendarEntry),
    /** Standards of its own on record, and the code by which the list of standards is filtered. */
    standards: v.nullable(v.object({ issuer: text, count: finite })),
    /** Documents and projects of it in the register. */
    registerCount: finite,
  }),
});
export type BodyDocument = DocumentOf<typeof bodyDocument>;

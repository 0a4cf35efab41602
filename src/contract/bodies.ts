import * as v from 'valibot';
import { actorIndicator, namedActor } from './actors.ts';
import { plainCodes, type Code } from './codeList.ts';
import { Industry, RefArea } from './codelists.ts';
import { documentFamily, singleDocument, type DocumentOf } from './document.ts';
import { coverageRow } from './coverage.ts';
import { ListedShare, takePart, UntilBasis, vehicleForumFact } from './participation.ts';
import { policyEvent } from './policyEvent.ts';
import { envelope, evidence, finite, measured, optionalText, text, timePeriod } from './primitives.ts';
import { calendarEntry } from './calendar.ts';

/** A standards body in a list, with counts of the records about it. */
export const bodyEntry = v.object({
  id: text,
  name: text,
  shortName: text,
  /** Spellings used in sources, which the list can be searched by. */
  spellings: v.array(text),
  kind: text,
  seat: optionalText,
  url: optionalText,
  industries: v.array(Industry.schema),
  committeesListed: ListedShare.schema,
  /** Parent body, if it is a group or a sector of one. */
  partOf: v.nullable(namedActor),
  /** Its remit in one sentence; `null` if no row states it. */
  decides: v.nullable(v.object({ text, evidence })),
  /** Number of committees in the newest list. */
  committeeCount: finite,
  indicatorCount: finite,
  eventCount: finite,
});
export type BodyEntry = v.InferOutput<typeof bodyEntry>;

/** Sorted by short name. */
export const bodyIndexDocument = singleDocument({
  kind: 'body-index',
  path: 'bodies/index',
  schema: v.object({ ...envelope, bodies: v.array(bodyEntry) }),
});
export type BodyIndexDocument = DocumentOf<typeof bodyIndexDocument>;

/** Number of seats, offices or memberships of one kind that an area held at a time. */
export const heldOffice = v.object({
  /** Role, such as "council-member". */
  role: text,
  refArea: RefArea.schema,
  timePeriod,
  value: measured,
  /** Number of all such offices; `null` if unknown. */
  total: measured,
  evidence,
});
export type HeldOffice = v.InferOutput<typeof heldOffice>;

/** An office of a body or of one of its groups, with its holder and the term. */
export const officeTerm = v.object({
  id: text,
  /** Group within the body, such as a working party or a board. */
  group: text,
  office: text,
  /** Firm or authority that holds the office, if the source names one. */
  holder: optionalText,
  refArea: v.nullable(RefArea.schema),
  from: v.nullable(timePeriod),
  until: v.nullable(timePeriod),
  untilBasis: UntilBasis.schema,
  /** Day for which the source states it. */
  asOf: timePeriod,
  evidence,
});
export type OfficeTerm = v.InferOutput<typeof officeTerm>;

/** Changes of a secretariat between two lists of committees. */
export const SecretariatChangeKind = plainCodes(['moved', 'founded', 'dissolved']);
export type SecretariatChangeKind = Code<typeof SecretariatChangeKind>;

/** A secretariat that was moved, founded or dissolved between two full lists. */
export const secretariatChange = v.object({
  committee: text,
  title: text,
  change: SecretariatChangeKind.schema,
  /** Months of the two lists. */
  fromList: timePeriod,
  toList: timePeriod,
  /** Holder in the earlier and the later list; `null` if there was none or it is unknown. */
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
    /** Its groups and sectors that have their own pages. */
    parts: v.array(namedActor),
    /** Its page as an organization, if it has one. */
    organization: v.nullable(namedActor),
    offices: v.array(heldOffice),
    terms: v.array(officeTerm),
    /** Ways to take part in its committees and boards that have no page of their own. */
    takePart: v.array(takePart),
    /** Completeness of the lists of its committees and offices. */
    coverage: v.array(coverageRow),
    /** Dated facts about its groups, newest first. */
    facts: v.array(vehicleForumFact),
    secretariatChanges: v.array(secretariatChange),
    indicators: v.array(actorIndicator),
    /** Events by the body or that name it. */
    events: v.array(policyEvent),
    /** Deadlines and meetings, earliest first. */
    calendar: v.array(calendarEntry),
    /** Its own standards on record, and the code that filters the list of standards for them. */
    standards: v.nullable(v.object({ issuer: text, count: finite })),
    /** Number of its documents and projects in the register. */
    registerCount: finite,
  }),
});
export type BodyDocument = DocumentOf<typeof bodyDocument>;

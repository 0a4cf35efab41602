import * as v from 'valibot';
import { codeList, plainCodes, type Code } from './codeList.ts';
import { Industry, RefArea } from './codelists.ts';
import { documentFamily, singleDocument, type DocumentOf } from './document.ts';
import { indicatorEntry } from './indicator.ts';
import { envelope, evidence, optionalText, text, timePeriod } from './primitives.ts';
import { coverageRow } from './coverage.ts';

/** What a committee is in its body. */
export const CommitteeKind = codeList({
  'technical-committee': 'Technical committee',
  subcommittee: 'Subcommittee',
  'project-committee': 'Project committee',
  'joint-committee': 'Joint committee',
  'systems-committee': 'Systems committee',
  'working-group': 'Working group',
  workshop: 'Workshop',
  other: 'Other',
});
export type CommitteeKind = Code<typeof CommitteeKind>;

/** What the person at the head of a committee is called. */
export const ChairOffice = plainCodes(['chair', 'co-chair', 'convenor']);
export type ChairOffice = Code<typeof ChairOffice>;

/** By what the end of a term is known: the text says it, the body has a rule, or it is open. */
export const UntilBasis = codeList({
  stated: 'stated by the source',
  rule: 'by the rule of the body',
  open: 'no end on record',
});
export type UntilBasis = Code<typeof UntilBasis>;

/** Whether the newest list of committees has all of a body, single ones, or none. */
export const ListedShare = plainCodes(['all', 'some', 'none']);
export type ListedShare = Code<typeof ListedShare>;

/** A body in which standards are made or governed. */
export const standardsBody = v.object({
  id: text,
  name: text,
  shortName: text,
  kind: text,
  url: optionalText,
  committeesListed: ListedShare.schema,
  industries: v.array(Industry.schema),
  note: optionalText,
});
export type StandardsBody = v.InferOutput<typeof standardsBody>;

/** What can be counted; the counts are indicator documents. */
export const participationIndexDocument = singleDocument({
  kind: 'participation-index',
  path: 'participation/index',
  schema: v.object({
    ...envelope,
    bodies: v.array(standardsBody),
    metrics: v.array(indicatorEntry),
    /** The months of which a full list of committees is on record, oldest first. */
    committeeLists: v.array(timePeriod),
  }),
});
export type ParticipationIndexDocument = DocumentOf<typeof participationIndexDocument>;

/** `P` votes, `O` observes (in WP.29, `P` took part); `unknown` where no member list was had. */
const memberRole = v.picklist(['P', 'O', 'none', 'unknown']);

export const committee = v.object({
  id: text,
  bodyId: text,
  name: text,
  title: text,
  kind: CommitteeKind.schema,
  industries: v.array(Industry.schema),
  /** Who holds the secretariat; `null` where not known. */
  secretariat: v.nullable(RefArea.schema),
  /** Who heads it; `null` where not known. */
  chair: v.nullable(RefArea.schema),
  /** As what: one of several co-chairs, or the convenor of a group. `null` where no chair is on record. */
  chairOffice: v.nullable(ChairOffice.schema),
  /** Who share the chair, where several do: `chair` is then `null`. */
  coChairs: v.array(RefArea.schema),
  /** The day for which the chair is told, and until when it was elected; `null` where no row says it. */
  chairAsOf: v.nullable(timePeriod),
  chairUntil: v.nullable(timePeriod),
  /** By what that is known; `null` where nobody says until when. */
  chairUntilBasis: v.nullable(UntilBasis.schema),
  /** The row of the chair, where it is not that of the committee: lists of secretariats name no chairs. */
  chairEvidence: v.nullable(evidence),
  /** The row that says until when; `null` where none does. */
  termEvidence: v.nullable(evidence),
  /** Whether it is one of those whose secretariats are counted: standing committees of bodies listed whole. */
  counted: v.boolean(),
  participation: v.object({ US: memberRole, CN: memberRole }),
  /** As coarse as the source: single committees of other bodies may carry a month or a year. */
  asOf: timePeriod,
  evidence,
});
export type Committee = v.InferOutput<typeof committee>;

/** A dated fact about the world forum of vehicle regulations or its like: an office held, a step taken. */
export const vehicleForumFact = v.object({
  id: text,
  date: timePeriod,
  refArea: RefArea.schema,
  body: text,
  group: text,
  fact: text,
  note: optionalText,
  evidence,
});
export type VehicleForumFact = v.InferOutput<typeof vehicleForumFact>;

export const wp29FactsDocument = singleDocument({
  kind: 'wp29-facts',
  path: 'participation/wp29-facts',
  schema: v.object({ ...envelope, facts: v.array(vehicleForumFact) }),
});
export type Wp29FactsDocument = DocumentOf<typeof wp29FactsDocument>;

export const committeesDocument = singleDocument({
  kind: 'committees',
  path: 'participation/committees',
  schema: v.object({ ...envelope, committees: v.array(committee), coverage: v.array(coverageRow) }),
});
export const committeeListDocument = documentFamily({
  kind: 'committees',
  path: 'participation/committees/{list}',
  schema: committeesDocument.schema,
});
export type CommitteesDocument = DocumentOf<typeof committeesDocument>;

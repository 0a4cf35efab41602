import * as v from 'valibot';
import { namedActor } from './actors.ts';
import { codeList, plainCodes, type Code } from './codeList.ts';
import { Industry, RefArea } from './codelists.ts';
import { documentFamily, singleDocument, type DocumentOf } from './document.ts';
import { indicatorEntry } from './indicator.ts';
import { envelope, evidence, optionalText, text, timePeriod } from './primitives.ts';
import { coverageRow } from './coverage.ts';

/** Kinds of committees within a body. */
export const CommitteeKind = codeList({
  'technical-committee': 'Technical committee',
  subcommittee: 'Subcommittee',
  'project-committee': 'Project committee',
  'joint-committee': 'Joint committee',
  'systems-committee': 'Systems committee',
  'working-group': 'Working group',
  'working-party': 'Working party',
  workshop: 'Workshop',
  other: 'Other',
});
export type CommitteeKind = Code<typeof CommitteeKind>;

/** Titles of the head of a committee. */
export const ChairOffice = plainCodes(['chair', 'co-chair', 'convenor']);
export type ChairOffice = Code<typeof ChairOffice>;

/** Basis for the end of a term: the text states it, the body has a rule, or it is open. */
export const UntilBasis = codeList({
  stated: 'stated by the source',
  rule: 'by the rule of the body',
  open: 'no end on record',
});
export type UntilBasis = Code<typeof UntilBasis>;

/** Basis for the day of a meeting: a source states it, or the body has a rule. */
export const MeetingBasis = plainCodes(['stated', 'rule']);
export type MeetingBasis = Code<typeof MeetingBasis>;

/** Share of a body's committees in the newest list: all, some or none. */
export const ListedShare = plainCodes(['all', 'some', 'none']);
export type ListedShare = Code<typeof ListedShare>;

/** A body that makes or governs standards. */
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

/** Quantities that can be counted; the counts are indicator documents. */
export const participationIndexDocument = singleDocument({
  kind: 'participation-index',
  path: 'participation/index',
  schema: v.object({
    ...envelope,
    bodies: v.array(standardsBody),
    metrics: v.array(indicatorEntry),
    /** Months with a full list of committees on record, oldest first. */
    committeeLists: v.array(timePeriod),
  }),
});
export type ParticipationIndexDocument = DocumentOf<typeof participationIndexDocument>;

/** `P` votes, `O` observes (in WP.29, `P` took part); `unknown` if no member list was available. */
const memberRole = v.picklist(['P', 'O', 'none', 'unknown']);

export const committee = v.object({
  id: text,
  bodyId: text,
  name: text,
  title: text,
  kind: CommitteeKind.schema,
  industries: v.array(Industry.schema),
  /** Area that holds the secretariat; `null` if unknown. */
  secretariat: v.nullable(RefArea.schema),
  /** Area that holds the chair; `null` if unknown. */
  chair: v.nullable(RefArea.schema),
  /** Office of the chair, such as co-chair or convenor of a group. `null` if no chair is on record. */
  chairOffice: v.nullable(ChairOffice.schema),
  /** Areas that share the chair; `chair` is then `null`. */
  coChairs: v.array(RefArea.schema),
  /** Day for which the chair is stated, and end of the elected term; `null` if no row states it. */
  chairAsOf: v.nullable(timePeriod),
  chairUntil: v.nullable(timePeriod),
  /** Basis for the end of the term; `null` if no source gives it. */
  chairUntilBasis: v.nullable(UntilBasis.schema),
  /** Row of the chair if it is not that of the committee: lists of secretariats do not name chairs. */
  chairEvidence: v.nullable(evidence),
  /** Row that states the end of the term; `null` if there is none. */
  termEvidence: v.nullable(evidence),
  /** True if its secretariat is counted: it is a committee of a completely listed body, and no working group. */
  counted: v.boolean(),
  participation: v.object({ US: memberRole, CN: memberRole }),
  /** Precision as in the source: single committees of other bodies may have a month or a year. */
  asOf: timePeriod,
  evidence,
});
export type Committee = v.InferOutput<typeof committee>;

/** Ways to take part in a committee; `null` where no row states one. */
export const takePart = v.object({
  committee: text,
  /** Its scope in a few words. */
  worksOn: text,
  /** National groups through which one takes part. */
  mirrorUs: optionalText,
  mirrorCn: optionalText,
  mirrorOther: optionalText,
  /** Organizations that these texts name, each as they spell it. */
  named: v.array(namedActor),
  whoMayTakePart: text,
  nextMeeting: v.nullable(timePeriod),
  nextMeetingBasis: v.nullable(MeetingBasis.schema),
  meetingPlace: optionalText,
  lastMeeting: v.nullable(timePeriod),
  /** Its number and place. */
  lastSession: optionalText,
  officialPage: optionalText,
  evidence,
});
export type TakePart = v.InferOutput<typeof takePart>;

/** Ways to take part in all committees on record, with what they are found by. */
export const waysInDocument = singleDocument({
  kind: 'ways-in',
  path: 'participation/ways-in',
  schema: v.object({
    ...envelope,
    ways: v.array(
      v.object({
        ...takePart.entries,
        /** Its page: the committee's own, or that of its body if no list has it. */
        page: text,
        industries: v.array(Industry.schema),
      }),
    ),
  }),
});
export type WaysInDocument = DocumentOf<typeof waysInDocument>;
export type WayIn = WaysInDocument['ways'][number];

/** A dated fact about the world forum of vehicle regulations or similar forums: an office held or a step taken. */
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

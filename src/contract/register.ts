import * as v from 'valibot';
import { codeList, type Code } from './codeList.ts';
import { Industry, RefArea } from './codelists.ts';
import { documentFamily, singleDocument, type DocumentOf } from './document.ts';
import { envelope, evidence, finite, optionalText, text, timePeriod } from './primitives.ts';
import { coverageRow } from './coverage.ts';
import { relation } from './relations.ts';
import { complianceDays } from './standards.ts';

// The register: what each body has published or is at work on, and how other texts rest on it.

/**
 * What a document of the register is, in the words of its body. Only the Chinese kinds say how binding a standard is: a
 * recommended standard (GB/T) is never a mandatory one (GB), and guidance (GB/Z, NIST) is not a standard.
 */
export const RegisterKind = codeList({
  standard: 'Standard',
  'mandatory-standard': 'Mandatory standard',
  'recommended-standard': 'Recommended standard',
  'sector-standard': 'Sector standard',
  guidance: 'Guidance document',
  recommendation: 'Recommendation',
  'recommended-practice': 'Recommended practice',
  'technical-specification': 'Technical specification',
  'publicly-available-specification': 'Publicly available specification',
  'group-specification': 'Group specification',
  'workshop-agreement': 'Workshop agreement',
  'technical-report': 'Technical report',
  'group-report': 'Group report',
  'special-report': 'Special report',
  'trend-report': 'Trend report',
  guide: 'Guide',
  supplement: 'Supplement',
  'white-paper': 'White paper',
  note: 'Note',
  other: 'Other',
});
export type RegisterKind = Code<typeof RegisterKind>;

/** How far a document of the register has come. */
export const RegisterStatus = codeList({
  'under-development': 'Under development',
  published: 'Published',
});
export type RegisterStatus = Code<typeof RegisterStatus>;

/** A document or project of a standards body, as a bibliographic copy of its catalog has it. */
export const registerEntry = v.object({
  /** The full number with the edition's year or version, so that GB/T is never shown as GB. */
  designation: text,
  /** In English; `null` where no English title is on record. Then `titleOriginal` is there. */
  title: optionalText,
  titleOriginal: optionalText,
  /** The committee, study or working group that holds it, in the body's spelling. */
  committee: optionalText,
  kind: RegisterKind.schema,
  /** `null` where the source does not say it. */
  status: v.nullable(RegisterStatus.schema),
  /** The stage in the body's own words or numbers (ISO: 60.60), as of the copy that was read. */
  bodyStage: optionalText,
  publishedOn: v.nullable(timePeriod),
  /** When a Chinese standard takes effect; other bodies' documents have no such day. */
  effectiveOn: v.nullable(timePeriod),
  edition: optionalText,
  /** Designations of what it replaces, as the source gives them. */
  replaces: v.array(text),
  industries: v.array(Industry.schema),
  /** Classes of the International Classification for Standards. */
  ics: v.array(text),
  /** The note says by what the row was put to its industries: committee, class or words of the title. */
  evidence,
});
export type RegisterEntry = v.InferOutput<typeof registerEntry>;

/** A part of the register of one body, by designation: no part is longer than about a megabyte. */
export const registerDocument = documentFamily({
  kind: 'register',
  path: 'standards/register/{body}/{part}',
  schema: v.object({
    ...envelope,
    bodyId: text,
    shortName: text,
    part: finite,
    entries: v.array(registerEntry),
  }),
});
export type RegisterDocument = DocumentOf<typeof registerDocument>;

/** Where in the parts a document is to be found, and how many there are of each body. */
export const registerIndexDocument = singleDocument({
  kind: 'register-index',
  path: 'standards/register/index',
  schema: v.object({
    ...envelope,
    coverage: v.array(coverageRow),
    bodies: v.array(
      v.object({
        id: text,
        name: text,
        shortName: text,
        documents: finite,
        /** By status; what has none is left out. */
        statuses: v.record(text, finite),
        /** By industry; a document can count in several. */
        industries: v.record(text, finite),
        /** In the order of designations, from the first in a part to its last. */
        parts: v.array(v.object({ part: finite, documents: finite, first: text, last: text })),
      }),
    ),
    /** Standards whose many parts come out in bundles, which move the counts of a year. */
    bundles: v.array(
      v.object({
        /** What the designations of its parts begin with. */
        designation: text,
        bodyId: text,
        /** Its parts on record as published, and all published documents of the body on record. */
        parts: finite,
        documents: finite,
        /** Of the first of its parts. */
        evidence,
      }),
    ),
  }),
});
export type RegisterIndexDocument = DocumentOf<typeof registerIndexDocument>;

/** How far a national text is that of the international standard (ISO/IEC Guide 21). */
export const AdoptionDegree = codeList({ IDT: 'Identical', MOD: 'Modified', NEQ: 'Not equivalent' });
export type AdoptionDegree = Code<typeof AdoptionDegree>;

/** How far the adoption itself has come. */
export const AdoptionStage = codeList({
  project: 'Project',
  drafting: 'Drafting',
  consultation: 'Consultation',
  'under-review': 'Under review',
  'under-approval': 'Under approval',
  published: 'Published; whether it is in force is not known',
  'in-force': 'In force',
  replaced: 'Replaced or withdrawn',
});
export type AdoptionStage = Code<typeof AdoptionStage>;

/** An international standard that became a national or European one, by one source: two sources can differ. */
export const adoption = v.object({
  /** Without a year where the source names no edition. */
  international: text,
  /** A designation, or the number of a plan while there is none. */
  national: text,
  refArea: RefArea.schema,
  /** `null` where the source does not give it. */
  degree: v.nullable(AdoptionDegree.schema),
  adoptionStage: AdoptionStage.schema,
  industries: v.array(Industry.schema),
  evidence,
});
export type Adoption = v.InferOutput<typeof adoption>;

/** When one of the two texts of an adoption came out, and what says so. */
const adoptionDate = v.object({
  date: timePeriod,
  /** Of the row that has the date; where only the number names the year, of the adoption. */
  evidence,
});

/** An adoption with what is on record of its two texts. */
export const adoptionPair = v.object({
  ...adoption.entries,
  /** `null` where no row and no number names a year; without a year the edition is not known. */
  internationalOn: v.nullable(adoptionDate),
  nationalOn: v.nullable(adoptionDate),
  /** Who holds the secretariat of the committee of the international text, by the newest list; `null`: not known. */
  secretariat: v.nullable(RefArea.schema),
});
export type AdoptionPair = v.InferOutput<typeof adoptionPair>;

export const adoptionsDocument = singleDocument({
  kind: 'adoptions',
  path: 'standards/register/adoptions',
  schema: v.object({
    ...envelope,
    adoptions: v.array(adoptionPair),
    coverage: v.array(coverageRow),
    /** The published texts of ISO, IEC and JTC 1 in the register, of which few can be said to be adopted or not. */
    scope: v.array(
      v.object({
        bodyId: text,
        shortName: text,
        texts: finite,
        /** How many of them have a Chinese text on record. */
        adopted: finite,
        /** Of the first of them. */
        evidence,
      }),
    ),
  }),
});
export type AdoptionsDocument = DocumentOf<typeof adoptionsDocument>;

/** What a law makes of a standard. */
export const StandardForce = codeList({
  mandatory: 'Mandatory',
  // A law that binds all standards of a class, as mandatory national ones, and names none.
  'by-class': 'Binding as one of a class',
  'binding-on-parties': 'Binding on parties that apply it',
  // A global technical regulation, as among the kinds of standards.
  'for-own-rules': 'For parties to put into their own rules',
  incorporated: 'Incorporated by reference',
  presumption: 'Presumption of conformity',
  requested: 'Requested',
  // Out, and without effect in law until the Official Journal cites it.
  delivered: 'Requested and published',
  draft: 'Draft',
});
export type StandardForce = Code<typeof StandardForce>;

/** The end of a standard that a law names. */
const standardEnd = v.object({
  on: timePeriod,
  /** What takes its place; `null` where it was withdrawn without. */
  by: optionalText,
  /** Until when types approved before need not meet the new text. */
  earlierTypesUntil: v.nullable(timePeriod),
  evidence,
});
export type StandardEnd = v.InferOutput<typeof standardEnd>;

/** From when a standard that a law names must be complied with, and when it ceased to hold. */
const standardStanding = v.object({
  ...complianceDays.entries,
  end: v.nullable(standardEnd),
});
export type StandardStanding = v.InferOutput<typeof standardStanding>;

/** A law, regulation or agreement that makes a standard binding, names it, or asks for one. */
export const lawStandard = v.object({
  /** An area, or `UN` for an agreement of the United Nations. */
  issuer: text,
  law: text,
  article: optionalText,
  /** `null` where a standard is asked for that has no number yet, or the law speaks of all. */
  designation: optionalText,
  /** What the standard is about, where the source says it. */
  subject: optionalText,
  /** The edition that the law names. */
  edition: optionalText,
  force: StandardForce.schema,
  /** From when the law says so. */
  effectiveOn: v.nullable(timePeriod),
  /** From when new types must comply by this law, and all vehicles; `null` where it gives no day of its own. */
  newTypesOn: v.nullable(timePeriod),
  allOn: v.nullable(timePeriod),
  /** When a requested standard is due. */
  due: v.nullable(timePeriod),
  industries: v.array(Industry.schema),
  evidence,
});
export type LawStandard = v.InferOutput<typeof lawStandard>;

export const lawStandardsDocument = singleDocument({
  kind: 'law-standards',
  path: 'standards/register/laws',
  schema: v.object({
    ...envelope,
    lawStandards: v.array(lawStandard),
    /** The documents named here that have a page, by name: the last part of its address. */
    pages: v.record(text, text),
    /** What is on record of the standards named here beside the laws, by name. */
    standings: v.record(text, standardStanding),
    /** What the standards named here are to other texts. */
    relations: v.array(relation),
    coverage: v.array(coverageRow),
  }),
});
export type LawStandardsDocument = DocumentOf<typeof lawStandardsDocument>;

/** A notification to the WTO committee on technical barriers to trade. */
const tbtNotification = v.object({
  /** `null` where the text that was read does not show it. */
  symbol: optionalText,
  refArea: RefArea.schema,
  notifiedOn: v.nullable(timePeriod),
  title: text,
  industries: v.array(Industry.schema),
  /** Codes of the Harmonized System of the goods concerned. */
  hs: v.array(text),
  ics: v.array(text),
  commentsUntil: v.nullable(timePeriod),
  /** When the measure is proposed to enter into force. */
  forceProposed: v.nullable(timePeriod),
  evidence,
});
export type TbtNotification = v.InferOutput<typeof tbtNotification>;

export const tbtNotificationsDocument = singleDocument({
  kind: 'tbt-notifications',
  path: 'standards/register/notifications',
  schema: v.object({ ...envelope, notifications: v.array(tbtNotification) }),
});
export type TbtNotificationsDocument = DocumentOf<typeof tbtNotificationsDocument>;

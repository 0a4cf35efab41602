import * as v from 'valibot';
import { codeList, type Code } from './codeList.ts';
import { Industry, RefArea } from './codelists.ts';
import { documentFamily, singleDocument, type DocumentOf } from './document.ts';
import { envelope, evidence, finite, optionalText, text, timePeriod } from './primitives.ts';
import { coverageRow } from './coverage.ts';
import { relation } from './relations.ts';
import { complianceDays } from './standards.ts';

// The register: what each body has published or is working on, and how other texts refer to it.

/**
 * Kind of a register document, in the terms of its body. Only the Chinese kinds say how binding a standard is: a
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

/** Progress of a register document. */
export const RegisterStatus = codeList({
  'under-development': 'Under development',
  published: 'Published',
});
export type RegisterStatus = Code<typeof RegisterStatus>;

/** A document or project of a standards body, from a bibliographic copy of its catalog. */
export const registerEntry = v.object({
  /** Full number with the year or version of the edition, so that GB/T is never shown as GB. */
  designation: text,
  /** English title; `null` if none is on record. Then `titleOriginal` is set. */
  title: optionalText,
  titleOriginal: optionalText,
  /** Responsible committee, study group or working group, in the body's spelling. */
  committee: optionalText,
  kind: RegisterKind.schema,
  /** `null` if the source does not state it. */
  status: v.nullable(RegisterStatus.schema),
  /** Stage in the body's own words or numbers (ISO: 60.60), as of the copy that was read. */
  bodyStage: optionalText,
  publishedOn: v.nullable(timePeriod),
  /** Date when a Chinese standard takes effect; documents of other bodies have none. */
  effectiveOn: v.nullable(timePeriod),
  edition: optionalText,
  /** Designations of the documents that it replaces, as the source gives them. */
  replaces: v.array(text),
  industries: v.array(Industry.schema),
  /** Classes of the International Classification for Standards. */
  ics: v.array(text),
  /** Its note says how the row was assigned to its industries: by committee, class or words of the title. */
  evidence,
});
export type RegisterEntry = v.InferOutput<typeof registerEntry>;

/** A part of one body's register, by designation: parts are limited to about a megabyte. */
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

/** Index of the parts that hold each document, and the number of documents of each body. */
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
        /** Number of documents by status; those without one are omitted. */
        statuses: v.record(text, finite),
        /** Number of documents by industry; a document can count in several. */
        industries: v.record(text, finite),
        /** Number of committees that its documents name, and of those whose secretariat is on record. */
        committees: v.object({ named: finite, held: finite }),
        /** Parts in the order of designations, each with its first and last one. */
        parts: v.array(v.object({ part: finite, documents: finite, first: text, last: text })),
      }),
    ),
    /** Standards whose many parts are published in bundles, which distort yearly counts. */
    bundles: v.array(
      v.object({
        /** Common beginning of the designations of its parts. */
        designation: text,
        bodyId: text,
        /** Number of its published parts on record, and of all published documents of the body on record. */
        parts: finite,
        documents: finite,
        /** Evidence of the first of its parts. */
        evidence,
      }),
    ),
  }),
});
export type RegisterIndexDocument = DocumentOf<typeof registerIndexDocument>;

/** Degrees to which a national text follows the international standard (ISO/IEC Guide 21). */
export const AdoptionDegree = codeList({ IDT: 'Identical', MOD: 'Modified', NEQ: 'Not equivalent' });
export type AdoptionDegree = Code<typeof AdoptionDegree>;

/** Progress of the adoption itself. */
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

/** An international standard adopted nationally or in Europe, by one source: two sources can differ. */
export const adoption = v.object({
  /** Without a year if the source names no edition. */
  international: text,
  /** Designation, or the number of the plan until there is one. */
  national: text,
  refArea: RefArea.schema,
  /** `null` if the source does not give it. */
  degree: v.nullable(AdoptionDegree.schema),
  adoptionStage: AdoptionStage.schema,
  industries: v.array(Industry.schema),
  evidence,
});
export type Adoption = v.InferOutput<typeof adoption>;

/** Date when one of the two texts of an adoption was published, and its source. */
const adoptionDate = v.object({
  date: timePeriod,
  /** True if no source gives a day of issue: the date is the year in the text's number. */
  ofNumber: v.boolean(),
  /** Evidence of the row with the date, or of the adoption if only the number contains the year. */
  evidence,
});

/** An adoption with the facts on record about its two texts. */
export const adoptionPair = v.object({
  ...adoption.entries,
  /** `null` if no row or number gives a year; the edition is unknown without a year. */
  internationalOn: v.nullable(adoptionDate),
  nationalOn: v.nullable(adoptionDate),
  /** Area that holds the secretariat of the international text's committee, by the newest list; `null` if unknown. */
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
    /** Published texts of ISO, IEC and JTC 1 in the register; whether they were adopted is known for few. */
    scope: v.array(
      v.object({
        bodyId: text,
        shortName: text,
        texts: finite,
        /** Number of them with a Chinese text on record. */
        adopted: finite,
        /** Evidence of the first of them. */
        evidence,
      }),
    ),
  }),
});
export type AdoptionsDocument = DocumentOf<typeof adoptionsDocument>;

/** Legal effect that a law gives to a standard. */
export const StandardForce = codeList({
  mandatory: 'Mandatory',
  // A law binds all standards of a class, such as mandatory national ones, without naming any.
  'by-class': 'Binding as one of a class',
  'binding-on-parties': 'Binding on parties that apply it',
  // A global technical regulation, as in the kinds of standards.
  'for-own-rules': 'For parties to put into their own rules',
  incorporated: 'Incorporated by reference',
  presumption: 'Presumption of conformity',
  requested: 'Requested',
  // Published, but without legal effect until the Official Journal cites it.
  delivered: 'Requested and published',
  draft: 'Draft',
});
export type StandardForce = Code<typeof StandardForce>;

/** End of a standard that a law names. */
const standardEnd = v.object({
  on: timePeriod,
  /** Successor; `null` if it was withdrawn without one. */
  by: optionalText,
  /** Day until which types approved earlier need not meet the new text. */
  earlierTypesUntil: v.nullable(timePeriod),
  evidence,
});
export type StandardEnd = v.InferOutput<typeof standardEnd>;

/** Days from which a standard named by a law must be met, and the day when it ceased to apply. */
const standardStanding = v.object({
  ...complianceDays.entries,
  end: v.nullable(standardEnd),
});
export type StandardStanding = v.InferOutput<typeof standardStanding>;

/** Facts in the register about a document that a law names. */
export const registeredText = v.object({
  /** Last URL segment of its page. */
  id: text,
  /** Country of the body, if it is that of one country. */
  area: v.nullable(RefArea.schema),
  ...v.pick(registerEntry, ['title', 'status', 'bodyStage', 'publishedOn', 'evidence']).entries,
});
export type RegisteredText = v.InferOutput<typeof registeredText>;

/** A law, regulation or agreement that makes a standard binding, names it, or requests one. */
export const lawStandard = v.object({
  /** An area, or `UN` for an agreement of the United Nations. */
  issuer: text,
  law: text,
  article: optionalText,
  /** `null` if the requested standard has no number yet, or the law covers all standards. */
  designation: optionalText,
  /** Subject of the standard, if the source states it. */
  subject: optionalText,
  /** Edition that the law names. */
  edition: optionalText,
  force: StandardForce.schema,
  /** Day from which the law says so. */
  effectiveOn: v.nullable(timePeriod),
  /** Days from which new types and all vehicles must comply by this law; `null` if it gives no day of its own. */
  newTypesOn: v.nullable(timePeriod),
  allOn: v.nullable(timePeriod),
  /** Due date of a requested standard. */
  due: v.nullable(timePeriod),
  industries: v.array(Industry.schema),
  /** Day of publication of a standard that the law binds as one of a class; `null` where the source names it. */
  knownFrom: v.nullable(timePeriod),
  evidence,
});
export type LawStandard = v.InferOutput<typeof lawStandard>;

export const lawStandardsDocument = singleDocument({
  kind: 'law-standards',
  path: 'standards/register/laws',
  schema: v.object({
    ...envelope,
    lawStandards: v.array(lawStandard),
    /** Last URL segment of the page of each document named here, by name. */
    pages: v.record(text, text),
    /** Title and issuer of each of these documents, by name. */
    texts: v.record(text, v.object({ title: text, issuer: text })),
    /** Documents of the register among the standards named here, by name. */
    registered: v.record(text, registeredText),
    /** Facts on record about the standards named here besides the laws, by name. */
    standings: v.record(text, standardStanding),
    /** Relations of the standards named here to other texts. */
    relations: v.array(relation),
    coverage: v.array(coverageRow),
  }),
});
export type LawStandardsDocument = DocumentOf<typeof lawStandardsDocument>;

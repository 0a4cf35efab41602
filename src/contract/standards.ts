import * as v from 'valibot';
import { codeList, plainCodes, type Code } from './codeList.ts';
import { Industry, RefArea, TaskDomain } from './codelists.ts';
import { singleDocument, type DocumentOf } from './document.ts';
import { envelope, evidence, optionalText, text, timePeriod } from './primitives.ts';
import { coverageRow } from './coverage.ts';
import { relation } from './relations.ts';

// Kept apart from the plans, whose newest the overview shows: standards and their calendar load with the plans page.

export const StandardKind = codeList({
  mandatory: 'Mandatory',
  recommended: 'Recommended',
  guidance: 'Guidance document',
  industry: 'Sector',
  group: 'Group (association)',
  regulation: 'Regulation',
  // Under the 1998 Agreement: not binding until a party adopts it in its own rules.
  'global-regulation': 'Global technical regulation',
});
export type StandardKind = Code<typeof StandardKind>;

/** Progress of a standard; its dates determine the status on a given day. */
export const StandardStatus = codeList({
  planned: 'Planned',
  draft: 'Draft',
  published: 'Published',
  'in-force': 'In force',
  // Replaced by a text that earlier approved types need not meet before a later day.
  replaced: 'Replaced for new types',
  withdrawn: 'Withdrawn',
});
export type StandardStatus = Code<typeof StandardStatus>;

/** Returns the issuer's name: that of a country or region, or the recorded name of a body such as ISO. */
export const issuerName = (issuer: string): string => (RefArea.is(issuer) ? RefArea.label(issuer) : issuer);

/**
 * Returns how a document of the issuer comes out. The date of publication on record of a regulation of the United
 * Nations is that of its adoption.
 */
export const outWord = (issuer: string): 'adopted' | 'published' =>
  issuer === 'UN' ? 'adopted' : 'published';

/** A standard or regulation. `designation` is the full number, so that GB/T is never shown as GB. */
export const standard = v.object({
  designation: text,
  title: text,
  titleOriginal: optionalText,
  /** `CN`, `US`, `EU`, or a body that is not an area: `ISO`, `IEC`, `UN`. */
  issuer: text,
  kind: StandardKind.schema,
  /** Field among those of the vehicle plans; `null` if it belongs to none. */
  domain: v.nullable(TaskDomain.schema),
  industries: v.array(Industry.schema),
  /** Status on the dataset's date; `null` if none was reached. For another day use `standardStatus`. */
  status: v.nullable(StandardStatus.schema),
  plannedOn: v.nullable(timePeriod),
  draftedOn: v.nullable(timePeriod),
  publishedOn: v.nullable(timePeriod),
  effectiveOn: v.nullable(timePeriod),
  /** Day of a source that shows it in force, if the day of effect is not on record. */
  inForceBy: v.nullable(timePeriod),
  withdrawnOn: v.nullable(timePeriod),
  /** Document whose day its withdrawal has, by our reading that it replaces it; `null` if a source states the day. */
  withdrawnWith: optionalText,
  /** Day of a source that lists it as withdrawn, if the day itself is not on record. */
  withdrawnBy: v.nullable(timePeriod),
  /** Day until which types approved earlier may follow it; `null` if no day after its end is on record. */
  earlierTypesUntil: v.nullable(timePeriod),
  replaces: optionalText,
  /** Evidence of the day of effect if it comes from another source than the rest; otherwise `null`. */
  effectiveEvidence: v.nullable(evidence),
  evidence,
});
export type Standard = v.InferOutput<typeof standard>;

export const standardsDocument = singleDocument({
  kind: 'standards',
  path: 'ev-plans/standards',
  schema: v.object({
    ...envelope,
    standards: v.array(standard),
    /** Relations of these standards to other texts. */
    relations: v.array(relation),
    coverage: v.array(coverageRow),
  }),
});
export type StandardsDocument = DocumentOf<typeof standardsDocument>;

/** Kinds of further days of a standard, which have no column in its row. */
export const StandardDayStep = codeList({
  draft: 'Draft',
  comment: 'Out for comment',
  adopted: 'Adopted',
  // Used for a series of amendments or a part: the standard's first day in force is in its row.
  'in-force': 'In force',
  applies: 'Applies',
  'new-types': 'New types must comply',
  all: 'Existing types must comply too',
});
export type StandardDayStep = Code<typeof StandardDayStep>;

/** A further day of a standard: adopted, applied or binding for some. */
export const standardDay = v.object({
  step: StandardDayStep.schema,
  date: timePeriod,
  /** Addressees or objects, if the day does not apply to the whole scope of the document. */
  text: optionalText,
  evidence,
});
export type StandardDay = v.InferOutput<typeof standardDay>;

/** Vehicle classes of the UN: motorcycles (L), cars and buses (M), trucks (N), trailers (O), farm vehicles (R, S, T). */
export const VehicleClass = plainCodes([
  'L',
  'M',
  'M1',
  'M2',
  'M3',
  'N',
  'N1',
  'N2',
  'N3',
  'O',
  'R',
  'S',
  'T',
]);

/** Scope of a document by one source. */
export const standardScope = v.object({
  objects: text,
  /** Empty if no source read names them. */
  classes: v.array(VehicleClass.schema),
  /** Levels of automation: "3 and 4"; `null` if it is not limited to any, or none is on record. */
  levels: optionalText,
  /** Rule on imports in our words; `null` if no source read states one. */
  imports: optionalText,
  evidence,
});
export type StandardScope = v.InferOutput<typeof standardScope>;

/** Every day on record from which a standard applies, binds new types or binds all; earliest first. */
export const complianceDays = v.object({
  appliesOn: v.array(timePeriod),
  newTypesOn: v.array(timePeriod),
  allOn: v.array(timePeriod),
  /** Those of these steps of which a day has low confidence. */
  lowSteps: v.array(StandardDayStep.schema),
});
export type ComplianceDays = v.InferOutput<typeof complianceDays>;

/** Such days by the law of an area that makes the text of another issuer binding. */
export const complianceIn = v.object({ area: RefArea.schema, ...complianceDays.entries });
export type ComplianceIn = v.InferOutput<typeof complianceIn>;

import * as v from 'valibot';
import { codeList, plainCodes, type Code } from './codeList.ts';
import { Confidence, Industry } from './codelists.ts';
import { coverageRow } from './coverage.ts';
import { singleDocument, type DocumentOf } from './document.ts';
import { envelope, evidence, finite, optionalText, text, timePeriod } from './primitives.ts';
import { VehicleClass } from './standards.ts';

// Whom a rule binds, in which market, from which day: one row for each phase of a document.

export const Market = codeList({
  CN: 'China',
  EU: 'European Union',
  // Parties to the 1958 Agreement that apply the regulation.
  UN: 'UN parties',
  US: 'United States',
  'US-CA': 'California',
});
export type Market = Code<typeof Market>;

/** Products that a reader may make, in the order of the page's choice. */
export const Product = codeList({
  'driver-assistance': 'Driver assistance',
  'automated-driving': 'Automated driving',
  'vehicle-software': 'Vehicle software and cybersecurity',
  'traction-battery': 'Traction battery and its management',
  'other-battery': 'Other battery',
  charging: 'Charging',
  car: 'Whole car',
  truck: 'Truck or bus',
  'ai-gpai': 'General-purpose AI',
  'ai-high-risk': 'High-risk AI',
  'ai-content': 'AI-made content',
  'connected-product': 'Connected product',
  radio: 'Radio equipment',
  chips: 'Chips under trade rules',
});
export type Product = Code<typeof Product>;

/** Event that a phase binds. Only equal phases are compared between markets. */
export const RulePhaseKind = codeList({
  'new-types': 'New types',
  'all-new-vehicles': 'All new vehicles',
  'existing-types': 'Types approved before',
  production: 'Production',
  import: 'Import',
  'placing-on-market': 'Placing on the market',
  'model-year': 'Model year',
  reporting: 'Reporting',
  obligation: 'Duty of those named',
  // The day of the text, where no source says whom it binds first.
  effect: 'Takes effect; which types it binds from that day is not on record',
  // Begins a possibility, and obliges no one by itself.
  approval: 'Approval possible',
});
export type RulePhaseKind = Code<typeof RulePhaseKind>;

/** State of the text that sets the phase. Whether the phase binds on a day follows from its days alone. */
export const RuleStatus = codeList({
  'in-force': 'In force',
  adopted: 'Adopted',
  delayed: 'Delayed',
  draft: 'Draft',
  withdrawn: 'Withdrawn',
});
export type RuleStatus = Code<typeof RuleStatus>;

/** Objects of rules: vehicle classes of the UN, batteries, and what else is bound; `small-makers` binds no others. */
export const RuleObject = plainCodes([
  ...VehicleClass.codes,
  'small-makers',
  'ads',
  'event-recorder',
  'vehicle-software',
  'battery-ev',
  'battery-lmt',
  'battery-industrial',
  'battery-portable',
  'charger',
  'ai',
  'ai-gpai',
  'ai-high-risk',
  'ai-content',
  'product-digital',
]);
export type RuleObject = Code<typeof RuleObject>;

export const rulePhase = v.object({
  /** Unique in the document, for links: `gb-39901-2025-m1-new-types`. */
  id: text,
  /** Id of the requirement: rows that share it are phases of one duty for one kind of object. */
  rule: text,
  /** Ids of the topics that the duty belongs to. */
  topics: v.array(text),
  /** Name of the document as on record. */
  document: text,
  /** Title of the document; `null` if only its name is on record. */
  title: optionalText,
  /** Id of the document's page; `null` if it has none. */
  page: optionalText,
  /** Edition or amendment that sets the phase; `null` if it is the document as first adopted. */
  edition: optionalText,
  market: Market.schema,
  /** Object in plain words: "cars and vans (M1, N1)". */
  objects: text,
  objectCodes: v.array(RuleObject.schema),
  products: v.array(Product.schema),
  industries: v.array(Industry.schema),
  phase: RulePhaseKind.schema,
  /** First day; `null` if no source states it, or it is a model year. */
  from: v.nullable(timePeriod),
  /** Model year from which it binds: a period that is no day. */
  modelYear: v.nullable(finite),
  /** Last day; `null` if it has none on record. */
  until: v.nullable(timePeriod),
  /** Duty in at most fifteen words of ours. */
  duty: text,
  exceptions: optionalText,
  status: RuleStatus.schema,
  /** Article or clause; `null` if the source does not name it. */
  basis: optionalText,
  /** Name of the amendment that set or moved its day. */
  amendment: optionalText,
  /** Day from which it could be known: the text that sets it was published; `null` if no day is on record. */
  since: v.nullable(timePeriod),
  evidence,
  /** A second source that states the same; `null` for none. */
  secondEvidence: v.nullable(evidence),
});
export type RulePhase = v.InferOutput<typeof rulePhase>;

/**
 * Returns the first day on which a phase may bind; `null` if no source states one. Production of a model year may begin
 * on January 2 of the year before (40 CFR 85.2304): a period that is no day is placed where it begins at the earliest.
 */
export const earliestDay = ({ from, modelYear }: Pick<RulePhase, 'from' | 'modelYear'>): string | null =>
  from ?? (modelYear === null ? null : `${String(modelYear - 1)}-01-02`);

export const AmendmentKind = plainCodes(['amendment', 'delay', 'replacement', 'interpretation']);

export const ruleAmendment = v.object({
  document: text,
  page: optionalText,
  amendment: text,
  kind: AmendmentKind.schema,
  publishedOn: v.nullable(timePeriod),
  effectiveOn: v.nullable(timePeriod),
  changes: text,
  /** Days that it moved, each with the day before; only those whose former day is on record. */
  moved: v.array(v.object({ was: timePeriod, now: timePeriod })),
  evidence,
});
export type RuleAmendment = v.InferOutput<typeof ruleAmendment>;

/** Duty that texts of several markets share, by our reading: a topic alone does not make two rules alike. */
export const comparableDuty = v.object({
  id: text,
  title: text,
  duty: text,
  /** Common ground of the texts. */
  alike: text,
  /** Texts that are not compared, and why; `null` for none. */
  leftOut: optionalText,
  /** Empty if no texts are compared; `leftOut` says why. */
  rules: v.array(
    v.object({
      /** Id of the requirement. */
      rule: text,
      /** Why it is put to the duty. */
      reading: text,
      confidence: Confidence.schema,
    }),
  ),
});
export type ComparableDuty = v.InferOutput<typeof comparableDuty>;

export const rulesDocument = singleDocument({
  kind: 'rules',
  path: 'standards/rules',
  schema: v.object({
    ...envelope,
    /** Sorted by day, then document. */
    phases: v.array(rulePhase),
    amendments: v.array(ruleAmendment),
    duties: v.array(comparableDuty),
    coverage: v.array(coverageRow),
  }),
});
export type RulesDocument = DocumentOf<typeof rulesDocument>;

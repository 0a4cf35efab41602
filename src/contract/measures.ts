import * as v from 'valibot';
import { codeList, type Code } from './codeList.ts';
import { Cadence, Industry, ObsStatus, RefArea } from './codelists.ts';
import { singleDocument, type DocumentOf } from './document.ts';
import { otherReading } from './indicator.ts';
import {
  coveredPeriod,
  evidence,
  envelope,
  finite,
  optionalText,
  text,
  timePeriod,
  unit,
} from './primitives.ts';

/** Ways to count a country's part in standards work, in the order in which they are listed. */
export const Measure = codeList({
  secretariats: 'Secretariats',
  chairs: 'Chairs and other offices',
  convenors: 'Convenors, moderators and rapporteurs',
  'p-memberships': 'P-memberships',
  'elected-posts': 'Elected posts and board seats',
  contributions: 'Contributions',
  authorships: 'Authorships',
  members: 'Members',
  proposals: 'Proposals',
  'new-committees': 'Committees founded',
  'led-projects': 'Projects and standards led',
  publications: 'Documents by secretariat',
  patents: 'Declared patents',
});
export type Measure = Code<typeof Measure>;

/** Denominators by which counts are divided before two countries are compared. */
export const Basis = codeList({
  absolute: 'totals',
  'per-head': 'per capita',
  'per-gdp': 'per dollar of GDP',
  'per-seat': 'per member seat',
});
export type Basis = Code<typeof Basis>;

/** Value of one country at one key. */
const side = v.object({
  value: finite,
  /** True if the true value may be higher, because the counting starts before the records do. */
  isLowerBound: v.optional(v.literal(true)),
  isUpperBound: v.optional(v.literal(true)),
  /** `E` if the value is an estimate; omitted otherwise. */
  obsStatus: v.optional(ObsStatus.schema),
  evidence,
  /** Date when its source was published; `null` if unknown. */
  publishedOn: v.nullable(timePeriod),
  otherReadings: v.array(otherReading),
});
export type CountSide = v.InferOutput<typeof side>;

/** Values of the two countries for one period and industry; at least one of them is on record. */
const countRow = v.object({
  industry: Industry.schema,
  timePeriod: coveredPeriod,
  /** True if a value is provisional or covers a part of the period. */
  isPartial: v.optional(v.literal(true)),
  CN: v.nullable(side),
  US: v.nullable(side),
  /** True if both values count fewer than ten things, or are shares of so few; omitted otherwise. */
  few: v.optional(v.literal(true)),
  /** Amount that the count attributes to no country, in its unit; `null` if it does not say. */
  unattributed: v.nullable(finite),
  /** Third country that is ahead of both; `null` if there is none or one of the two values is unknown. */
  third: v.nullable(v.object({ refArea: RefArea.schema, value: finite, evidence })),
});
export type CountRow = v.InferOutput<typeof countRow>;

/** An indicator that shows who leads on one measure in one body. */
const measuredCount = v.object({
  indicatorId: text,
  title: text,
  /** Definition of the count, with everything that users need to read it. */
  definition: text,
  unit,
  measure: Measure.schema,
  /** `null` if the count spans several bodies. */
  bodyId: optionalText,
  /** Short name of the body, or of the bodies that are counted together. */
  body: text,
  /** Scope of the count if it is narrower than the measure; `null` if it is not. */
  note: optionalText,
  /** Direction that counts as a lead. */
  leadDirection: v.picklist(['higher', 'lower']),
  /** Interval of its values; those older than it allows carry no verdict. */
  cadence: Cadence.schema,
  /** Counts of one family are slices of one table, or count the same thing. */
  family: optionalText,
  /** Indicator of the member seats by which the count can be divided; `null` if none is on record. */
  seatsIndicatorId: optionalText,
  /** Sorted by industry and period, oldest first. */
  rows: v.array(countRow),
});
export type MeasuredCount = v.InferOutput<typeof measuredCount>;

/** Indicators by which every count can be divided. */
export const sharedDenominators = { 'per-head': 'policy-population', 'per-gdp': 'policy-gdp' } as const;

const denominatorValue = v.object({
  refArea: v.picklist(['CN', 'US']),
  timePeriod,
  value: finite,
  evidence,
  publishedOn: v.nullable(timePeriod),
});
export type DenominatorValue = v.InferOutput<typeof denominatorValue>;

/** Denominator of counts: values of both countries, oldest first. */
const denominator = v.object({
  basis: v.picklist(['per-head', 'per-gdp', 'per-seat']),
  indicatorId: text,
  title: text,
  unit,
  values: v.array(denominatorValue),
});
export type Denominator = v.InferOutput<typeof denominator>;

/** Every participation count that shows who leads, with both countries' values over time. */
export const measuresDocument = singleDocument({
  kind: 'measures',
  path: 'participation/measures',
  schema: v.object({
    ...envelope,
    counts: v.array(measuredCount),
    denominators: v.array(denominator),
    /** Indicators of this panel that do not show who leads, each with the reason. */
    leftOut: v.array(v.object({ indicatorId: text, title: text, reason: text })),
  }),
});
export type MeasuresDocument = DocumentOf<typeof measuresDocument>;

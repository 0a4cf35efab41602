import * as v from 'valibot';
import { codeList, type Code } from './codeList.ts';
import { Cadence, Industry, RefArea } from './codelists.ts';
import { singleDocument, type DocumentOf } from './document.ts';
import { otherReading } from './indicator.ts';
import { evidence, envelope, finite, optionalText, text, timePeriod, unit } from './primitives.ts';

/** What can be counted of a country's part in standards work, in the order in which it is listed. */
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

/** What a count is divided by before two countries are set against each other. */
export const Basis = codeList({
  absolute: 'as counted',
  'per-head': 'per head',
  'per-gdp': 'per GDP',
  'per-seat': 'per member seat',
});
export type Basis = Code<typeof Basis>;

/** The value of one country at one key. */
const side = v.object({
  value: finite,
  /** The true value may be higher: what it counts from lies before the records. */
  isLowerBound: v.optional(v.literal(true)),
  evidence,
  /** When its source was published; `null` where that is not known. */
  publishedOn: v.nullable(timePeriod),
  otherReadings: v.array(otherReading),
});
export type CountSide = v.InferOutput<typeof side>;

/** What is on record of the two countries for one period and industry: at least one of the two values. */
const countRow = v.object({
  industry: Industry.schema,
  timePeriod,
  /** A value is provisional, or for a part of the period. */
  isPartial: v.optional(v.literal(true)),
  CN: v.nullable(side),
  US: v.nullable(side),
  /** Both values count fewer than ten things, or are shares of so few; left out for all others. */
  few: v.optional(v.literal(true)),
  /** What the count attributes to no country, in its unit; `null` where it does not say. */
  unattributed: v.nullable(finite),
  /** The third country that is ahead of both; `null` where one of the two is not known, or there is none. */
  third: v.nullable(v.object({ refArea: RefArea.schema, value: finite, evidence })),
});
export type CountRow = v.InferOutput<typeof countRow>;

/** An indicator that says who leads by one measure in one body. */
const measuredCount = v.object({
  indicatorId: text,
  title: text,
  /** What is counted, with what must be known to read it. */
  definition: text,
  unit,
  measure: Measure.schema,
  /** `null`: the count spans several bodies. */
  bodyId: optionalText,
  /** The body in a word, or which several bodies are counted together. */
  body: text,
  /** What the count is of, where that is narrower than the measure; `null` where it is not. */
  note: optionalText,
  /** Whether the higher or the lower value leads. */
  leadDirection: v.picklist(['higher', 'lower']),
  /** Its rhythm: what is older than that allows carries no verdict. */
  cadence: Cadence.schema,
  /** Counts of one family are slices of one table, or count one thing. */
  family: optionalText,
  /** The indicator of the member seats that the count can be divided by; `null` where none is on record. */
  seatsIndicatorId: optionalText,
  /** By industry and period, oldest first. */
  rows: v.array(countRow),
});
export type MeasuredCount = v.InferOutput<typeof measuredCount>;

/** The indicators that every count can be divided by. */
export const sharedDenominators = { 'per-head': 'policy-population', 'per-gdp': 'policy-gdp' } as const;

const denominatorValue = v.object({
  refArea: v.picklist(['CN', 'US']),
  timePeriod,
  value: finite,
  evidence,
  publishedOn: v.nullable(timePeriod),
});
export type DenominatorValue = v.InferOutput<typeof denominatorValue>;

/** What counts are divided by: values of both countries, oldest first. */
const denominator = v.object({
  basis: v.picklist(['per-head', 'per-gdp', 'per-seat']),
  indicatorId: text,
  title: text,
  unit,
  values: v.array(denominatorValue),
});
export type Denominator = v.InferOutput<typeof denominator>;

/** Every count of participation that says who leads, with both countries' values over time. */
export const measuresDocument = singleDocument({
  kind: 'measures',
  path: 'participation/measures',
  schema: v.object({
    ...envelope,
    counts: v.array(measuredCount),
    denominators: v.array(denominator),
    /** Indicators of this panel that say nothing of who leads, each with the reason. */
    leftOut: v.array(v.object({ indicatorId: text, title: text, reason: text })),
  }),
});
export type MeasuresDocument = DocumentOf<typeof measuresDocument>;

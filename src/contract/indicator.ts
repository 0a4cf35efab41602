import * as v from 'valibot';
import { RevisionKind } from './corrections.ts';
import { documentFamily, singleDocument, type DocumentOf } from './document.ts';
import { Cadence, Industry, ObsStatus, PanelId, RefArea } from './codelists.ts';
import {
  coveredPeriod,
  derivation,
  envelope,
  evidence,
  finite,
  measured,
  optionalText,
  text,
  timePeriod,
  unit,
} from './primitives.ts';

/** A quantity measured in one unit. */
export const indicator = v.object({
  id: text,
  title: text,
  unit,
  definition: text,
  /** Direction that counts as a lead; `none` if neither does. */
  leadDirection: v.picklist(['higher', 'lower', 'none']),
  panel: v.picklist([...PanelId.codes, 'overview']),
  industries: v.array(Industry.schema),
  /** Interval at which new values are due. */
  cadence: Cadence.schema,
  /** Industries in which the values are shares of fewer than ten things; omitted if there are none. */
  ofFew: v.optional(v.array(Industry.schema)),
  /** True if the values of China and the United States do not count the same thing. */
  isUnlike: v.optional(v.literal(true)),
  /** Titles of indicators in which other sources count the same thing in the same unit; omitted if there are none. */
  alsoCounted: v.optional(v.array(text)),
});
export type Indicator = v.InferOutput<typeof indicator>;

/** A value from another source for the same key. */
export const otherReading = v.object({ value: finite, unit: text, evidence });
export type OtherReading = v.InferOutput<typeof otherReading>;

/** A change to a value in a later version of the dataset. */
export const revision = v.object({
  version: envelope.datasetVersion,
  /** The value before; `null` if the version added it. */
  before: optionalText,
  after: text,
  reason: optionalText,
  /** True of a value that may have been there before the version that is said to have added it. */
  orEarlier: v.optional(v.literal(true)),
  /** Verdict on the value before; omitted where the value was added or moved, or only its citation changed. */
  says: v.optional(RevisionKind.schema),
  /** Names the earlier place of the number, if the version moved it here: "United States, 2025". */
  formerly: v.optional(text),
});
export type Revision = v.InferOutput<typeof revision>;

/** One value at one key: area, period and, where the indicator is split by it, industry. */
export const observation = v.object({
  refArea: RefArea.schema,
  timePeriod: coveredPeriod,
  industry: Industry.schema,
  value: measured,
  obsStatus: ObsStatus.schema,
  /** True if the true value may be higher, because the counting starts before the records do. Omitted otherwise. */
  isLowerBound: v.optional(v.literal(true)),
  /** True if the true value is lower: its source says “fewer than”. Omitted otherwise. */
  isUpperBound: v.optional(v.literal(true)),
  evidence,
  /** Date when the source published the value; `null` if unknown. */
  publishedOn: v.nullable(timePeriod),
  /** `null` if the source itself states the value. */
  derivation: v.nullable(derivation),
  /** Differing values of the same quantity from other sources. */
  otherReadings: v.array(otherReading),
  /** Changes to the value or to what is cited for it, oldest first; omitted if it is as the first version had it. */
  revisions: v.optional(v.array(revision)),
});
export type Observation = v.InferOutput<typeof observation>;

/** Observations are sorted by area, industry and period. */
export const indicatorDocument = documentFamily({
  kind: 'indicator',
  path: 'indicators/{id}',
  schema: v.object({
    ...envelope,
    indicator,
    observations: v.array(observation),
    /** Targets of plans, and forecasts, that it measures; omitted if there are none. */
    targets: v.optional(v.array(v.object({ id: text, title: text, setOn: v.nullable(timePeriod) }))),
    /** Values that an earlier version published and this one does not; shown struck through. */
    withdrawn: v.array(
      v.object({ ...observation.entries, withdrawnIn: envelope.datasetVersion, reason: text }),
    ),
  }),
});
export type IndicatorDocument = DocumentOf<typeof indicatorDocument>;

/** An indicator in a list, with counts of what its page holds. */
export const indicatorEntry = v.object({
  ...indicator.entries,
  observationCount: finite,
  /** Number of values that an earlier version published and this one does not. */
  withdrawnCount: finite,
  firstPeriod: coveredPeriod,
  lastPeriod: coveredPeriod,
  /** Newest period with a value that is not a forecast or a target. */
  newestObserved: v.nullable(coveredPeriod),
  /** Date when the first of its values was published; `null` if unknown for all. */
  knownFrom: v.nullable(timePeriod),
  refAreas: v.array(RefArea.schema),
  /** Licenses of the sources that the observations cite. */
  licences: v.array(text),
});
export type IndicatorEntry = v.InferOutput<typeof indicatorEntry>;

export const indicatorIndexDocument = singleDocument({
  kind: 'indicator-index',
  path: 'indicators/index',
  schema: v.object({ ...envelope, indicators: v.array(indicatorEntry) }),
});
export type IndicatorIndexDocument = DocumentOf<typeof indicatorIndexDocument>;

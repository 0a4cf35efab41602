import * as v from 'valibot';
import { documentFamily, singleDocument, type DocumentOf } from './document.ts';
import { Cadence, Industry, ObsStatus, PanelId, RefArea } from './codelists.ts';
import { derivation, envelope, evidence, finite, measured, text, timePeriod, unit } from './primitives.ts';

/** What is measured, in one unit. */
export const indicator = v.object({
  id: text,
  title: text,
  unit,
  definition: text,
  /** Which direction is a lead; `none` where neither is. */
  leadDirection: v.picklist(['higher', 'lower', 'none']),
  panel: v.picklist([...PanelId.codes, 'overview']),
  industries: v.array(Industry.schema),
  /** How often a new value is due. */
  cadence: Cadence.schema,
  /** The industries in which its values are shares of fewer than ten things; left out where there are none. */
  ofFew: v.optional(v.array(Industry.schema)),
  /** Indicators in which others count the same in the same unit, by title; left out where there are none. */
  alsoCounted: v.optional(v.array(text)),
});
export type Indicator = v.InferOutput<typeof indicator>;

/** A value that another source gives for the same key. */
export const otherReading = v.object({ value: finite, unit: text, evidence });
export type OtherReading = v.InferOutput<typeof otherReading>;

/** One value at one key: area, period and, where the indicator is split by it, industry. */
export const observation = v.object({
  refArea: RefArea.schema,
  timePeriod,
  industry: Industry.schema,
  value: measured,
  obsStatus: ObsStatus.schema,
  /** The value may be more than this: what it counts from lies before the records. Left out for all others. */
  isLowerBound: v.optional(v.literal(true)),
  evidence,
  /** When the source published the value; `null` where that is not known. */
  publishedOn: v.nullable(timePeriod),
  /** `null`: the source itself states the value. */
  derivation: v.nullable(derivation),
  /** What other sources say of the same quantity, where they say otherwise. */
  otherReadings: v.array(otherReading),
});
export type Observation = v.InferOutput<typeof observation>;

/** Observations are ordered by area, industry and period. */
export const indicatorDocument = documentFamily({
  kind: 'indicator',
  path: 'indicators/{id}',
  schema: v.object({
    ...envelope,
    indicator,
    observations: v.array(observation),
    /** Values that an earlier version published and this one does not: shown struck through. */
    withdrawn: v.array(
      v.object({ ...observation.entries, withdrawnIn: envelope.datasetVersion, reason: text }),
    ),
  }),
});
export type IndicatorDocument = DocumentOf<typeof indicatorDocument>;

/** An indicator in a list: what there is to find behind its id. */
export const indicatorEntry = v.object({
  ...indicator.entries,
  observationCount: finite,
  /** Values that an earlier version published and this one does not. */
  withdrawnCount: finite,
  firstPeriod: timePeriod,
  lastPeriod: timePeriod,
  /** The newest period of which there is a value that is no forecast or target. */
  newestObserved: v.nullable(timePeriod),
  /** When the first of its values was published; `null` where that is known of none. */
  knownFrom: v.nullable(timePeriod),
  refAreas: v.array(RefArea.schema),
  /** The licenses of the sources that the observations cite. */
  licences: v.array(text),
});
export type IndicatorEntry = v.InferOutput<typeof indicatorEntry>;

export const indicatorIndexDocument = singleDocument({
  kind: 'indicator-index',
  path: 'indicators/index',
  schema: v.object({ ...envelope, indicators: v.array(indicatorEntry) }),
});
export type IndicatorIndexDocument = DocumentOf<typeof indicatorIndexDocument>;

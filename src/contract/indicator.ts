import * as v from 'valibot';
import { panelIds } from './codelists.ts';
import {
  envelope,
  evidence,
  industry,
  measured,
  obsStatus,
  refArea,
  text,
  timePeriod,
  unit,
} from './primitives.ts';

/** What is measured, in one unit. */
export const indicator = v.object({
  id: text,
  title: text,
  unit,
  definition: text,
  /** Which direction is a lead; `none` where neither is. */
  leadDirection: v.picklist(['higher', 'lower', 'none']),
  panel: v.picklist([...panelIds, 'overview']),
  industries: v.array(industry),
});
export type Indicator = v.InferOutput<typeof indicator>;

/** One value at one key: area, period and, where the indicator is split by it, industry. */
export const observation = v.object({
  refArea,
  timePeriod,
  industry,
  value: measured,
  obsStatus,
  evidence,
});
export type Observation = v.InferOutput<typeof observation>;

/** `/api/v1/indicators/<id>.json`: observations ordered by area, industry and period. */
export const indicatorDocument = v.object({
  ...envelope,
  indicator,
  observations: v.array(observation),
});
export type IndicatorDocument = v.InferOutput<typeof indicatorDocument>;

/** An indicator in a list: what there is to find behind its id. */
export const indicatorEntry = v.object({
  ...indicator.entries,
  observationCount: v.number(),
  firstPeriod: timePeriod,
  lastPeriod: timePeriod,
  refAreas: v.array(refArea),
  /** The licences of the sources that the observations cite. */
  licences: v.array(text),
});
export type IndicatorEntry = v.InferOutput<typeof indicatorEntry>;

/** `/api/v1/indicators/index.json` */
export const indicatorIndexDocument = v.object({ ...envelope, indicators: v.array(indicatorEntry) });
export type IndicatorIndexDocument = v.InferOutput<typeof indicatorIndexDocument>;

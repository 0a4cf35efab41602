import * as v from 'valibot';
import { plainCodes, type Code } from './codeList.ts';
import { singleDocument, type DocumentOf } from './document.ts';
import { envelope, evidence, finite, isoDate, text } from './primitives.ts';

/** Calendar by which a vendor counts the days of the week. */
export const WeekZone = plainCodes(['UTC', 'Asia/Shanghai']);
export type WeekZone = Code<typeof WeekZone>;

const timeOfDay = v.pipe(v.string(), v.regex(/^\d{2}:\d{2}$/, 'is no time of day'));

/**
 * Hours of the day in which a model costs its peak price, the `usd` of its price; at all other times it costs
 * `offPeakUsd`. In force from one day (inclusive) to another (exclusive).
 */
export const peakHours = v.object({
  modelId: text,
  effectiveFrom: isoDate,
  /** `null` if no end is known. */
  effectiveTo: v.nullable(isoDate),
  /** 1 (Monday) to 7 (Sunday). */
  weekdays: v.array(v.pipe(finite, v.integer(), v.minValue(1), v.maxValue(7))),
  /** Time zone of the day of the week, taken at the start of the hours. */
  weekZone: WeekZone.schema,
  startUtc: timeOfDay,
  /** After the start; `24:00` is the end of the day. */
  endUtc: timeOfDay,
  evidence,
});
export type PeakHours = v.InferOutput<typeof peakHours>;

/** Sorted by model, first day and start. */
export const peakHoursDocument = singleDocument({
  kind: 'peak-hours',
  path: 'ai-pricing/peak-hours',
  schema: v.object({ ...envelope, hours: v.array(peakHours) }),
});
export type PeakHoursDocument = DocumentOf<typeof peakHoursDocument>;

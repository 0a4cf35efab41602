import * as v from 'valibot';
import { plainCodes, type Code } from './codeList.ts';
import { singleDocument, type DocumentOf } from './document.ts';
import { envelope, evidence, finite, isoDate, text } from './primitives.ts';

/** In whose calendar a vendor counts the days of the week. */
export const WeekZone = plainCodes(['UTC', 'Asia/Shanghai']);
export type WeekZone = Code<typeof WeekZone>;

const timeOfDay = v.pipe(v.string(), v.regex(/^\d{2}:\d{2}$/, 'is no time of day'));

/**
 * A window of the day in which a model costs its peak price, the one in `usd` of its price; at all other times
 * it costs `offPeakUsd`. In force from one day (inclusive) to another (exclusive).
 */
export const peakHours = v.object({
  modelId: text,
  effectiveFrom: isoDate,
  /** `null`: no end is known. */
  effectiveTo: v.nullable(isoDate),
  /** From Monday, 1, to Sunday, 7. */
  weekdays: v.array(v.pipe(finite, v.integer(), v.minValue(1), v.maxValue(7))),
  /** The day of the week is that of this zone at the window's start. */
  weekZone: WeekZone.schema,
  startUtc: timeOfDay,
  /** Later than the start; `24:00` is the end of the day. */
  endUtc: timeOfDay,
  evidence,
});
export type PeakHours = v.InferOutput<typeof peakHours>;

/** By model, first day and start. */
export const peakHoursDocument = singleDocument({
  kind: 'peak-hours',
  path: 'ai-pricing/peak-hours',
  schema: v.object({ ...envelope, hours: v.array(peakHours) }),
});
export type PeakHoursDocument = DocumentOf<typeof peakHoursDocument>;

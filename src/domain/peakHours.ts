import {
  fromAbsolute,
  getDayOfWeek,
  parseDate,
  startOfWeek,
  toCalendarDate,
  toZoned,
  type CalendarDate,
} from '@internationalized/date';
import { counted } from './words.ts';
import type { PeakHours } from '../contract/peakHours.ts';

/** Number of hours in a week. */
export const WEEK_HOURS = 168;

const MINUTES = 60;

/** Returns a time in hours: `09:30` → 9.5; `24:00` → 24. */
function hourOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours + minutes / MINUTES;
}

/** Returns the peak hours of all models in force on a day (`YYYY-MM-DD`): first day inclusive, end exclusive. */
export const peakHoursOn = (hours: readonly PeakHours[], day: string): PeakHours[] =>
  hours.filter((row) => row.effectiveFrom <= day && (row.effectiveTo === null || day < row.effectiveTo));

/** Returns the hours per week that the windows of one model cover. */
export const weeklyHours = (windows: readonly PeakHours[]): number =>
  windows.reduce(
    (sum, { weekdays, startUtc, endUtc }) => sum + weekdays.length * (hourOf(endUtc) - hourOf(startUtc)),
    0,
  );

/** Returns a window as recorded: "01:00 to 04:00 UTC on 5 days a week". */
export const windowText = ({ startUtc, endUtc, weekdays }: PeakHours): string =>
  `${startUtc} to ${endUtc} UTC on ${counted(weekdays.length, 'day')} a week`;

const HOUR = 3_600_000;

/** A segment of a local day that is billed at one of the two prices. */
export interface ClockSegment {
  readonly peak: boolean;
  /** Hours since the start of the day; on days when clocks change these differ from the clock time. */
  readonly from: number;
  readonly to: number;
  /** Clock time at that point: `09:30`, `24:00` at the end of the day. */
  readonly fromText: string;
  readonly toText: string;
}

export interface ClockDay {
  /** `YYYY-MM-DD` in the time zone. */
  readonly date: string;
  /** 1 (Monday) to 7 (Sunday). */
  readonly weekday: number;
  /** 24, or 23 or 25 if clocks change. */
  readonly hours: number;
  readonly segments: readonly ClockSegment[];
}

interface Interval {
  readonly from: number;
  readonly to: number;
}

/** True if a text is the name of a time zone that this browser knows. */
export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** Returns 1 (Monday) to 7 (Sunday). */
const weekdayOf = (day: CalendarDate): number => getDayOfWeek(day, 'en-US', 'mon') + 1;

/** Returns the Monday of a day's week (ISO 8601). */
const mondayOf = (day: CalendarDate): CalendarDate => startOfWeek(day, 'en-US', 'mon');

/** Returns the instant (ms since epoch) at which a local day begins; if clocks skip midnight, the skip itself. */
const startOf = (day: CalendarDate, zone: string): number => toZoned(day, zone).toDate().getTime();

/** Returns the clock time of a zone at an instant: `09:30`. */
function clockText(instant: number, zone: string): string {
  const { hour, minute } = fromAbsolute(instant, zone);
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
}

/** Returns the peak windows as time intervals, from two days before Monday to two days after Sunday. */
function intervalsAround(windows: readonly PeakHours[], monday: CalendarDate): Interval[] {
  const days = Array.from({ length: 11 }, (_, index) => startOf(monday.add({ days: index - 2 }), 'UTC'));
  return windows
    .flatMap(({ weekdays, weekZone, startUtc, endUtc }) =>
      days.flatMap((day) => {
        const interval = { from: day + hourOf(startUtc) * HOUR, to: day + hourOf(endUtc) * HOUR };
        const local = toCalendarDate(fromAbsolute(interval.from, weekZone));
        return weekdays.includes(weekdayOf(local)) ? [interval] : [];
      }),
    )
    .sort((a, b) => a.from - b.from);
}

function clockDay(zone: string, intervals: readonly Interval[], day: CalendarDate): ClockDay {
  const [start, end] = [startOf(day, zone), startOf(day.add({ days: 1 }), zone)];
  const inside = intervals
    .map(({ from, to }) => ({ from: Math.max(from, start), to: Math.min(to, end) }))
    .filter(({ from, to }) => from < to);
  const cuts = [...new Set([start, ...inside.flatMap(({ from, to }) => [from, to]), end])].sort(
    (a, b) => a - b,
  );
  const segments = cuts.slice(0, -1).map((from, index): ClockSegment => {
    const to = cuts[index + 1] ?? end;
    return {
      peak: inside.some((one) => one.from <= from && from < one.to),
      from: (from - start) / HOUR,
      to: (to - start) / HOUR,
      fromText: clockText(from, zone),
      toText: to === end ? '24:00' : clockText(to, zone),
    };
  });
  return { date: day.toString(), weekday: weekdayOf(day), hours: (end - start) / HOUR, segments };
}

/**
 * Returns the week around a day in the clock time of a time zone: each local day from Monday to Sunday, cut into
 * segments at peak and off-peak price. Offsets are those of that week, so daylight saving is included.
 *
 * @param windows windows of one model that are in force on the day; applied to the whole week.
 * @param day `YYYY-MM-DD`.
 * @param zone IANA name; an unknown one throws a RangeError.
 */
export function weekClock(windows: readonly PeakHours[], day: string, zone: string): ClockDay[] {
  const monday = mondayOf(parseDate(day));
  const intervals = intervalsAround(windows, monday);
  return Array.from({ length: 7 }, (_, index) => clockDay(zone, intervals, monday.add({ days: index })));
}

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

/** Hours of a week. */
export const WEEK_HOURS = 168;

const MINUTES = 60;

/** `09:30` → 9.5, in hours; `24:00` → 24. */
function hourOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours + minutes / MINUTES;
}

/** The peak windows that are in force on a day (`YYYY-MM-DD`), of all models: first day inclusive, end exclusive. */
export const peakHoursOn = (hours: readonly PeakHours[], day: string): PeakHours[] =>
  hours.filter((row) => row.effectiveFrom <= day && (row.effectiveTo === null || day < row.effectiveTo));

/** How many hours of a week the windows of one model cover. */
export const weeklyHours = (windows: readonly PeakHours[]): number =>
  windows.reduce(
    (sum, { weekdays, startUtc, endUtc }) => sum + weekdays.length * (hourOf(endUtc) - hourOf(startUtc)),
    0,
  );

/** A window as it is on record: "01:00 to 04:00 UTC on 5 days a week". */
export const windowText = ({ startUtc, endUtc, weekdays }: PeakHours): string =>
  `${startUtc} to ${endUtc} UTC on ${counted(weekdays.length, 'day')} a week`;

const HOUR = 3_600_000;

/** A segment of a local day that is billed at one of the two prices. */
export interface ClockSegment {
  readonly peak: boolean;
  /** Hours since the day began; on days on which clocks change they run ahead of or behind the clock. */
  readonly from: number;
  readonly to: number;
  /** What a clock shows then: `09:30`, at the end of the day `24:00`. */
  readonly fromText: string;
  readonly toText: string;
}

export interface ClockDay {
  /** `YYYY-MM-DD`, in the zone. */
  readonly date: string;
  /** From Monday, 1, to Sunday, 7. */
  readonly weekday: number;
  /** 24, or 23 or 25 where clocks change. */
  readonly hours: number;
  readonly segments: readonly ClockSegment[];
}

interface Interval {
  readonly from: number;
  readonly to: number;
}

/** Whether a text is the name of a time zone that this browser knows. */
export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** From Monday, 1, to Sunday, 7. */
const weekdayOf = (day: CalendarDate): number => getDayOfWeek(day, 'en-US', 'mon') + 1;

/** The Monday of the week in which a day lies, by the calendar of ISO 8601. */
const mondayOf = (day: CalendarDate): CalendarDate => startOfWeek(day, 'en-US', 'mon');

/** The instant, in milliseconds, at which a local day begins: where clocks jump over midnight, the jump itself. */
const startOf = (day: CalendarDate, zone: string): number => toZoned(day, zone).toDate().getTime();

/** What a clock of the zone shows at an instant: `09:30`. */
function clockText(instant: number, zone: string): string {
  const { hour, minute } = fromAbsolute(instant, zone);
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
}

/** The peak windows as intervals of time, from two days before a day to two days after the seventh. */
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
 * The week around a day as clocks of a time zone show it: each local day from Monday to Sunday, cut into
 * segments at peak and off-peak price. Offsets are those of that very week, so daylight saving is in it.
 *
 * @param windows of one model, those in force on the day; they are taken for the whole week.
 * @param day `YYYY-MM-DD`.
 * @param zone IANA name; one that is unknown throws a RangeError.
 */
export function weekClock(windows: readonly PeakHours[], day: string, zone: string): ClockDay[] {
  const monday = mondayOf(parseDate(day));
  const intervals = intervalsAround(windows, monday);
  return Array.from({ length: 7 }, (_, index) => clockDay(zone, intervals, monday.add({ days: index })));
}

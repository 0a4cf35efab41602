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

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A stretch of a local day that is billed at one of the two prices. */
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

interface LocalTime {
  readonly date: string;
  readonly time: string;
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

/** Reads instants on the clocks of a zone. */
function clockOf(zone: string): (instant: number) => LocalTime {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (instant) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
    return {
      date: `${part('year')}-${part('month')}-${part('day')}`,
      time: `${part('hour')}:${part('minute')}`,
    };
  };
}

type Clock = ReturnType<typeof clockOf>;

const dayStart = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const dateOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
/** From Monday, 1, to Sunday, 7. */
const weekdayOf = (date: string): number => new Date(dayStart(date)).getUTCDay() || 7;

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
function offsetAt(clock: Clock, instant: number): number {
  const { date, time } = clock(instant);
  return Date.parse(`${date}T${time}:00Z`) - instant;
}

/**
 * The first instant of a local day. It is midnight by the offset of the day before or that of the day after;
 * where clocks jump over midnight, the jump itself.
 */
function startOf(clock: Clock, date: string): number {
  const utc = dayStart(date);
  const candidates = [utc - DAY, utc + DAY].map((near) => utc - offsetAt(clock, near));
  return Math.min(...candidates.filter((instant) => clock(instant).date === date));
}

/** The peak windows as intervals of time, from two days before a day to two days after the seventh. */
function intervalsAround(windows: readonly PeakHours[], monday: string): Interval[] {
  const days = Array.from({ length: 11 }, (_, index) => dayStart(monday) + (index - 2) * DAY);
  return windows
    .flatMap(({ weekdays, weekZone, startUtc, endUtc }) => {
      const clock = clockOf(weekZone);
      return days.flatMap((day) => {
        const interval = { from: day + hourOf(startUtc) * HOUR, to: day + hourOf(endUtc) * HOUR };
        return weekdays.includes(weekdayOf(clock(interval.from).date)) ? [interval] : [];
      });
    })
    .sort((a, b) => a.from - b.from);
}

function clockDay(clock: Clock, intervals: readonly Interval[], date: string, next: string): ClockDay {
  const [start, end] = [startOf(clock, date), startOf(clock, next)];
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
      fromText: clock(from).time,
      toText: to === end ? '24:00' : clock(to).time,
    };
  });
  return { date, weekday: weekdayOf(date), hours: (end - start) / HOUR, segments };
}

/**
 * The week around a day as clocks of a time zone show it: each local day from Monday to Sunday, cut into
 * stretches at peak and off-peak price. Offsets are those of that very week, so daylight saving is in it.
 *
 * @param windows of one model, those in force on the day; they are taken for the whole week.
 * @param day `YYYY-MM-DD`.
 * @param zone IANA name; one that is unknown throws a RangeError.
 */
export function weekClock(windows: readonly PeakHours[], day: string, zone: string): ClockDay[] {
  const clock = clockOf(zone);
  const monday = dateOf(dayStart(day) - (weekdayOf(day) - 1) * DAY);
  const intervals = intervalsAround(windows, monday);
  const dates = Array.from({ length: 8 }, (_, index) => dateOf(dayStart(monday) + index * DAY));
  return dates.slice(0, 7).map((date, index) => clockDay(clock, intervals, date, dates[index + 1] ?? date));
}

import type { PeakHours } from '../contract/peakHours.ts';

/** Hours of a week. */
export const WEEK_HOURS = 168;

const MINUTES = 60;

/** `09:30` → 9.5, in hours; `24:00` → 24. */
export function hourOf(time: string): number {
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

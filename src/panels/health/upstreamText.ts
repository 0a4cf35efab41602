/** "today", "1 day", "94 days": an age in whole days; a day ahead of the other counts as today. */
export function ageText(days: number): string {
  if (days <= 0) return 'same day';
  return days === 1 ? '1 day' : `${days.toLocaleString('en-US')} days`;
}

/** Whole days from a day to a moment of the reader's clock (milliseconds). */
export function daysUntil(day: string, now: number): number {
  return Math.floor((now - Date.parse(`${day}T00:00:00Z`)) / 86_400_000);
}

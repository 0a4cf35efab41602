/** Returns the first day of `2026`, `2026-05` or `2026-05-26`. */
export function firstDayOf(period: string): string {
  return `${period}${'-01-01'.slice(period.length - 4)}`;
}

/** Returns the months from one to another, both inclusive. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = monthAfter(month)) months.push(month);
  return months;
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}

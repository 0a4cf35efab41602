/** The newest of the days on or before the day asked for (the newest of all where none is asked for). */
export function latestSnapshot(days: readonly string[], asOf: string | null): string | null {
  const known = asOf === null ? days : days.filter((day) => day <= asOf);
  return known.reduce<string | null>((newest, day) => (newest === null || day > newest ? day : newest), null);
}

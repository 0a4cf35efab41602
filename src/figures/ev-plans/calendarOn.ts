import type { CalendarEntry } from '../../contract/standards.ts';
import type { Sources } from '../../contract/primitives.ts';
import { knownOn, type KnownRows } from '../../domain/knownOn.ts';

/** The dates that a source had announced by a day; all of them without a day. */
export function calendarOn(
  entries: readonly CalendarEntry[],
  sources: Sources,
  day: string | null,
): KnownRows<CalendarEntry> {
  return knownOn(entries, (entry) => sources[entry.evidence.sourceId]?.publishedOn ?? null, day);
}

import type { Problem } from '../tables/records.ts';
import { eventStandards, type EventTables } from './eventStandards.ts';
import { problemAt } from './problems.ts';

/** An event on a standard is dated as exactly as the row of the standard. */
export function eventHasDayOfStandard(tables: EventTables): Problem[] {
  return eventStandards(tables).flatMap(({ event, about }) =>
    about.flatMap(({ designation, plannedOn, draftedOn, publishedOn, effectiveOn }) => {
      const days = [plannedOn, draftedOn, publishedOn, effectiveOn];
      const day = days.find((one) => one !== null && one !== event.date && one.startsWith(event.date));
      if (event.date.length < 7 || day === undefined || day === null) return [];
      const sentence = `${event.eventId}: It has the month, and ${designation} the day ${day}. Give the event that day if it is the same, or name the other matter in its title.`;
      return [problemAt(event, 'event-has-day-of-standard', sentence)];
    }),
  );
}

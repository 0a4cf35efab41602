import type { Industry } from '../../contract/codelists.ts';
import { standardFinder } from '../derive/standardFinder.ts';
import type { Problem, Records, RowOf, RowPlace } from '../tables/records.ts';
import { eventStandards, type EventTables } from './eventStandards.ts';
import { problemAt } from './problems.ts';

interface StandardSubject {
  readonly at: RowPlace;
  readonly industries: readonly Industry[];
}

function lacking(row: StandardSubject, subject: string, standard: RowOf<'standards'> | undefined): Problem[] {
  const missing = standard?.industries.filter((one) => !row.industries.includes(one)) ?? [];
  if (standard === undefined || missing.length === 0) return [];
  const sentence = `${subject}: It is about ${standard.designation}, which counts for ${missing.join(', ')} too. Add that here, or take it from the standard.`;
  return [problemAt(row, 'industry-follows-standard', sentence)];
}

/** An event or a date on a standard is found under each industry of that standard. */
export function industryFollowsStandard(tables: EventTables & Pick<Records, 'calendar'>): Problem[] {
  const { find } = standardFinder(tables.standards);
  return [
    ...eventStandards(tables).flatMap(({ event, about }) =>
      about.flatMap((standard) => lacking(event, event.eventId, standard)),
    ),
    ...tables.calendar.flatMap((row) => lacking(row, row.calendarId, find(row.reference ?? '')?.row)),
  ];
}

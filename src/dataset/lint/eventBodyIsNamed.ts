import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** Matches ids, which are all lowercase, unlike any name of a body. */
const CODE = /^[a-z0-9-]+$/;

/** The actor of an event is a name, or the id of a body whose name is shown to users. */
export function eventBodyIsNamed({ events, bodies }: Pick<Records, 'events' | 'bodies'>): Problem[] {
  const known = new Set(bodies.map(({ bodyId }) => bodyId));
  return events.flatMap((row) => {
    if (row.body === null || !CODE.test(row.body) || known.has(row.body)) return [];
    const sentence = `${row.eventId}: "${row.body}" is a code that no body has. Write its name, or add it to bodies.csv.`;
    return [problemAt(row, 'event-body-is-named', sentence)];
  });
}

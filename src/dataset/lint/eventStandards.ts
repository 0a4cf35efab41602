import { groupBy } from '../../domain/sorting.ts';
import { nameSpotter } from '../derive/names.ts';
import type { Records, RowOf } from '../tables/records.ts';

export type EventTables = Pick<Records, 'events' | 'standards' | 'standardMentions'>;

/** Returns the standards that each event is about: by its text, which spells their names, or by a linking row. */
export function eventStandards({ events, standards, standardMentions }: EventTables) {
  const named = new Map(standards.map((row) => [row.designation, row]));
  const spot = nameSpotter([...named]);
  const linked = groupBy(standardMentions, ({ mentionId }) => mentionId);
  return events.map((event): { event: RowOf<'events'>; about: RowOf<'standards'>[] } => {
    const links = (linked.get(event.eventId) ?? []).map(({ designation }) => named.get(designation));
    const spelled = spot(`${event.title} ; ${event.summary ?? ''}`);
    return { event, about: [...new Set([...spelled, ...links])].filter((one) => one !== undefined) };
  });
}

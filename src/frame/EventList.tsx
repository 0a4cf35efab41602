import { RefArea } from '../contract/codelists.ts';
import { type PolicyEvent } from '../contract/policyEvent.ts';
import { formatPeriod } from '../domain/periods.ts';
import { EvidenceValue } from './EvidenceValue.tsx';
import { eventItem } from '../figures/policy/eventItem.ts';

interface EventListProps {
  readonly events: readonly PolicyEvent[];
  /** Id of the list in links to a single event, if it is not the list of all. */
  readonly id?: string;
  /** Path and search of the page of the list, if it is another than the one that shows it. */
  readonly link?: string;
}

/** Id of the list in links to a single event. */
export const EVENTS = 'events';

/** Events by date, newest first; the date opens the evidence. */
export function EventList({ events, id = EVENTS, link }: EventListProps) {
  return (
    <ol className="text-sm">
      {events.map((event) => (
        <li
          key={event.id}
          className="grid items-baseline grid-cols-[9rem_1fr] gap-x-4 border-b border-hair py-2 sm:grid-cols-[9rem_9rem_1fr]"
        >
          <EvidenceValue item={eventItem(event, id, link)} />
          <span className="text-soft">{event.refAreas.map((area) => RefArea.label(area)).join(', ')}</span>
          <span className="col-span-2 sm:col-span-1">
            {event.title}
            {event.evidence.confidence === 'low' && (
              <span className="text-xs text-soft"> low confidence</span>
            )}
            {event.summary !== null && <span className="block text-soft">{event.summary}</span>}
            {event.addenda.map(({ knownFrom, text }) => (
              <span key={knownFrom} className="block text-soft">
                Later ({formatPeriod(knownFrom)}): {text}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ol>
  );
}

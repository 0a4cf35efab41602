import { RefArea } from '../../contract/codelists.ts';
import { EventKind, type PolicyEvent } from '../../contract/policyEvent.ts';
import { eventDateText, eventDefinition } from '../../domain/events.ts';
import type { EvidenceItem } from '../../figure/evidenceItem.ts';
import { numberId } from '../../figure/numberId.ts';

/** Returns the card of the date of an event; `link` is the page of its list, if it is not the page's own. */
export const eventItem = (event: PolicyEvent, home: string, link: string | undefined): EvidenceItem => ({
  id: numberId(home, event.id),
  ...(link === undefined ? {} : { link }),
  subject: event.title,
  changedAs: event.title,
  actor: event.refAreas.map((area) => RefArea.label(area)).join(', '),
  period: event.date,
  unit: 'date',
  definition: eventDefinition(event),
  text: eventDateText(event),
  facts: [
    { label: 'Kind', value: EventKind.label(event.kind) },
    ...(event.body === null ? [] : [{ label: 'Body', value: event.body }]),
  ],
  evidence: event.evidence,
});

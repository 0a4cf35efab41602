import type { ReactNode } from 'react';
import type { Ask } from '../contract/document.ts';
import { overviewDocument } from '../contract/overview.ts';
import { eventsDocument, type PolicyEvent } from '../contract/policyEvent.ts';
import { eventsOfWeek, latestBy } from '../domain/events.ts';
import { filterByIndustry } from '../domain/industries.ts';
import { eventsOn } from '../domain/known.ts';
import { formatPeriod } from '../domain/periods.ts';
import { counted, upperFirst } from '../domain/words.ts';
import { eventItem } from '../figures/policy/eventItem.ts';
import { useShownView } from '../paint/shownAddress.tsx';
import { Documents } from './Documents.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { useDueFrom } from './DueDateList.tsx';
import { EventList } from './EventList.tsx';
import { EvidenceValue } from './EvidenceValue.tsx';
import { useFigureContext } from './useFigureContext.ts';

const WEEK_HEIGHT = 64;

/** Id of the list in links: the same events can stand in the list of the latest ones, too. */
const WEEK = 'week';

/**
 * The events of the seven days up to the reader's day, or that none is on record, with the latest ones.
 *
 * @param due number of dates that fell due, where a page has the calendar.
 */
export function WeekNews({ due = 'Dates' }: { readonly due?: ReactNode }) {
  const { asOf, industries } = useShownView();
  const needs = (ask: Ask) => ({
    document: asOf === null && industries.length === 0 ? ask(overviewDocument) : ask(eventsDocument),
  });
  return (
    <Documents label="The events of the week" height={WEEK_HEIGHT} needs={needs}>
      {({ document }) => {
        const all = filterByIndustry('news' in document ? document.news : document.events, industries);
        return <WeekEvents {...document} due={due} events={eventsOn(all, document.sources, asOf).known} />;
      }}
    </Documents>
  );
}

interface WeekEventsProps {
  /** Newest first. */
  readonly events: readonly PolicyEvent[];
  readonly datasetVersion: string;
  readonly due: ReactNode;
}

function WeekEvents({ events, datasetVersion, due }: WeekEventsProps) {
  const day = useDueFrom(datasetVersion);
  const { context } = useFigureContext('/policy');
  const week = eventsOfWeek(events, day);
  const until = `in the seven days to ${formatPeriod(day)}`;
  if (week.length > 0)
    return (
      <div className="mb-6" data-clock="true">
        <p className="text-sm" data-exempt="count">
          {upperFirst(until)}: {counted(week.length, 'event')} on record.
        </p>
        <EventList id={WEEK} events={week} link={context.link} />
      </div>
    );
  // The reader's day has a line of its own, so that a longer month moves no other word.
  return (
    <div className="mb-6 text-sm" data-clock="true" data-exempt="state">
      <p>No event on record is dated {until}.</p>
      <p>
        <TextLink to="/coming-up#fell-due">{due} that fell due in the seven days before</TextLink>.
        {latestBy(events, day).map((event, index) => (
          <span key={event.id}>
            {index === 0 ? ' The latest: ' : ', '}
            {event.kind === 'price' ? 'a price of ' : index === 0 ? 'an event of ' : 'another event of '}
            <EvidenceValue item={eventItem(event, WEEK, context.link)} />
          </span>
        ))}
      </p>
    </div>
  );
}

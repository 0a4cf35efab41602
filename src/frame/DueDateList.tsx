import { RefArea } from '../contract/codelists.ts';
import { type CalendarEntry } from '../contract/standards.ts';
import { datasetDay, viewDay } from '../domain/periods.ts';
import { dueDateItem, dueWords } from '../figures/ev-plans/dueDates.ts';
import { localDay, useNow } from '../paint/hydration.ts';
import { EvidenceValue } from './EvidenceValue.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { useShownView } from '../paint/shownAddress.tsx';

/** Id of the list in links to a single date. */
export const CALENDAR = 'calendar';

interface DueDateListProps {
  readonly entries: readonly CalendarEntry[];
  readonly datasetVersion: string;
  /** Page and search of the full list; omitted if this page has it. */
  readonly link?: string;
}

/** Returns the date from which days are counted; `null` while a page hydrates that was rendered on another day. */
function useCountedFrom(datasetVersion: string) {
  const { asOf } = useShownView();
  const now = useNow(0);
  if (asOf !== null) return { day: viewDay({ asOf }, datasetVersion), isPast: true };
  return now === 0 ? null : { day: localDay(now), isPast: false };
}

/**
 * Returns the day from which dates are ahead: that of a past view, or else of the reader, and of the dataset until the
 * reader's day is known.
 */
export function useDueFrom(datasetVersion: string): string {
  const newest = datasetDay(datasetVersion);
  const from = useCountedFrom(datasetVersion);
  return from === null || (!from.isPast && from.day < newest) ? newest : from.day;
}

/** The reference of an entry, linked if it has a page: "GB 47955-2026 · Combined driver assistance …". */
function NamedDate({ title, reference, page }: CalendarEntry) {
  if (page === null) return title;
  return (
    <>
      <TextLink to={`/standards/${page}`}>{reference}</TextLink> · {title}
    </>
  );
}

/** A list of due dates: the date with its evidence, the event and the days until it, who set it, and its subject. */
export function DueDateList({ entries, datasetVersion, link }: DueDateListProps) {
  const from = useCountedFrom(datasetVersion);
  if (entries.length === 0) return null;
  return (
    // A prerendered page cannot know the current time, on which the dates ahead depend.
    <ol className="mt-3 text-sm" data-clock="true">
      {entries.map((entry) => (
        <li
          key={entry.id}
          className="grid grid-cols-[8.5rem_1fr] items-baseline gap-x-4 border-b border-hair py-1.5 lg:grid-cols-[9rem_13rem_8rem_1fr] print:grid-cols-[9rem_13rem_8rem_1fr]"
        >
          <EvidenceValue item={dueDateItem(entry, CALENDAR, link)} />
          <span>{dueWords(entry, from)}</span>
          <span className="col-span-2 lg:order-last lg:col-span-1 print:order-last print:col-span-1">
            <NamedDate {...entry} />
            {entry.evidence.confidence === 'low' && (
              <span className="text-xs text-soft"> low confidence</span>
            )}
          </span>
          <span className="col-span-2 text-soft lg:col-span-1 print:col-span-1">
            {RefArea.label(entry.refArea)}
          </span>
        </li>
      ))}
    </ol>
  );
}

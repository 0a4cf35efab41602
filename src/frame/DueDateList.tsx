import { type CalendarEntry } from '../contract/calendar.ts';
import { datasetDay, viewDay } from '../domain/periods.ts';
import { dayBasis, forceText, statusText } from '../domain/dueDay.ts';
import { placeOf } from '../figures/ev-plans/calendarFigure.ts';
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

/** The document of an entry, linked if it has a page, and where it holds. */
function DueDocument({ entry }: { readonly entry: CalendarEntry }) {
  const { reference, page, force, rule } = entry;
  const isNamed = reference !== null && (page !== null || force !== null || rule !== null);
  if (!isNamed) return <span className="block">{placeOf(entry)}</span>;
  return (
    <span className="block">
      {page === null ? reference : <TextLink to={`/standards/${page}`}>{reference}</TextLink>}
      <span className="text-soft"> · {placeOf(entry)}</span>
    </span>
  );
}

/** Force of a date, the state of its text, its confidence, and the kind of day. */
function DueMarks({ entry }: { readonly entry: CalendarEntry }) {
  const force = [forceText(entry), statusText(entry)].filter((part) => part !== null);
  return (
    <span className="block text-xs">
      {force.length > 0 && <span className="lg:block">{force.join(' · ')}</span>}
      {force.length > 0 && <span className="text-soft lg:hidden"> · </span>}
      <span className="text-soft">
        {entry.evidence.confidence} confidence · {dayBasis(entry)}
      </span>
    </span>
  );
}

/**
 * A list of due dates: the date with its evidence and the days until it, its document and market, whom it binds, and
 * how sure it is.
 */
export function DueDateList({ entries, datasetVersion, link }: DueDateListProps) {
  const from = useCountedFrom(datasetVersion);
  if (entries.length === 0) return null;
  return (
    // A prerendered page cannot know the current time, on which the dates ahead depend.
    <ol className="mt-3 text-sm" data-clock="true">
      {entries.map((entry) => (
        <li
          key={entry.id}
          className="grid gap-x-6 gap-y-0.5 border-b border-hair py-2 lg:grid-cols-[12rem_1fr_17rem] print:grid-cols-[12rem_1fr_17rem]"
        >
          <span className="flex flex-wrap items-baseline gap-x-2 lg:block print:block">
            <EvidenceValue item={dueDateItem(entry, CALENDAR, link)} />
            <span className="text-soft lg:block print:block">{dueWords(entry, from)}</span>
          </span>
          <span>
            <DueDocument entry={entry} />
            <span data-set-ahead>
              {entry.title}
              {link === undefined && entry.rule !== null && (
                <span className="block text-soft">{entry.rule.duty}</span>
              )}
            </span>
          </span>
          <DueMarks entry={entry} />
        </li>
      ))}
    </ol>
  );
}

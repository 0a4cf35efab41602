import { RefArea } from '../contract/codelists.ts';
import type { Sources } from '../contract/primitives.ts';
import { CalendarKind, type CalendarEntry } from '../contract/standards.ts';
import { formatPeriod } from '../domain/periods.ts';
import { numberId } from '../figure/numberId.ts';
import { CALENDAR_DEFINITION } from '../figures/ev-plans/calendarFigure.ts';
import { dueWords } from '../figures/ev-plans/dueDates.ts';
import { EvidenceValue } from './EvidenceValue.tsx';

/** The name of dates in links to a single one. */
export const CALENDAR = 'calendar';

interface DueDateListProps {
  readonly entries: readonly CalendarEntry[];
  /** From which days are counted. */
  readonly day: string;
  readonly sources: Sources;
  /** Path and search of the page that keeps them, where that is not the page they are shown on. */
  readonly link?: string;
}

/** Dates, each with its evidence, what happens and in how many days, whose date it is, and what it is about. */
export function DueDateList({ entries, day, sources, link }: DueDateListProps) {
  if (entries.length === 0) return null;
  return (
    <ol className="mt-3 text-sm">
      {entries.map((entry) => (
        <li
          key={entry.id}
          className="grid grid-cols-[8.5rem_1fr] items-baseline gap-x-4 border-b border-hair py-1.5 lg:grid-cols-[9rem_13rem_8rem_1fr] print:grid-cols-[9rem_13rem_8rem_1fr]"
        >
          <EvidenceValue
            item={{
              id: numberId(CALENDAR, entry.id),
              ...(link === undefined ? {} : { link }),
              subject: entry.title,
              actor: RefArea.label(entry.refArea),
              period: entry.date,
              unit: 'date',
              status: 'F',
              definition: CALENDAR_DEFINITION,
              text: formatPeriod(entry.date),
              facts: [{ label: 'Kind', value: CalendarKind.label(entry.kind) }],
              evidence: entry.evidence,
            }}
            source={sources[entry.evidence.sourceId]}
          />
          <span>{dueWords(entry, day)}</span>
          <span className="col-span-2 lg:order-last lg:col-span-1 print:order-last print:col-span-1">
            {entry.title}
          </span>
          <span className="col-span-2 text-soft lg:col-span-1 print:col-span-1">
            {RefArea.label(entry.refArea)}
          </span>
        </li>
      ))}
    </ol>
  );
}

import { useState } from 'react';
import { RefArea } from '../../contract/codelists.ts';
import { CalendarKind, type CalendarEntry } from '../../contract/standards.ts';
import type { Sources } from '../../contract/primitives.ts';
import { formatPeriod, periodEnd } from '../../domain/periods.ts';
import { numberId } from '../../figure/numberId.ts';
import { useAskedTable } from '../../frame/EvidenceHost.tsx';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { CALENDAR_DEFINITION } from '../../figures/ev-plans/calendarFigure.ts';
import { ShowAll } from '../../ui/ShowAll.tsx';

const CALENDAR = 'calendar';
const SHOWN_AT_FIRST = 12;

/** What is due, as a list by date; each date opens its evidence. */
export function CalendarList({ entries, sources }: { entries: readonly CalendarEntry[]; sources: Sources }) {
  const [whole, setWhole] = useState(useAskedTable(CALENDAR));
  const ordered = [...entries].sort((a, b) => periodEnd(a.date) - periodEnd(b.date));
  const shown = whole ? ordered : ordered.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ol className="mt-4 text-sm">
        {shown.map((entry) => (
          <li
            key={entry.id}
            className="grid items-baseline grid-cols-[8.5rem_1fr] gap-x-4 border-b border-hair py-1.5 sm:grid-cols-[9rem_8rem_1fr]"
          >
            <EvidenceValue
              item={{
                id: numberId(CALENDAR, entry.id),
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
            <span className="text-soft">{RefArea.label(entry.refArea)}</span>
            <span className="col-span-2 sm:col-span-1">{entry.title}</span>
          </li>
        ))}
      </ol>
      {shown.length < ordered.length && (
        <ShowAll count={ordered.length} what="dates" onClick={() => setWhole(true)} />
      )}
    </>
  );
}

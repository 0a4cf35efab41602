import { useState } from 'react';
import { apiBase } from '../api/apiBase.ts';
import { fetchBytes } from '../api/fetchBytes.ts';
import { apiPaths } from '../contract/apiPaths.ts';
import { SITE } from '../contract/siteName.ts';
import type { CalendarEntry } from '../contract/standards.ts';
import { cutCalendar } from '../domain/calendarCut.ts';
import { saveBlob } from '../export/files/saveBlob.ts';
import { counted } from '../domain/words.ts';
import { TextButton } from '../ui/TextLink.tsx';

interface CalendarFileProps {
  /** Dates of a list; those known only by year are in no calendar. */
  readonly entries: readonly CalendarEntry[];
  /** Name of the calendar, without commas: "Batteries and Automated driving". */
  readonly name: string;
}

/** @throws ApiError if the calendar of all dates cannot be read. */
async function saveCalendar(entries: readonly CalendarEntry[], name: string): Promise<void> {
  const bytes = await fetchBytes(apiBase() + apiPaths.calendar());
  const ids = new Set(entries.map(({ id }) => id));
  const text = cutCalendar(new TextDecoder().decode(bytes), ids, `${SITE}: ${name}`);
  if (text !== null) saveBlob(new Blob([text], { type: 'text/calendar' }), 'standards-race-dates.ics');
}

/** A button that saves the dates of a list as one calendar file, cut from the calendar of all dates. */
export function CalendarFile({ entries, name }: CalendarFileProps) {
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const dated = entries.filter(({ date }) => date.length > 4);
  if (dated.length === 0) return null;
  const save = async () => {
    setState('busy');
    try {
      await saveCalendar(dated, name);
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <p className="no-print mt-4 text-sm">
      <TextButton data-exempt="count" disabled={state === 'busy'} onClick={() => void save()}>
        Download {counted(dated.length, 'shown date')} as one calendar file
      </TextButton>{' '}
      <span className="text-soft">(.ics: a copy as of today, which does not update itself)</span>
      {state === 'failed' && (
        <span role="alert" className="ml-2 text-alert">
          Couldn’t load the calendar. Check your connection and try again.
        </span>
      )}
    </p>
  );
}

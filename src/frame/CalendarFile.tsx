import { isFixed } from '../domain/periods.ts';
import { useState } from 'react';
import { apiBase } from '../api/apiBase.ts';
import { fetchBytes } from '../api/fetchBytes.ts';
import { apiPaths } from '../contract/apiPaths.ts';
import type { CalendarEntry } from '../contract/calendar.ts';
import { cutCalendar } from '../domain/calendarCut.ts';
import { wholeText } from '../domain/words.ts';
import { saveBlob } from '../export/files/saveBlob.ts';
import { TextButton } from '../ui/TextLink.tsx';

/** @throws ApiError if the calendar of all dates cannot be read. */
async function saveDates(entries: readonly CalendarEntry[]): Promise<void> {
  const whole = new TextDecoder().decode(await fetchBytes(apiBase() + apiPaths.calendar()));
  const text = cutCalendar(whole, new Set(entries.map(({ id }) => id)));
  if (text !== null) saveBlob(new Blob([text], { type: 'text/calendar' }), 'standards-race-dates.ics');
}

/** A button that saves the dates of a list as one calendar file; those known only by year are in no calendar. */
export function CalendarFile({ entries }: { readonly entries: readonly CalendarEntry[] }) {
  const [hasFailed, setFailed] = useState(false);
  const dated = entries.filter(({ date }) => isFixed(date));
  if (dated.length === 0) return null;
  const save = () => {
    saveDates(dated).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return (
    <p className="no-print mt-4 text-sm">
      <TextButton data-exempt="count" onClick={save}>
        {dated.length === 1
          ? 'Download the date known to the day or month as a calendar file'
          : `Download the ${wholeText(dated.length)} dates known to the day or month as one calendar file`}
      </TextButton>{' '}
      <span className="text-soft">(.ics: a copy as of today, which does not update itself)</span>
      {hasFailed && (
        <span role="alert" className="ml-2 text-alert">
          Couldn’t load the calendar. Check your connection and try again.
        </span>
      )}
    </p>
  );
}

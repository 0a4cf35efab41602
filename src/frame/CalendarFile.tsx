import { useState } from 'react';
import { apiBase } from '../api/apiBase.ts';
import { fetchBytes } from '../api/fetchBytes.ts';
import { cutCalendar } from '../domain/calendarCut.ts';
import { saveBlob } from '../export/files/saveBlob.ts';
import { TextButton } from '../ui/TextLink.tsx';

interface CalendarFileProps {
  readonly label: string;
  /** API path of the calendar that has all the dates. */
  readonly path: string;
  /** Ids of those to save. */
  readonly ids: readonly string[];
}

/** @throws ApiError if the calendar of all dates cannot be read. */
async function saveDates({ path, ids }: CalendarFileProps): Promise<void> {
  const whole = new TextDecoder().decode(await fetchBytes(apiBase() + path));
  const text = cutCalendar(whole, new Set(ids));
  if (text !== null) saveBlob(new Blob([text], { type: 'text/calendar' }), 'standards-race-dates.ics');
}

/** A button that saves chosen dates as one calendar file. */
export function CalendarFile(props: CalendarFileProps) {
  const [hasFailed, setFailed] = useState(false);
  const save = () => {
    saveDates(props).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return (
    <p className="no-print mt-3 text-sm">
      <TextButton className="text-left" data-exempt="count" onClick={save}>
        {props.label}
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

import type { CalendarKind } from '../../contract/calendar.ts';
import { isWithin, readDesignation } from '../../domain/designations.ts';
import { isOnOrBefore, periodEnd } from '../../domain/periods.ts';
import type { Records, RowOf } from '../tables/records.ts';

type Entry = RowOf<'calendar'>;
type Read = Pick<Records, 'calendar' | 'events' | 'lineage' | 'models' | 'standards'>;

/** Days after which something is decided: expiry, and the end of comments. */
const endings: readonly CalendarKind[] = ['ends', 'comment-closes'];

/** Returns a function that is true if a text or a number names the entry's reference, in any edition. */
function namerOf(reference: string): (text: string) => boolean {
  const asked = readDesignation(reference);
  return (text) => {
    const own = asked === null ? null : readDesignation(text);
    return text.includes(reference) || (asked !== null && own !== null && isWithin(asked, own));
  };
}

/** Returns the dated texts in the records that may report a later event. */
const tidings = ({ calendar, events, lineage, standards }: Read): { text: string; date: string | null }[] => [
  ...calendar.map(({ reference, date }) => ({ text: reference ?? '', date })),
  ...events.map(({ title, summary, date }) => ({ text: `${title} ${summary ?? ''}`, date })),
  ...lineage.map(({ reference, date }) => ({ text: reference, date })),
  ...standards.map(({ designation, publishedOn }) => ({ text: designation, date: publishedOn })),
];

/**
 * Returns what ended or closed before a day without a later recorded event: a suspension may have been prolonged or a
 * draft adopted, and the records would not show it. Models that a vendor drops are covered by their prices.
 */
export function silentEnds(records: Read, day: string): Entry[] {
  const models = new Set(records.models.map(({ modelId }) => modelId));
  const told = tidings(records);
  return records.calendar.filter(({ date, kind, reference }) => {
    if (!endings.includes(kind) || !isOnOrBefore(date, day) || periodEnd(date) >= periodEnd(day))
      return false;
    if (reference === null) return true;
    if (models.has(reference)) return false;
    const names = namerOf(reference);
    return !told.some((one) => one.date !== null && periodEnd(one.date) > periodEnd(date) && names(one.text));
  });
}

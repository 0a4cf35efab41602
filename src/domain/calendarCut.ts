/** Property of a calendar's entry with the id of its date on record. */
export const DATE_ID = 'X-DATE-ID';

const EVENT = 'BEGIN:VEVENT\r\n';
const CLOSING = 'END:VCALENDAR\r\n';
const DATE_LINE = new RegExp(`^${DATE_ID}:(.*)\r$`, 'm');

/**
 * Returns a published calendar with some of its dates alone; `null` if it has none of them, since no calendar may be
 * empty. The entries stay as they are, so that a subscriber to the calendar has each date once.
 *
 * @param ids ids of the dates on record.
 */
export function cutCalendar(text: string, ids: ReadonlySet<string>): string | null {
  const [head = '', ...entries] = text.replace(CLOSING, '').split(EVENT);
  const own = entries.filter((entry) => {
    const [, id = ''] = DATE_LINE.exec(entry.replace(/\r\n[ \t]/g, '')) ?? [];
    return ids.has(id);
  });
  if (own.length === 0) return null;
  const named = head.replace(/^((?:NAME|X-WR-CALNAME):.*): all dates/gm, '$1: dates shown');
  return `${named}${own.map((entry) => EVENT + entry).join('')}${CLOSING}`;
}

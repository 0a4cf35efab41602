/** Property of a calendar's entry with the id of its date on record. */
export const DATE_ID = 'X-DATE-ID';

const BEGIN = 'BEGIN:VEVENT\r\n';
const END = 'END:VCALENDAR\r\n';
/** The name of a calendar, by RFC 7986 and as programs of before read it. */
const NAME = /^(NAME|X-WR-CALNAME):.*\r\n(?:[ \t].*\r\n)*/gm;
const idOf = new RegExp(`^${DATE_ID}:(.*)$`, 'm');

/** Joins lines that RFC 5545 folded. */
const unfolded = (text: string): string => text.replace(/\r\n[ \t]/g, '');

/**
 * Returns a published calendar with some of its dates alone; `null` if it has none of them, since no calendar may be
 * empty. The entries stay as they are, so that whoever has subscribed to the calendar has each date once.
 *
 * @param ids ids of the dates on record.
 * @param name name of the calendar, without commas, semicolons and backslashes.
 */
export function cutCalendar(text: string, ids: ReadonlySet<string>, name: string): string | null {
  const [head = '', ...entries] = text.replace(END, '').split(BEGIN);
  const own = entries.filter((entry) => ids.has(idOf.exec(unfolded(entry))?.[1]?.trim() ?? ''));
  if (own.length === 0) return null;
  const named = head.replace(NAME, (_, property: string) => `${property}:${name}\r\n`);
  return `${named}${own.map((entry) => BEGIN + entry).join('')}${END}`;
}

import ICAL from 'ical.js';

/** Reads a calendar with another library than the one that wrote it. @throws where it is none. */
export function readCalendar(text: string) {
  const calendar = ICAL.Component.fromString(text);
  const valueOf = (part: ICAL.Component, name: string) => {
    const all = part.getAllProperties(name);
    if (all.length > 1) throw new Error(`${name} is there ${String(all.length)} times.`);
    return all[0]?.getFirstValue()?.toString() ?? null;
  };
  return {
    name: valueOf(calendar, 'name'),
    description: valueOf(calendar, 'x-wr-caldesc'),
    version: valueOf(calendar, 'version'),
    producer: valueOf(calendar, 'prodid'),
    events: calendar.getAllSubcomponents('vevent').map((event) => ({
      uid: valueOf(event, 'uid'),
      stamp: valueOf(event, 'dtstamp'),
      start: valueOf(event, 'dtstart'),
      end: valueOf(event, 'dtend'),
      isDay: event.getFirstProperty('dtstart')?.type === 'date',
      summary: valueOf(event, 'summary'),
      description: valueOf(event, 'description'),
      categories: event.getFirstProperty('categories')?.getValues(),
      busy: valueOf(event, 'transp'),
      url: valueOf(event, 'url'),
    })),
  };
}

/** Requirements of RFC 5545 for lines (section 3.1): at most 75 octets, each ended by CRLF, no half of a character. */
export function lineFaults(text: string): string[] {
  const lines = text.split('\r\n');
  return [
    ...(lines.at(-1) === '' ? [] : ['The last line is open.']),
    ...lines.filter((line) => /[\r\n]/.test(line)),
    ...lines.filter((line) => Buffer.byteLength(line) > 75),
    ...lines.filter((line) => /\p{Surrogate}/u.test(line)),
  ];
}

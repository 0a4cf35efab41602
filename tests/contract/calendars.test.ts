import { beforeAll, describe, expect, it } from 'vitest';
import { apiPaths } from '../../src/contract/apiPaths.ts';
import { calendarDocument } from '../../src/contract/calendar.ts';
import { bodyDocument } from '../../src/contract/bodies.ts';
import { Industry, RefArea } from '../../src/contract/codelists.ts';
import type { OpenDataset } from '../../src/dataset/publish/dataset.ts';
import {
  calendarFiles,
  calendarScopes,
  listedCalendars,
} from '../../src/dataset/publish/feeds/dateCalendars.ts';
import { SITE } from '../../src/contract/siteName.ts';
import { cutCalendar } from '../../src/domain/calendarCut.ts';
import { builtDocument } from '../support/builtDocuments.ts';
import { lineFaults, readCalendar as read } from '../support/readCalendar.ts';
import { ownDataset, ownRecords } from '../support/records/ownRecords.ts';
import type { RowOf } from '../../src/dataset/tables/records.ts';
import { sampleCalendar } from '../support/records/sampleTopicRows.ts';

const records = ownRecords();
let dataset: OpenDataset;
beforeAll(() => {
  dataset = ownDataset();
});

const { entries } = builtDocument(calendarDocument);
const sourceId = records.calendar[0]?.sourceId ?? '';

/** The calendar of all dates, of rows made for a test. */
const textOf = (rows: readonly RowOf<'calendar'>[]): string =>
  calendarFiles({ ...dataset, records: { ...records, calendar: [...rows], applicability: [] } }, null)[0]
    ?.text ?? '';

describe('the calendars of the dataset', () => {
  it('are one of all dates, and one for each industry, area and body that has some', () => {
    const files = calendarFiles(dataset, null);
    const { topics, bodies } = calendarScopes(dataset);
    expect(files.map(({ path }) => path)).toEqual([
      ...[undefined, ...topics].map((of) => apiPaths.calendar(of)),
      ...bodies.map(apiPaths.bodyCalendar),
    ]);
    const listed = listedCalendars(dataset);
    expect(listed.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
    for (const [at, { dates }] of listed.entries()) {
      expect(files[at]?.text.match(/^BEGIN:VEVENT/gm)).toHaveLength(dates);
    }
    expect(topics).toEqual(expect.arrayContaining(['ev', 'ai', 'CN', 'US', 'EU', 'WORLD']));
    expect(bodies).toEqual(expect.arrayContaining(['unece-wp29', 'sac']));
    expect(new Set(files.map(({ path }) => path.toLowerCase())).size).toBe(files.length);
  });

  it('read back as calendars, with every date that is known to the day or the month', () => {
    const bodies = new Map(
      records.bodies.map(({ bodyId }) => [
        apiPaths.bodyCalendar(bodyId),
        new Set(builtDocument(bodyDocument(bodyId)).calendar.map(({ id }) => id)),
      ]),
    );
    for (const { path, text } of calendarFiles(dataset, 'https://race.example/site/')) {
      expect(lineFaults(text), path).toEqual([]);
      const { version, producer, name, description, events } = read(text);
      expect([version, producer], path).toEqual(['2.0', '-//Standards Race//Dates//EN']);
      expect(description).toContain('Dates known to the year alone are left out');
      const of = [...Industry.codes, ...RefArea.codes].find((code) => path.endsWith(`/${code}.ics`));
      const rows = entries.filter(
        (row) =>
          row.date.length > 4 &&
          (bodies.get(path)?.has(row.id) ??
            (of === undefined || row.refArea === of || row.industries.some((code) => code === of))),
      );
      expect(name, path).toMatch(/^Standards Race: /);
      expect(events.length, path).toBe(rows.length);
      expect(new Set(events.map(({ uid }) => uid)).size, path).toBe(rows.length);
      for (const event of events) {
        expect(event).toMatchObject({ isDay: true, busy: 'TRANSPARENT' });
        expect(event.stamp?.slice(0, 10)).toBe(dataset.date);
        expect(event.description).toContain(`dataset ${dataset.version}`);
        expect(event.url).toMatch(/^https:\/\/race\.example\/site\/coming-up\?number=calendar~[a-z0-9.-]+$/);
      }
    }
  });

  it('say a date the same way in each, so that it is one entry to who subscribes to several', () => {
    const uids = (of?: string) => {
      const file = calendarFiles(dataset, null).find(({ path }) => path === apiPaths.calendar(of));
      return read(file?.text ?? '').events.map(({ uid }) => uid);
    };
    const all = new Set(uids());
    expect(uids('CN').length).toBeGreaterThan(0);
    expect(uids('CN').every((uid) => all.has(uid))).toBe(true);
    expect(uids('ev').every((uid) => all.has(uid))).toBe(true);
  });
});

describe('a calendar cut down to dates of a list', () => {
  const whole = () => calendarFiles(dataset, null)[0]?.text ?? '';

  it('has these alone, as the whole has them, under a name of its own', () => {
    const ids = entries.filter(({ industries }) => industries.includes('batteries'));
    const text = cutCalendar(whole(), new Set(ids.map(({ id }) => id))) ?? '';
    const own = calendarFiles(dataset, null).find(({ path }) => path === apiPaths.calendar('batteries'));
    expect(lineFaults(text)).toEqual([]);
    expect(read(text)).toMatchObject({ name: `${SITE}: dates shown`, version: '2.0' });
    expect(read(text).events).toEqual(read(own?.text ?? '').events);
  });

  it('is none without a date', () => {
    expect(cutCalendar(whole(), new Set(['no-such-date']))).toBeNull();
  });
});

describe('a date in a calendar', () => {
  it('keeps its texts: commas, semicolons, backslashes, line ends, Chinese over folded lines', () => {
    const title = 'GB, GB/T; "C:\\new" 自动驾驶系统安全要求 📞 '.repeat(6).trim();
    const text = textOf([
      sampleCalendar({ sourceId, title, note: 'One, two;\nthree \\n four', sourceLocator: '第 3 页' }),
    ]);
    expect(lineFaults(text)).toEqual([]);
    const [event] = read(text).events;
    expect(event?.summary).toBe(`Takes effect: ${title}`);
    expect(event?.description).toContain('One, two;\nthree \\n four');
    expect(event?.description).toContain('第 3 页');
    expect(event?.categories).toEqual(['Takes effect', 'Electric vehicles']);
  });

  it('leaves out what no line can hold', () => {
    const [event] = read(textOf([sampleCalendar({ sourceId, title: 'A\u0007B\u0000C' })])).events;
    expect(event?.summary).toBe('Takes effect: ABC');
  });

  it('is a whole day, and a month a span that says so; a year alone is left out', () => {
    const { events } = read(
      textOf([
        sampleCalendar({ sourceId, calendarId: 'day', date: '2028-02-29' }),
        sampleCalendar({ sourceId, calendarId: 'month', date: '2028-02', kind: 'meeting', title: 'WP.29' }),
        sampleCalendar({ sourceId, calendarId: 'year', date: '2028' }),
      ]),
    );
    expect(events).toHaveLength(2);
    expect(events[0]).toMatchObject({ start: '2028-02-01', end: '2028-03-01' });
    expect(events[0]?.summary).toBe('Some time in February 2028: WP.29');
    expect(events[1]).toMatchObject({ start: '2028-02-29', end: '2028-03-01' });
  });

  it('keeps its UID when it is put off, and has a link only where the site is known', () => {
    const uidOn = (date: string) => read(textOf([sampleCalendar({ sourceId, date })])).events[0];
    expect(uidOn('2027-01-01')).toMatchObject({ uid: uidOn('2027-07-01')?.uid, url: null });
    expect(uidOn('2027-01-01')?.uid).toBe('face6e5e-95bb-5abe-abe8-5a1b94ccd278');
  });

  it('of no calendar is in no file: a calendar without an entry is none', () => {
    const only = {
      ...dataset,
      records: { ...records, calendar: [sampleCalendar({ sourceId })], applicability: [] },
    };
    expect(calendarScopes(only)).toEqual({ topics: ['ev', 'CN'], bodies: [] });
    expect(calendarFiles({ ...only, records: { ...only.records, calendar: [] } }, null)).toEqual([]);
  });
});

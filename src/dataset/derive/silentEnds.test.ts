import { expect, it } from 'vitest';
import { sampleStandard } from '../../../tests/support/records/sampleRows.ts';
import { sampleCalendar, sampleEvent, sampleStep } from '../../../tests/support/records/sampleTopicRows.ts';
import { silentEnds } from './silentEnds.ts';

const ended = sampleCalendar({
  calendarId: 'ended',
  kind: 'ends',
  date: '2026-11-10',
  reference: 'Decision No. 58',
});
const empty = { calendar: [ended], events: [], lineage: [], models: [], standards: [] };
const idsOn = (day: string, more: Partial<Parameters<typeof silentEnds>[0]> = {}) =>
  silentEnds({ ...empty, ...more }, day).map(({ calendarId }) => calendarId);

it('lists what ended before the day without a word since', () => {
  expect(idsOn('2026-11-26')).toEqual(['ended']);
  expect(
    idsOn('2026-11-26', { events: [sampleEvent({ date: '2025-11-07', title: 'Decision No. 58' })] }),
  ).toEqual(['ended']);
});

it('lists nothing that is still ahead, nor what only takes effect', () => {
  expect(idsOn('2026-11-10')).toEqual([]);
  expect(idsOn('2026-11-26', { calendar: [sampleCalendar({ date: '2026-11-10' })] })).toEqual([]);
  expect(idsOn('2026-11-26', { calendar: [{ ...ended, date: '2026' }] })).toEqual([]);
});

it('leaves out what a later row tells of, by name or in another edition of its number', () => {
  const later = {
    date: '2026-11-20',
    title: 'Suspension prolonged',
    summary: 'Decision No. 58 stays out of force.',
  };
  expect(idsOn('2026-11-26', { events: [sampleEvent(later)] })).toEqual([]);
  expect(
    idsOn('2026-11-26', { calendar: [ended, { ...ended, calendarId: 'again', date: '2027-11-10' }] }),
  ).toEqual([]);
  const draft = { ...ended, kind: 'comment-closes' as const, reference: 'GB 1' };
  const out = sampleStandard({ designation: 'GB 1-2026', publishedOn: '2026-11-20' });
  expect(idsOn('2026-11-26', { calendar: [draft] })).toEqual(['ended']);
  expect(idsOn('2026-11-26', { calendar: [draft], standards: [out] })).toEqual([]);
  expect(
    idsOn('2026-11-26', {
      calendar: [draft],
      lineage: [sampleStep({ reference: 'GB 1-2026', date: '2026-11-20' })],
    }),
  ).toEqual([]);
});

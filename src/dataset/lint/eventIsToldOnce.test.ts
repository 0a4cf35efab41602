import { expect, it } from 'vitest';
import { textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sampleEvent } from '../../../tests/support/records/sampleTopicRows.ts';
import { eventIsToldOnce } from './eventIsToldOnce.ts';

const first = sampleEvent({ eventId: 'a', title: 'ADS working group meets in Shanghai' });
const find = (changes: Parameters<typeof sampleEvent>[0]) =>
  textsOf(eventIsToldOnce({ events: [first, sampleEvent({ eventId: 'b', ...changes })] }));

it('finds one event under two ids, also where one date is coarser', () => {
  const sentence =
    '[event-is-told-once] b: a tells of the same day, "ADS working group meets in Shanghai". Keep one of the two, and name the other source in its note.';
  expect(find({ title: 'The working group on ADS meets' })).toEqual([sentence]);
  expect(find({ title: first.title, date: '2026-05' })).toEqual([sentence]);
});

it('tells other days, areas and matters apart', () => {
  expect(find({ title: first.title, date: '2026-05-13' })).toEqual([]);
  expect(find({ title: first.title, refAreas: ['US'] })).toEqual([]);
  expect(find({ title: 'Battery standard in force' })).toEqual([]);
});

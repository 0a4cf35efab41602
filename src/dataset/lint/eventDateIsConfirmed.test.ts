import { expect, it } from 'vitest';
import { sampleSource, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sampleEvent } from '../../../tests/support/records/sampleTopicRows.ts';
import { eventDateIsConfirmed } from './eventDateIsConfirmed.ts';

const news = sampleSource({ kind: 'news', publishedOn: '2026-05-12' });

it('finds an event that has the date of its news', () => {
  expect(textsOf(eventDateIsConfirmed({ events: [sampleEvent()], sources: [news] }))).toEqual([
    '[event-date-is-confirmed] e: Its date, 2026-05-12, is that of the news. Write "confirmed" into date_basis if the text gives this day, else "reported".',
  ]);
});

it('is content where the row says what the day is, the source issues the thing, or the days differ', () => {
  const events = [sampleEvent({ dateBasis: 'reported' }), sampleEvent({ date: '2026-05-11' })];
  expect(eventDateIsConfirmed({ events, sources: [news] })).toEqual([]);
  expect(eventDateIsConfirmed({ events: [sampleEvent()], sources: [{ ...news, kind: 'primary' }] })).toEqual(
    [],
  );
  const month = sampleEvent({ date: '2026-05' });
  expect(eventDateIsConfirmed({ events: [month], sources: [{ ...news, publishedOn: '2026-05' }] })).toEqual(
    [],
  );
});

import { describe, expect, it } from 'vitest';
import type { PolicyEvent } from '../contract/policyEvent.ts';
import { sampleEvidence, sampleSource } from '../../tests/support/sampleFigures.ts';
import { eventsOn } from './eventsOn.ts';

const event = (id: string, date: string): PolicyEvent => ({
  id,
  date,
  refAreas: ['CN'],
  industries: ['ai'],
  body: null,
  title: id,
  summary: null,
  addenda: [{ knownFrom: '2026-05-26', text: 'Later known.', evidence: sampleEvidence }],
  evidence: sampleEvidence,
});
const events = [event('before', '2026-04-01'), event('after', '2026-06-01')];
const publishedOn = (date: string | null) => ({ [sampleSource.id]: { ...sampleSource, publishedOn: date } });
const idsOn = (day: string | null, date: string | null) =>
  eventsOn(events, publishedOn(date), day).known.map(({ id }) => id);

describe('eventsOn', () => {
  it('shows what had happened by the day', () => {
    expect(idsOn('2026-05-26', '2026-04-02')).toEqual(['before']);
    expect(idsOn(null, '2026-04-02')).toEqual(['before', 'after']);
  });

  it('hides what our source reported only later', () => {
    expect(idsOn('2026-05-26', '2026-07-01')).toEqual([]);
    expect(eventsOn(events, publishedOn('2026-07-01'), '2026-05-26').later).toBe(2);
  });

  it('says of an event only what was known by the day', () => {
    const addendaOn = (day: string | null) =>
      eventsOn(events, publishedOn(null), day).known[0]?.addenda.length;
    expect([addendaOn('2026-05-25'), addendaOn('2026-05-26'), addendaOn(null)]).toEqual([0, 1, 1]);
  });

  it('takes the event’s own date where the source bears none', () => {
    expect(idsOn('2026-05-26', null)).toEqual(['before']);
  });
});

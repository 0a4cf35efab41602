import { describe, expect, it } from 'vitest';
import { knownOn, leftOutNote, eventsOn } from './known.ts';
import type { PolicyEvent } from '../contract/policyEvent.ts';
import { sampleEvidence, sampleSource } from '../../tests/support/sampleFigures.ts';

const rows = ['2026-05-26', '2026-05-27', '2026-05', '2025', null];
const on = (day: string | null) => knownOn(rows, (date) => date, day);

describe('knownOn', () => {
  it('keeps what was published by the day and counts the rest by its reason', () => {
    expect(on('2026-05-26')).toEqual({ known: ['2026-05-26', '2025'], later: 1, unsure: 1, undated: 1 });
  });

  it('counts a month from its last day on', () => {
    expect(on('2026-05-31').known).toContain('2026-05');
    expect(on('2026-05-30').known).not.toContain('2026-05');
  });

  it('keeps all, dated or not, where no day is asked for', () => {
    expect(on(null)).toEqual({ known: rows, later: 0, unsure: 0, undated: 0 });
  });
});

describe('leftOutNote', () => {
  it('says how many rows are left out, and why', () => {
    expect(leftOutNote({ later: 1, unsure: 0, undated: 3 }, 'value', '2026-05-26')).toBe(
      'Left out: 1 value published after May 26, 2026 and 3 without a publication date.',
    );
  });

  it('does not say of a row of that month or year that it came later', () => {
    expect(leftOutNote({ later: 2, unsure: 1, undated: 1 }, 'event', '2026-05-26')).toBe(
      'Left out: 2 events published after May 26, 2026, 1 dated only to a month or year that includes this date, and 1 without a publication date.',
    );
  });

  it('says nothing where nothing is left out', () => {
    expect(leftOutNote({ later: 0, unsure: 0, undated: 0 }, 'value', null)).toBeNull();
  });
});

const event = (id: string, date: string): PolicyEvent => ({
  id,
  date,
  refAreas: ['CN'],
  industries: ['ai'],
  body: null,
  kind: 'rule',
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

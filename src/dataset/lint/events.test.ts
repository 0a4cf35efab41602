import { describe, expect, it } from 'vitest';
import { sampleSource, sampleStandard, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sampleBody, sampleEvent } from '../../../tests/support/records/sampleTopicRows.ts';
import {
  eventBodyIsNamed,
  eventDateIsConfirmed,
  eventHasDayOfStandard,
  eventIsToldOnce,
  textKnowsNoLater,
} from './events.ts';

describe('event-date-is-confirmed', () => {
  const news = sampleSource({ kind: 'news', publishedOn: '2026-05-12' });

  it('finds an event that has the date of its news', () => {
    expect(textsOf(eventDateIsConfirmed({ events: [sampleEvent()], sources: [news] }))).toEqual([
      '[event-date-is-confirmed] e: Its date, 2026-05-12, is that of the news. Write "confirmed" into date_basis if the text gives this day, else "reported".',
    ]);
  });

  it('is content where the row says what the day is, the source issues the thing, or the days differ', () => {
    const events = [sampleEvent({ dateBasis: 'reported' }), sampleEvent({ date: '2026-05-11' })];
    expect(eventDateIsConfirmed({ events, sources: [news] })).toEqual([]);
    expect(
      eventDateIsConfirmed({ events: [sampleEvent()], sources: [{ ...news, kind: 'primary' }] }),
    ).toEqual([]);
    const month = sampleEvent({ date: '2026-05' });
    expect(eventDateIsConfirmed({ events: [month], sources: [{ ...news, publishedOn: '2026-05' }] })).toEqual(
      [],
    );
  });
});

describe('event-is-told-once', () => {
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
});

describe('text-knows-no-later', () => {
  const none = { eventAddenda: [], sources: [], wp29Facts: [], plans: [] };
  const event = sampleEvent({
    date: '2026-02-12',
    summary: 'Final rule signed; published on 18 February 2026. In force from 20 April 2026.',
  });

  it('finds what a text tells of a later day, but not what was set beforehand', () => {
    expect(textsOf(textKnowsNoLater({ ...none, events: [event] }))).toEqual([
      '[text-knows-no-later] e: Shown from 2026-02-12 on, its text names 18 February 2026. Move what became known later into event-addenda.csv, with its day, or say that the date was set beforehand ("in force from", "comments until").',
    ]);
  });

  it('lets a text say what its source, from which on it is shown, could know', () => {
    const sources = [sampleSource({ publishedOn: '2026-02' })];
    expect(textKnowsNoLater({ ...none, events: [event], sources })).toEqual([]);
  });

  it('holds an addendum against its own day', () => {
    const { at } = event;
    const evidence = { sourceId: 's', sourceLocator: 'p', confidence: 'high', note: null } as const;
    const addendum = (addition: string) => ({
      ...{ eventId: 'e', knownFrom: '2026-02-18', addendum: addition, at },
      ...evidence,
    });
    const found = (addition: string) =>
      textKnowsNoLater({ ...none, events: [], eventAddenda: [addendum(addition)] }).length;
    expect([found('Published on 18 February 2026.'), found('Repealed on 1 March 2026.')]).toEqual([0, 1]);
  });

  it('holds an addendum against the day of its source, which cannot tell what came after it', () => {
    const { at } = event;
    const evidence = { sourceId: 's', sourceLocator: 'p', confidence: 'medium', note: null } as const;
    const addendum = 'Best position up to August 2026.';
    const eventAddenda = [{ eventId: 'e', knownFrom: '2026-08-31', addendum, at, ...evidence }];
    const found = (publishedOn: string | null) =>
      textsOf(
        textKnowsNoLater({ ...none, events: [], eventAddenda, sources: [sampleSource({ publishedOn })] }),
      );
    expect(found('2026-07-30')).toEqual([
      '[text-knows-no-later] e: Its source is of 2026-07-30, its addendum names August 2026. Say what the source could tell, or cite a later one.',
    ]);
    expect([...found('2026-08-31'), ...found(null)]).toEqual([]);
  });
});

describe('event-has-day-of-standard', () => {
  const standards = [sampleStandard({ designation: 'GTR 20', publishedOn: '2018-03-14' })];
  const find = (date: string, title = 'GTR 20 adopted') =>
    textsOf(
      eventHasDayOfStandard({ events: [sampleEvent({ date, title })], standards, standardMentions: [] }),
    );

  it('finds an event by month whose standard has the day', () => {
    expect(find('2018-03')).toEqual([
      '[event-has-day-of-standard] e: It has the month, and GTR 20 the day 2018-03-14. Give the event that day if it is the same, or name the other matter in its title.',
    ]);
  });

  it('accepts the day, another month, and an event on something else', () => {
    expect(find('2018-03-14')).toEqual([]);
    expect(find('2018-04')).toEqual([]);
    expect(find('2018-03', 'A working group meets')).toEqual([]);
  });
});

describe('event-body-is-named', () => {
  const found = (body: string | null) =>
    textsOf(eventBodyIsNamed({ events: [sampleEvent({ body })], bodies: [sampleBody({ bodyId: 'iso' })] }));

  it('finds a code that stands for no body', () => {
    expect(found('unece-wp29')).toEqual([
      '[event-body-is-named] e: "unece-wp29" is a code that no body has. Write its name, or add it to bodies.csv.',
    ]);
  });

  it('accepts names, ids of bodies, and events of nobody', () => {
    expect([found('ISO'), found('oneM2M'), found('iso'), found(null)]).toEqual([[], [], [], []]);
  });
});

import { expect, it } from 'vitest';
import { sampleSource, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sampleEvent } from '../../../tests/support/records/sampleTopicRows.ts';
import { textKnowsNoLater } from './textKnowsNoLater.ts';

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

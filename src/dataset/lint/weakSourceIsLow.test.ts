import { expect, it } from 'vitest';
import { sampleObservation, sampleSource, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sampleEvent } from '../../../tests/support/records/sampleTopicRows.ts';
import { weakSourceIsLow } from './weakSourceIsLow.ts';

const sources = [
  sampleSource({ kind: 'blog' }),
  sampleSource({ sourceId: 't', publisher: 'anonymous GitHub file' }),
  sampleSource({ sourceId: 'policy-u' }),
  sampleSource({ sourceId: 'copy', publisher: 'news copy on an unrelated site', url: null }),
  sampleSource({ sourceId: 'named', publisher: 'China Daily (copy)', url: null }),
];
const find = (events: ReturnType<typeof sampleEvent>[]) =>
  textsOf(weakSourceIsLow({ sources, observations: [sampleObservation({ sourceId: 'policy-u' })], events }));

it('finds rows of any table that trust a blog or a file without an author too much', () => {
  expect(find([sampleEvent({ confidence: 'medium' }), sampleEvent({ sourceId: 't' })])).toEqual([
    '[weak-source-is-low] s: A blog or a file without an author alone gives low confidence. Lower it, or name a source that agrees in the note.',
    '[weak-source-is-low] t: A blog or a file without an author alone gives low confidence. Lower it, or name a source that agrees in the note.',
  ]);
});

it('finds a copy without an address that names no publisher', () => {
  expect(find([sampleEvent({ sourceId: 'copy' })])).toHaveLength(1);
  expect(find([sampleEvent({ sourceId: 'named' })])).toEqual([]);
});

it('accepts low confidence, and another source that agrees', () => {
  const note = 'policy-u agrees.';
  expect(find([sampleEvent({ confidence: 'low' }), sampleEvent({ confidence: 'medium', note })])).toEqual([]);
  expect(find([sampleEvent({ confidence: 'medium', note: 'Only here.' })])).toHaveLength(1);
});

import { expect, it } from 'vitest';
import {
  sampleModel,
  sampleObservation,
  sampleSource,
  textsOf,
} from '../../../tests/support/records/sampleRows.ts';
import { sourceIsCited } from './sourceIsCited.ts';

const sources = ['pack-a', 'pack-b', 'pack-c'].map((sourceId) => sampleSource({ sourceId }));

it('finds a source that nothing rests on', () => {
  const problems = sourceIsCited({
    sources,
    observations: [sampleObservation({ sourceId: 'pack-a' })],
    models: [sampleModel({ sourceId: 'pack-a', secondSourceId: 'pack-b' })],
  });
  expect(textsOf(problems)).toEqual([
    '[source-is-cited] pack-c: No row cites this source. Cite it where it confirms something, or take it out.',
  ]);
});

it('counts what a note or a place names', () => {
  const observations = [
    sampleObservation({ sourceId: 'pack-a', note: 'pack-b gives the same' }),
    sampleObservation({ sourceId: 'pack-a', sourceLocator: 'table 1; pack-c, line 3' }),
  ];
  expect(sourceIsCited({ sources, observations })).toEqual([]);
});

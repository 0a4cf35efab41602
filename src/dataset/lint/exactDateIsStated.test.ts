import { expect, it } from 'vitest';
import {
  sampleModel,
  sampleSegment,
  sampleSource,
  textsOf,
} from '../../../tests/support/records/sampleRows.ts';
import { exactDateIsStated } from './exactDateIsStated.ts';

const sources = [sampleSource(), sampleSource({ sourceId: 't', kind: 'news' })];
const onCommit = sampleSegment({ sourceLocator: 'commit db30727 (2025-06-17)', effectiveFrom: '2025-06-17' });

it('finds an exact day that only a commit shows', () => {
  expect(textsOf(exactDateIsStated({ priceSegments: [onCommit], models: [], sources }))).toEqual([
    '[exact-date-is-stated] m 2025-06-17: The day counts as exact, but its place is a commit of an upstream (commit db30727 (2025-06-17)). Write bracket or first-seen, or cite who states the day.',
  ]);
});

it('does not take another upstream for a source that states the day', () => {
  const priceSegments = [{ ...onCommit, secondSourceId: 's' }];
  expect(exactDateIsStated({ priceSegments, models: [], sources })).toHaveLength(1);
});

it('accepts a stated day, a second source, another precision and a sourced day of release', () => {
  const priceSegments = [
    { ...onCommit, sourceLocator: 'model o3: price constraint start_date 2025-06-10' },
    { ...onCommit, secondSourceId: 't' },
    { ...onCommit, sinceSourceId: 't', sinceSourceLocator: 'article: new prices from 2025-06-17' },
    { ...onCommit, datePrecision: 'bracket' as const },
  ];
  expect(exactDateIsStated({ priceSegments, models: [], sources })).toEqual([]);
  const models = [sampleModel({ releaseDate: '2025-06-17', releaseSourceId: 's' })];
  expect(exactDateIsStated({ priceSegments: [onCommit], models, sources })).toEqual([]);
});

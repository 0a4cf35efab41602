import { expect, it } from 'vitest';
import { sampleModel, sampleSegment, textsOf } from '../tables/sampleRows.ts';
import { exactDateIsStated } from './exactDateIsStated.ts';

const onCommit = sampleSegment({ sourceLocator: 'commit db30727 (2025-06-17)', effectiveFrom: '2025-06-17' });

it('finds an exact day that only a commit shows', () => {
  expect(textsOf(exactDateIsStated({ priceSegments: [onCommit], models: [] }))).toEqual([
    '[exact-date-is-stated] m 2025-06-17: The day counts as exact, but its place is a commit of an upstream (commit db30727 (2025-06-17)). Write bracket or first-seen, or cite who states the day.',
  ]);
});

it('accepts a stated day, a second source, another precision and a sourced day of release', () => {
  const priceSegments = [
    { ...onCommit, sourceLocator: 'model o3: price constraint start_date 2025-06-10' },
    { ...onCommit, secondSourceId: 't' },
    { ...onCommit, datePrecision: 'bracket' as const },
  ];
  expect(exactDateIsStated({ priceSegments, models: [] })).toEqual([]);
  const models = [sampleModel({ releaseDate: '2025-06-17', releaseSourceId: 's' })];
  expect(exactDateIsStated({ priceSegments: [onCommit], models })).toEqual([]);
});

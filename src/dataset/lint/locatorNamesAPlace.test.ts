import { expect, it } from 'vitest';
import { sampleSource, sampleObservation, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { locatorNamesAPlace } from './locatorNamesAPlace.ts';

const found = (sourceLocator: string) =>
  textsOf(
    locatorNamesAPlace({
      observations: [sampleObservation({ sourceLocator })],
      sources: [sampleSource({ sourceId: 'bodies-a-2025' })],
    }),
  );

it('finds a place that is another row of the records', () => {
  expect(found('as in the record bodies-b-2025')).toEqual([
    '[locator-names-a-place] bodies-b-2025: The place names a row of these records. Say where in the source it stands.',
  ]);
});

it('lets pass a place, a second source and an event in which a spelling stands', () => {
  expect(found('second paragraph')).toEqual([]);
  expect(found('first paragraph; the day: bodies-a-2025')).toEqual([]);
  expect(found('event ev-c-2025')).toEqual([]);
});

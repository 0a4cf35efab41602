import { expect, it } from 'vitest';
import { sampleSource, sampleStandard, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sightingHasSourceDay } from './sightingHasSourceDay.ts';

const find = (changes: Parameters<typeof sampleStandard>[0], publishedOn: string | null = '2017-11-30') =>
  textsOf(
    sightingHasSourceDay({
      standards: [sampleStandard({ sourceId: 's', ...changes })],
      sources: [sampleSource({ sourceId: 's', publishedOn })],
    }),
  );

it('finds a day that is not that of the source', () => {
  expect(find({ inForceBy: '2018-10-18' })).toEqual([
    '[sighting-has-source-day] GB 1-2026: It is in force by 2018-10-18, but s is of 2017-11-30. Write the day of the source, or say in its place in what it was printed.',
  ]);
  expect(find({ inForceBy: '2018-10-18' }, null)).toHaveLength(1);
});

it('accepts the day of the source, or of a document in which the standard was printed, and none', () => {
  expect(find({ inForceBy: '2017-11-30' })).toEqual([]);
  expect(
    find({ inForceBy: '2015-12-22', sourceLocator: 'annex I, printed in OJ L 335, 22.12.2015' }),
  ).toEqual([]);
  expect(find({ inForceBy: null, effectiveOn: '2018-10-18' })).toEqual([]);
});

import { expect, it } from 'vitest';
import { sampleStandard, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { standardDatesAreOrdered } from './standardDatesAreOrdered.ts';

const find = (changes: Parameters<typeof sampleStandard>[0]) =>
  textsOf(standardDatesAreOrdered({ standards: [sampleStandard(changes)] }));

it('finds a step before the one that comes first', () => {
  expect(find({ publishedOn: '2026-05-02', effectiveOn: '2026-05-01' })).toEqual([
    '[standard-dates-are-ordered] GB 1-2026: It is in force on 2026-05-01, before it is published, 2026-05-02. Mend one of the two dates.',
  ]);
  expect(find({ draftedOn: '2025', effectiveOn: '2024-07', withdrawnOn: '2020' })).toHaveLength(2);
});

it('compares as coarsely as the sources are, and skips missing steps', () => {
  expect(find({ publishedOn: '2026-05', effectiveOn: '2026' })).toEqual([]);
  expect(find({ publishedOn: '2026', effectiveOn: '2026-05-01' })).toEqual([]);
  expect(find({ plannedOn: '2020', withdrawnOn: '2026-01-01' })).toEqual([]);
  expect(find({})).toEqual([]);
});

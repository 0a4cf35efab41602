import { expect, it } from 'vitest';
import { sampleTerm } from '../../../tests/support/records/sampleBodyRows.ts';
import { textsOf } from '../../../tests/support/records/sampleRows.ts';
import { oneChairAtATime } from './oneChairAtATime.ts';

const found = (changes: Parameters<typeof sampleTerm>[0]) =>
  textsOf(
    oneChairAtATime({
      officeTerms: [
        sampleTerm({
          termId: 'late',
          refArea: 'CN',
          termFrom: null,
          termUntil: null,
          asOf: '2021-06-01',
          ...changes,
        }),
        sampleTerm({ termId: 'early' }),
      ],
    }),
  );

it('finds a chair that begins before the term of another area ends, in whatever order the rows stand', () => {
  expect(found({})).toEqual([
    '[one-chair-at-a-time] late: It begins on 2021-06-01, and the chair before, of another area, holds the seat until 2021-12-31. End that term, or say in both why they overlap.',
  ]);
});

it('lets follow, share an area, or hold another office or group', () => {
  expect(found({ termFrom: '2021-12-31' })).toEqual([]);
  expect(found({ refArea: 'US' })).toEqual([]);
  expect(found({ office: 'vice-chair' })).toEqual([]);
  expect(found({ group: 'TC 3' })).toEqual([]);
});

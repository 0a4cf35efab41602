import { expect, it } from 'vitest';
import { sampleObservation, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { shareIsRoundedOnce } from './shareIsRoundedOnce.ts';

it('finds a share that was rounded before it is shown, by the counts in its note', () => {
  const share = (value: number, note: string | null, unit: 'percent' | 'members' = 'percent') =>
    sampleObservation({ refArea: 'US', timePeriod: '2022', unit, value, note });
  const observations = [
    share(44.85, '87 of 194 RFCs'),
    share(44.8454, '87 of 194 RFCs'),
    share(45.4, '87 of 194 RFCs'),
    share(44.85, null),
    share(44.85, '87 of 194 RFCs', 'members'),
    share(50, '1 of 2'),
    share(0, '3 of 0'),
  ];
  expect(textsOf(shareIsRoundedOnce({ observations }))).toEqual([
    '[share-is-rounded-once] US 2022: 44.85 is rounded from 87 of 194. Write 44.8454.',
  ]);
});

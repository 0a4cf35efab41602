import { expect, it } from 'vitest';
import { ownRecords } from '../../../tests/support/records/ownRecords.ts';
import { textsOf } from '../../../tests/support/records/sampleRows.ts';
import { movedDayHasAmendment } from './movedDayHasAmendment.ts';

const { applicability, amendments } = ownRecords();
const delayed = applicability.filter(({ ruleId }) => ruleId === 'eu-2023-1542-due-diligence');

it('finds a delayed phase that names no amendment, or one that is not on record', () => {
  const unnamed = delayed.map((row) => ({ ...row, amendment: null }));
  expect(textsOf(movedDayHasAmendment({ applicability: unnamed, amendments: [] }))).toEqual([
    '[moved-day-has-amendment] eu-2023-1542-due-diligence: It is delayed, but names no amendment. Name the one that moved its day.',
  ]);
  expect(textsOf(movedDayHasAmendment({ applicability: delayed, amendments: [] }))).toEqual([
    '[moved-day-has-amendment] eu-2023-1542-due-diligence: amendments.csv has no "Regulation (EU) 2025/1561" of Regulation (EU) 2023/1542. Add it, or mend the name.',
  ]);
  expect(textsOf(movedDayHasAmendment({ applicability, amendments }))).toEqual([]);
});

it('finds a move to a day that no phase has, and one in an amendment that is not a delay', () => {
  const [own] = amendments.filter(({ amendment }) => amendment === 'Regulation (EU) 2025/1561');
  const texts = (changes: object) =>
    textsOf(
      movedDayHasAmendment({ applicability: delayed, amendments: own ? [{ ...own, ...changes }] : [] }),
    );
  expect(texts({})).toEqual([]);
  expect(texts({ movedDays: ['2025-08-18/2027-08-19'] })).toEqual([
    expect.stringContaining(
      'Regulation (EU) 2025/1561: It moves a day to 2027-08-19, but it is not marked as a delay',
    ),
  ]);
  expect(texts({ kind: 'amendment' })).toHaveLength(1);
});

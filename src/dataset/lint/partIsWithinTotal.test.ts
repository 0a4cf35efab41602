import { expect, it } from 'vitest';
import { textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sampleMembership } from '../../../tests/support/records/sampleTopicRows.ts';
import { partIsWithinTotal } from './partIsWithinTotal.ts';

it('finds more roles than there are', () => {
  const memberships = [
    sampleMembership({ value: 8, total: 7 }),
    sampleMembership({ value: 7, total: 7 }),
    sampleMembership({ value: null, total: 7 }),
    sampleMembership(),
  ];
  expect(textsOf(partIsWithinTotal({ memberships }))).toEqual([
    '[part-is-within-total] iso GB 2022 secretariat: 8 is more than the total, 7. Read both again at the source.',
  ]);
});

import { expect, it } from 'vitest';
import { textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sampleMembership } from '../../../tests/support/records/sampleTopicRows.ts';
import { countsAreNotCarriedForward } from './countsAreNotCarriedForward.ts';

const year = (timePeriod: string, secretariats: number, members: number) => [
  sampleMembership({ timePeriod, role: 'secretariat', value: secretariats }),
  sampleMembership({ timePeriod, role: 'p-member', value: members }),
];

it('finds two years that agree in every role', () => {
  const memberships = [...year('2023', 76, 703), ...year('2022', 76, 703), ...year('2021', 76, 700)];
  expect(textsOf(countsAreNotCarriedForward({ memberships }))).toEqual([
    '[counts-are-not-carried-forward] iso GB 2023: Every role counts the same as in 2022 (p-member 703, secretariat 76). Look whether the source only carried the list forward; then take the year out.',
  ]);
});

it('says nothing where there is one role, or another source', () => {
  const oneRole = ['2022', '2023'].map((timePeriod) => sampleMembership({ timePeriod }));
  expect(countsAreNotCarriedForward({ memberships: oneRole })).toEqual([]);
  const otherSource = year('2023', 76, 703).map((row) => ({ ...row, sourceId: 'other' }));
  expect(countsAreNotCarriedForward({ memberships: [...year('2022', 76, 703), ...otherSource] })).toEqual([]);
});

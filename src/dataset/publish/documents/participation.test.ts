import { expect, it } from 'vitest';
import { ownRecords } from '../../../../tests/support/records/ownRecords.ts';
import { committeeReader } from './participation.ts';

const records = ownRecords();
const read = committeeReader(records);
const committeeOf = (list: string, name: string) => {
  const row = records.committees.find((one) => one.list === list && one.committee === name);
  if (row === undefined) throw new Error(`${name} is not on the list of ${list}.`);
  return read(row);
};

it('takes the chair from its term where the list names none, with the row that says so', () => {
  expect(committeeOf('2026-03', 'ISO/TC 333')).toMatchObject({
    ...{ chair: 'CN', chairOffice: 'chair', chairAsOf: '2023-02' },
    chairEvidence: { sourceId: 'bodies-tc333-2023' },
  });
});

it('gives a list of an earlier month no later chair', () => {
  expect(committeeOf('2022-01', 'ISO/TC 333')).toMatchObject({ chair: null, chairEvidence: null });
});

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

it('gives every committee without a chair in its row the last one that a term on record names', () => {
  const terms = records.officeTerms.filter(({ office, refArea }) => office === 'chair' && refArea !== null);
  for (const row of records.committees.filter(
    ({ chair, coChairs }) => chair === null && coChairs.length === 0,
  )) {
    const known = terms
      .filter((one) => one.bodyId === row.bodyId && one.group === row.committee && one.asOf <= row.asOf)
      .sort((left, right) => (left.asOf < right.asOf ? -1 : 1))
      .at(-1);
    const { chair, chairUntil, chairAsOf } = read(row);
    expect([chair, chairUntil, chairAsOf], `${row.list} ${row.committee}`).toEqual(
      known === undefined ? [null, null, null] : [known.refArea, known.termUntil, known.asOf],
    );
  }
  expect(committeeOf('2026-03', 'AC.3')).toMatchObject({ chair: 'US', chairUntil: '2020-12' });
  expect(committeeOf('2026-03', 'ISO/IEC JTC 1')).toMatchObject({ chair: 'US', chairUntil: '2023-01-01' });
});

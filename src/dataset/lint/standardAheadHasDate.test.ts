import { expect, it } from 'vitest';
import { ownRecords } from '../../../tests/support/records/ownRecords.ts';
import { sampleStandard, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sampleCalendar } from '../../../tests/support/records/sampleTopicRows.ts';
import { standardAheadHasDate } from './standardAheadHasDate.ts';

const dataset = [{ key: 'date', value: '2026-11-26', at: { file: 'sample.csv', line: 2 } }];
const none = {
  ...{ standards: [], standardDays: [], lawStandards: [], calendar: [], applicability: [] },
  dataset,
};
const standard = (designation: string, effectiveOn: string) => sampleStandard({ designation, effectiveOn });

it('asks for the date of a standard that is still to take effect, and of no other', () => {
  const problems = standardAheadHasDate({
    ...none,
    standards: [standard('GB 1', '2027-01-01'), standard('GB 2', '2026-01-01'), standard('GB 3', '2027-07')],
    calendar: [sampleCalendar({ reference: 'GB 3', date: '2027-07' })],
  });
  expect(textsOf(problems)).toEqual([expect.stringContaining('GB 1 takes effect on 2027-01-01')]);
});

it('asks for the day on which a standard ends, and for that very day', () => {
  const problems = standardAheadHasDate({
    ...none,
    standards: [sampleStandard({ designation: 'GB 1', effectiveOn: '2020', withdrawnOn: '2027-12-10' })],
    calendar: [sampleCalendar({ reference: 'GB 1', date: '2027-12-11' })],
  });
  expect(textsOf(problems)).toEqual([expect.stringContaining('GB 1 ends on 2027-12-10')]);
});

it('asks for every later step of a standard, and for the days on which a law expects standards', () => {
  const { standardDays, lawStandards, calendar, applicability } = ownRecords();
  const read = { ...none, standardDays, lawStandards };
  expect(standardAheadHasDate({ ...read, calendar, applicability })).toEqual([]);
  const asked = textsOf(standardAheadHasDate(read));
  expect(asked).toContainEqual(expect.stringContaining('GB 44495-2024 has the step "all" on 2028-01'));
  expect(asked).toContainEqual(
    expect.stringContaining('(Cyber Resilience Act) has a requested standard due on 2027-10-30'),
  );
});

import { expect, it } from 'vitest';
import { sampleStandard, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sampleCalendar } from '../../../tests/support/records/sampleTopicRows.ts';
import { standardAheadHasDate } from './standardAheadHasDate.ts';

const dataset = [{ key: 'date', value: '2026-11-26', at: { file: 'sample.csv', line: 2 } }];
const standard = (designation: string, effectiveOn: string) => sampleStandard({ designation, effectiveOn });

it('asks for the date of a standard that is still to take effect, and of no other', () => {
  const problems = standardAheadHasDate({
    standards: [standard('GB 1', '2027-01-01'), standard('GB 2', '2026-01-01'), standard('GB 3', '2027-07')],
    calendar: [sampleCalendar({ reference: 'GB 3' })],
    dataset,
  });
  expect(textsOf(problems)).toEqual([expect.stringContaining('GB 1 takes effect on 2027-01-01')]);
});

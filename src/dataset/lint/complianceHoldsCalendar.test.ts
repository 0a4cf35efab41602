import { expect, it } from 'vitest';
import { ownRecords } from '../../../tests/support/records/ownRecords.ts';
import { textsOf } from '../../../tests/support/records/sampleRows.ts';
import { complianceHoldsCalendar } from './complianceHoldsCalendar.ts';

const { calendar, standardDays, standards } = ownRecords();

it('finds a later day of the calendar that lists would not tell', () => {
  const without = standardDays.filter(
    ({ designation, date }) => designation !== 'Regulation (EU) 2024/1689' || date !== '2028-08-02',
  );
  expect(textsOf(complianceHoldsCalendar({ calendar, standards, standardDays: without }))).toEqual([
    '[compliance-holds-calendar] takes-effect-2028-08-02-regulation-eu-2024-1689: standard-days.csv has other days of compliance of Regulation (EU) 2024/1689, and not 2028-08-02. Add it there.',
  ]);
  expect(complianceHoldsCalendar({ calendar, standards, standardDays })).toEqual([]);
});

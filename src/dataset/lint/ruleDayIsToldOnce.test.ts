import { expect, it } from 'vitest';
import { ownRecords } from '../../../tests/support/records/ownRecords.ts';
import { sampleStandard, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sampleCalendar } from '../../../tests/support/records/sampleTopicRows.ts';
import { ruleDayIsToldOnce } from './ruleDayIsToldOnce.ts';

const { applicability, calendar, standards } = ownRecords();

const asked = (row: Parameters<typeof sampleCalendar>[0]) =>
  textsOf(
    ruleDayIsToldOnce({
      applicability,
      standards: [...standards, sampleStandard({ designation: 'GB 1', kind: 'mandatory' })],
      calendar: [sampleCalendar({ calendarId: 'd', ...row })],
    }),
  );

it('refuses a day of a rule in the calendar, be it the same or another, and a binding text without a rule', () => {
  for (const date of ['2027-07-01', '2027-09-01'])
    expect(asked({ kind: 'takes-effect', reference: 'GB 38031-2025', date })).toEqual([
      '[rule-day-is-told-once] d: applicability.csv has the days of this rule. Take the row out, or move its day there.',
    ]);
  expect(asked({ kind: 'takes-effect', reference: 'GB 1' })).toEqual([
    '[rule-day-is-told-once] d: Its document binds. Move the day to applicability.csv, with whom it binds.',
  ]);
});

it('wants the end of a rule on its last day', () => {
  const end = { kind: 'ends', reference: 'GB 38031-2020' } as const;
  expect(asked({ ...end, date: '2027-06-30' })).toEqual([]);
  expect(asked({ ...end, date: '2027-07-01' })).toEqual([
    '[rule-day-is-told-once] d: applicability.csv has it end on 2027-06-30. Mend one of the two.',
  ]);
  expect(ruleDayIsToldOnce({ applicability, calendar, standards })).toEqual([]);
});

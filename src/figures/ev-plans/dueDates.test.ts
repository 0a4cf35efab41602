import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { calendarDocument } from '../../contract/standards.ts';
import { upcoming } from './calendarFigure.ts';
import { dueDates, dueWords } from './dueDates.ts';

const DAY = '2026-11-24';
const { entries } = builtDocument(calendarDocument);

describe('dueDates', () => {
  const ahead = upcoming(entries, DAY);
  const { days, months, years } = dueDates(ahead);

  it('loses none, and has the days before what is vague', () => {
    expect([...days, ...months, ...years.flatMap((one) => one.entries)].map(({ id }) => id).sort()).toEqual(
      ahead.map(({ id }) => id).sort(),
    );
    expect(new Set(days.map(({ date }) => date.length))).toEqual(new Set([10]));
    expect(new Set(months.map(({ date }) => date.length))).toEqual(new Set([7]));
  });

  it('orders each by date: Euro 7 on November 29, 2026 is next', () => {
    expect(days[0]).toMatchObject({
      ...{ date: '2026-11-29', kind: 'takes-effect' },
      reference: 'Regulation (EU) 2024/1257',
    });
    for (const dates of [days.map(({ date }) => date), years.map(({ year }) => year)]) {
      expect(dates).toEqual(dates.toSorted());
    }
  });

  it('puts the undated tasks of the plan of 2026 together', () => {
    expect(years[0]?.year).toBe('2026');
    expect(years[0]?.entries).toHaveLength(21);
    expect(years.every(({ year, entries: own }) => own.every(({ date }) => date === year))).toBe(true);
  });
});

describe('dueWords', () => {
  it.each([
    ['ends', '2026-11-24', 'ends today'],
    ['takes-effect', '2026-11-25', 'takes effect tomorrow'],
    ['comment-closes', '2026-12-06', 'comments close in 12 days'],
    ['plan-due', '2030-12-31', 'due in 1,498 days'],
    ['meeting', '2027-02-24', 'meets in 92 days'],
    ['takes-effect', '2027-01', 'takes effect'],
    ['plan-due', '2026', 'due'],
  ] as const)('says of %s on %s "%s"', (kind, date, words) => {
    expect(dueWords({ kind, date }, DAY)).toBe(words);
  });

  it('counts from the day of the view, across a leap day', () => {
    expect(dueWords({ kind: 'ends', date: '2028-03-01' }, '2028-02-28')).toBe('ends in 2 days');
  });
});

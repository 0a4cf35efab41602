import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { calendarDocument } from '../../contract/calendar.ts';
import { dueStart } from '../../domain/dueDay.ts';
import { upcoming } from './calendarFigure.ts';
import { dueDates, dueWords } from './dueDates.ts';

const DAY = '2026-11-24';
const { entries } = builtDocument(calendarDocument);

describe('dueDates', () => {
  const ahead = upcoming(entries, DAY);
  const { dated, begun, years } = dueDates(ahead, DAY);

  it('loses none, and has what a plan asks for in a year alone apart', () => {
    expect([...dated, ...begun, ...years.flatMap((one) => one.entries)].map(({ id }) => id).sort()).toEqual(
      ahead.map(({ id }) => id).sort(),
    );
    const ofYear = [...dated, ...begun].filter(({ date }) => date.length === 4);
    expect(new Set(ofYear.map(({ kind }) => kind))).toEqual(new Set(['takes-effect']));
    expect(years.flatMap((one) => one.entries).map(({ kind }) => kind)).not.toContain('takes-effect');
  });

  it('places a model year where it may begin, as the rules do, and one that may have begun apart', () => {
    expect(begun.map(({ id }) => id)).toEqual([
      'section-45x-content-obligation',
      '15-cfr-791-makers-model-year',
      '15-cfr-791-software-model-year',
    ]);
    const ban = dated.findIndex(({ id }) => id === '15-cfr-791-hardware-import');
    expect(dated.slice(0, ban).every(({ date }) => date <= '2029-01-02')).toBe(true);
    expect(dated.slice(ban + 1).every(({ date }) => date >= '2029-01-02')).toBe(true);
    expect(dated[ban]).toMatchObject({ date: '2030', rule: { modelYear: 2030 } });
  });

  it('orders by time, a month where its first day is: January 2027 is before September 2030', () => {
    expect(dated[0]).toMatchObject({
      ...{ date: '2026-11-29', kind: 'takes-effect' },
      reference: 'Regulation (EU) 2024/1257',
    });
    const starts = dated.map(dueStart);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    const month = dated.findIndex(({ date }) => date === '2027-01');
    expect(month).toBeLessThan(dated.findIndex(({ date }) => date > '2027-01-01'));
  });

  it('puts the ends and aims that name a year alone together', () => {
    expect(years.map(({ year }) => year)).toEqual(['2026', '2028', '2030', '2035']);
    expect(years[2]?.entries).toHaveLength(4);
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
    ['takes-effect', '2027', 'takes effect; day not known, listed at the start of the year'],
  ] as const)('says of %s on %s "%s"', (kind, date, words) => {
    expect(dueWords({ kind, date, rule: null }, { day: DAY, isPast: false })).toBe(words);
  });

  it('counts from the day of the view, across a leap day', () => {
    expect(
      dueWords({ kind: 'ends', date: '2028-03-01', rule: null }, { day: '2028-02-28', isPast: false }),
    ).toBe('ends in 2 days');
  });

  it('counts nothing before the day is known, and from a past day by its name', () => {
    const entry = { kind: 'ends', date: '2026-11-30', rule: null } as const;
    expect(dueWords(entry, null)).toBe('ends');
    expect(dueWords(entry, { day: '2026-11-26', isPast: true })).toBe('ends 4 days after November 26, 2026');
    expect(dueWords(entry, { day: '2026-12-05', isPast: false })).toBe('was to end 5 days ago');
  });
});

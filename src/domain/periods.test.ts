import { describe, expect, it } from 'vitest';
import {
  newestPeriod,
  formatPeriod,
  formatSpan,
  isOnOrBefore,
  periodEnd,
  periodStart,
  spanOf,
} from './periods.ts';
import { formatValue } from './values.ts';

const days = ['2026-05-26', '2026-03-19', '2026-08-19'];

describe('newestPeriod', () => {
  it('is the newest on or before the day', () => {
    expect(newestPeriod(days, '2026-05-26')).toBe('2026-05-26');
    expect(newestPeriod(days, '2026-05-25')).toBe('2026-03-19');
    expect(newestPeriod(days, '2026-12-31')).toBe('2026-08-19');
  });

  it('is the newest of all without a day', () => {
    expect(newestPeriod(days, null)).toBe('2026-08-19');
    expect(newestPeriod(['2025', null, '2025-07-01'])).toBe('2025-07-01');
  });

  it('has a month from its last day on', () => {
    expect(newestPeriod(['2022-01', '2025-07'], '2025-07-30')).toBe('2022-01');
    expect(newestPeriod(['2022-01', '2025-07'], '2025-07-31')).toBe('2025-07');
  });

  it('is null before the first, and of none', () => {
    expect(newestPeriod(days, '2026-03-18')).toBeNull();
    expect(newestPeriod([], null)).toBeNull();
    expect(newestPeriod([null])).toBeNull();
  });
});

const isoDay = (days: number) => formatValue(days, 'date');

describe('formatPeriod', () => {
  it.each([
    ['2026', '2026'],
    ['2026-05', 'May 2026'],
    ['2026-05-06', 'May 6, 2026'],
    ['2026-12-31', 'December 31, 2026'],
    ['2014/2023', '2014–2023'],
    ['2002/2024-03', '2002 to March 2024'],
    ['2026-03/2026-08', 'March to August 2026'],
    ['2026-01/2026-03', 'Q1 2026'],
    ['2025-10/2025-12', 'Q4 2025'],
    ['2023-07/2023-12', 'H2 2023'],
    ['2025-12/2026-02', 'December 2025 to February 2026'],
    ['2025-12-03/2026-11-30', 'December 3, 2025 to November 30, 2026'],
    ['2025/2026-11-30', '2025 to November 30, 2026'],
  ])('writes %s as coarse as it is', (period, text) => {
    expect(formatPeriod(period)).toBe(text);
  });
});

describe('formatSpan', () => {
  it.each([
    ['2002', '2025', '2002 to 2025'],
    ['2026-03-19', '2026-08-19', 'March to August 2026'],
    ['2024-05-01', '2026-11-24', 'May 2024 to November 2026'],
    ['2026-05-01', '2026-05-26', 'May 2026'],
    ['2026-05-26', '2026-05-26', 'May 26, 2026'],
    ['2018', '2026-05-26', '2018 to May 2026'],
    ['2014/2023', '2014/2023', '2014–2023'],
    ['2005/2007', '2018/2021-05', '2005 to May 2021'],
    ['2026', '2026-05-26', '2026 to May 2026'],
  ])('writes %s to %s', (from, to, text) => {
    expect(formatSpan(from, to)).toBe(text);
  });
});

describe('periodStart and periodEnd', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-12', '2026-12-01', '2026-12-31'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2026-05-26', '2026-05-26', '2026-05-26'],
  ])('%s goes from %s to %s', (period, first, last) => {
    expect(isoDay(periodStart(period))).toBe(first);
    expect(isoDay(periodEnd(period))).toBe(last);
  });
});

describe('isOnOrBefore', () => {
  it.each([
    ['2026-05-26', '2026-05-25', false],
    ['2026-05-26', '2026-05-26', true],
    ['2026-05', '2026-04-30', false],
    ['2026-05', '2026-05-31', true],
    ['2026-05', '2026-06-01', true],
    ['2025', '2024-12-31', false],
    ['2025', '2025-12-31', true],
    ['2025', '2026-01-01', true],
    ['2014/2023', '2022-12-31', false],
    ['2014/2023', '2023-12-31', true],
  ])('%s on %s: %s', (period, day, there) => {
    expect(isOnOrBefore(period, day)).toBe(there);
  });

  it('does not know on a day what its month or year will have been', () => {
    expect(isOnOrBefore('2025', '2025-12-30')).toBe(false);
    expect(isOnOrBefore('2026-05', '2026-05-26')).toBe(false);
  });
});

describe('spanOf', () => {
  it('goes from the first of all spans to the last', () => {
    expect(spanOf(['2022', '2011/2022', '2020/2024'])).toBe('2011/2024');
    expect(spanOf(['2014/2023'])).toBe('2014/2023');
  });

  it('ends with a whole year, not with a month of it', () => {
    expect(spanOf(['2010', '2026', '2026-03'])).toBe('2010/2026');
    expect(spanOf(['2026-03', '2026-11-30'])).toBe('2026-03/2026-11-30');
  });
});

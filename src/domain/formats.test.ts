import { describe, expect, it } from 'vitest';
import { formatAge, formatBytes, formatOrdinal, listed } from './formats.ts';

it.each([
  ['2026-11-24', 'today'],
  ['2026-11-23', '1 day'],
  ['2026-09-25', '60 days'],
  ['2026-09-24', '2 months'],
  ['2026-08-25', '2 months'],
  ['2024-11-25', '23 months'],
  ['2024-11-24', '2 years'],
  ['2018-12-01', '7 years'],
  ['2026-11', 'this month'],
  ['2026-10', '1 month'],
  ['2025-01', '22 months'],
  ['2026', 'this year'],
  ['2025', '1 year'],
  ['2027', 'later'],
  ['2026-12', 'later'],
  ['2026-11-25', 'later'],
])('%s is %s before November 24, 2026', (period, age) => {
  expect(formatAge(period, '2026-11-24')).toBe(age);
});

it.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [1550, '1.6 kB'],
  [749_783, '750 kB'],
  [2_412_000, '2.4 MB'],
  [3e13, '30000 GB'],
])('writes %d as %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});

it.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [12, '12th'],
  [13, '13th'],
  [22, '22nd'],
  [101, '101st'],
  [113, '113th'],
])('formatOrdinal writes %s as %s', (place, text) => {
  expect(formatOrdinal(place)).toBe(text);
});

describe('listed', () => {
  it('has a comma before the word from three on', () => {
    expect(listed([])).toBe('');
    expect(listed(['a'])).toBe('a');
    expect(listed(['a', 'b'])).toBe('a and b');
    expect(listed(['a', 'b', 'c'])).toBe('a, b, and c');
    expect(listed(['a', 'b'], 'or')).toBe('a or b');
    expect(listed(['a', 'b', 'c'], 'or')).toBe('a, b, or c');
  });
});

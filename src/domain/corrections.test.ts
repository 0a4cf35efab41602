import { expect, it } from 'vitest';
import { correctionsText } from './corrections.ts';

const versionOf = (date: string, corrected: number) => ({
  version: date.replaceAll('-', '.'),
  date,
  corrected,
  unexplained: 0,
});
const since = '2026-11-24';
const versions = [versionOf('2026-12-20', 0), versionOf('2026-11-30', 2), versionOf('2026-11-26', 1)];

it.each([
  ['2026-11-20', 'Changes are on record from November 24, 2026'],
  ['2026-11-25', 'No number corrected since the first version, November 24, 2026'],
  ['2026-11-30', '3 numbers corrected in the last week of the data'],
  ['2026-12-06', '2 numbers corrected in the last week of the data'],
  ['2026-12-07', 'No number corrected since November 30, 2026'],
])('says what stood corrected on %s', (day, text) => {
  expect(correctionsText({ since, versions }, day)).toBe(text);
});

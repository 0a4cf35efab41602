import { expect, it } from 'vitest';
import { withDate } from './raiseDate.ts';

it.each([
  ['2026.11.24', '2026.12.01'],
  ['2026.11.24.2', '2026.12.01'],
  ['2026.12.01', '2026.12.01.2'],
  ['2026.12.01.2', '2026.12.01.3'],
])('raises the day, and the version %s to %s', (before, after) => {
  const text = `key,value\nversion,${before}\ndate,2026-11-24\ntitle,T\n`;
  expect(withDate(text, '2026-12-01')).toBe(`key,value\nversion,${after}\ndate,2026-12-01\ntitle,T\n`);
});

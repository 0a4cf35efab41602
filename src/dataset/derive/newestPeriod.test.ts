import { expect, it } from 'vitest';
import { newestPeriod } from './newestPeriod.ts';

it('passes over what is not known', () => {
  expect(newestPeriod(['2025', null, '2025-07-01'])).toBe('2025-07-01');
  expect(newestPeriod([null])).toBeNull();
});

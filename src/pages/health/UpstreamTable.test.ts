import { expect, it } from 'vitest';
import { ageText, daysUntil, lastReadText } from './UpstreamTable.tsx';

it('writes ages in whole days', () => {
  expect([-1, 0, 1, 94, 1200].map(ageText)).toEqual([
    'same day',
    'same day',
    '1 day',
    '94 days',
    '1,200 days',
  ]);
});

it('counts whole days to the reader’s clock', () => {
  expect(daysUntil('2026-11-24', Date.parse('2026-11-24T23:59:00Z'))).toBe(0);
  expect(daysUntil('2026-11-24', Date.parse('2026-11-26T00:00:00Z'))).toBe(2);
});

it('claims no success that no connector had', () => {
  const succeededOn = '2026-11-24';
  expect(lastReadText({ succeededOn, readBy: 'person' })).toBe('by hand on November 24, 2026');
  expect(lastReadText({ succeededOn, readBy: 'connector' })).toBe('November 24, 2026');
  expect(lastReadText({ succeededOn: null, readBy: null })).toBe('never');
});

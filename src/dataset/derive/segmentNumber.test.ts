import { expect, it } from 'vitest';
import { sampleBreak } from '../../../tests/support/records/sampleRows.ts';
import { segmentNumber } from './segmentNumber.ts';

it('starts a new segment on the day of a break', () => {
  const breaks = [sampleBreak({ from: '2025-05-20' }), sampleBreak({ from: '2025-10-09' })];
  const days = ['2025-05-19', '2025-05-20', '2025-10-08', '2025-10-09'];
  expect(days.map((day) => segmentNumber(breaks, day))).toEqual([1, 2, 2, 3]);
  expect(segmentNumber([], '2025-05-20')).toBe(1);
});

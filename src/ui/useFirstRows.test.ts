import { expect, it } from 'vitest';
import { firstRoom } from './useFirstRows.tsx';

it('shows one more row than the most, and no two', () => {
  expect([4, 5, 6, 7, 60].map((rows) => firstRoom(rows, 5))).toEqual([5, 5, 6, 5, 5]);
});

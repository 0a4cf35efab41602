import { expect, it } from 'vitest';
import { bestOfArea } from './bestOfArea.ts';

it('takes the best rank of the area, and nothing where there is none', () => {
  const rows = [
    { refArea: 'CN', rank: 4 },
    { refArea: 'US', rank: 1 },
    { refArea: 'CN', rank: 3 },
  ] as const;
  expect(bestOfArea(rows, 'CN')).toEqual({ refArea: 'CN', rank: 3 });
  expect(bestOfArea(rows, 'ZZ')).toBeNull();
});

import { describe, expect, it } from 'vitest';
import { hatchPath } from './hatchPath.ts';

const area = { left: 10, right: 30, top: 50, bottom: 60 };
const numbers = hatchPath(area)
  .split(/[MLHVZ]/)
  .filter((part) => part.includes(','))
  .map((part) => part.split(',').map(Number));

describe('hatchPath', () => {
  it('outlines its rectangle and stays inside', () => {
    expect(hatchPath(area).startsWith('M10,50H30V60H10Z')).toBe(true);
    for (const [x = NaN, y = NaN] of numbers) {
      expect(x >= 10 && x <= 30 && y >= 50 && y <= 60).toBe(true);
    }
  });

  it('fills it with lines at one distance that rise to the right', () => {
    const pairs = hatchPath(area).split('M').slice(2);
    expect(pairs).toEqual(['10,55L15,50', '10,60L20,50', '15,60L25,50', '20,60L30,50', '25,60L30,55']);
  });
});

import { describe, expect, it } from 'vitest';
import { hatchPath } from './hatchPath.ts';

const area = { left: 10, right: 30, top: 50, bottom: 60 };

/** Returns where lines begin and end, by adding up relative steps. */
function placesOf(d: string): [x: number, y: number][] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([MLml])(-?[\d.]+),(-?[\d.]+)/g)].map(([, command = '', dx = '', dy = '']) => {
    const isStep = command === command.toLowerCase();
    [x, y] = isStep ? [x + Number(dx), y + Number(dy)] : [Number(dx), Number(dy)];
    return [x, y];
  });
}

describe('hatchPath', () => {
  it('outlines its rectangle and stays inside, however long it is', () => {
    expect(hatchPath(area).startsWith('M10,50H30V60H10Z')).toBe(true);
    for (const right of [11, 30, 900.337]) {
      for (const [x, y] of placesOf(hatchPath({ ...area, right, bottom: 61.123 }))) {
        expect(x >= 10 && x <= right + 0.01 && y > 49.98 && y < 61.14).toBe(true);
      }
    }
  });

  it('fills it with lines at one distance that rise to the right, whole ones in the same letters', () => {
    const lines = hatchPath(area).split('M').slice(2);
    expect(lines).toEqual(['10,57L17,50', '14,60L24,50', '21,60L30,51', '28,60L30,58']);
  });
});

import { describe, expect, it } from 'vitest';
import { rulesPath } from './rulesPath.ts';

const area = { x: 10, y: 5, width: 100.004, height: 40 };

describe('straight lines as one path', () => {
  it('go from edge to edge of the area, each at its place', () => {
    expect(rulesPath(area, [5, 20.126], [60])).toBe('M10,5H110M10,20.13H110M60,5V45');
  });

  it('are nothing where there is none', () => {
    expect(rulesPath(area, [])).toBe('');
  });
});

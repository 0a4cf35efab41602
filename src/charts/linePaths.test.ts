import { describe, expect, it } from 'vitest';
import { bandPath, linePath, rulesPath, stepEnd } from './linePaths.ts';

const points = [
  { x: 0, y: 10 },
  { x: 10, y: 20.006 },
  { x: 20, y: 5 },
];

describe('linePath', () => {
  it('joins points by straight lines, in hundredths of a pixel', () => {
    expect(linePath(points, 'linear')).toBe('M0,10L10,20.01L20,5');
  });

  it('holds a value until the next one where it steps', () => {
    expect(linePath(points, 'step')).toBe('M0,10H10V20.01H20V5');
  });

  it('draws nothing of nothing', () => {
    expect(linePath([], 'step')).toBe('');
  });
});

describe('bandPath', () => {
  const upper = [
    { x: 0, y: 1 },
    { x: 10, y: 2 },
  ];
  const lower = [
    { x: 0, y: 5 },
    { x: 10, y: 6 },
  ];

  it('goes along the upper edge and back along the lower', () => {
    expect(bandPath(upper, lower, 'linear')).toBe('M0,1L10,2L10,6L0,5Z');
  });

  it('steps at the same place on the way back as on the way there', () => {
    // Forward: 1 applies until x 10. Back: 5 applies from x 10 to x 0, so it also changes at x 10.
    expect(bandPath(upper, lower, 'step')).toBe('M0,1H10V2L10,6V5H0Z');
  });

  it('is empty without edges', () => {
    expect(bandPath([], [], 'step')).toBe('');
  });
});

describe('stepEnd', () => {
  it('draws a last step on, where its value has just been come to', () => {
    const [low, high] = [
      { x: 0, y: 9 },
      { x: 10, y: 5 },
    ];
    expect(stepEnd([low, high], 'step')).toBe('h6');
    expect(stepEnd([low, high, { x: 20, y: 5 }], 'step')).toBe('');
    expect([stepEnd([low, high], 'linear'), stepEnd([low], 'step'), stepEnd([], 'step')]).toEqual([
      '',
      '',
      '',
    ]);
  });
});

const plot = { x: 10, y: 5, width: 100.004, height: 40 };

describe('straight lines as one path', () => {
  it('go from edge to edge of the area, each at its place', () => {
    expect(rulesPath(plot, [5, 20.126], [60])).toBe('M10,5H110M10,20.13H110M60,5V45');
  });

  it('are nothing where there is none', () => {
    expect(rulesPath(plot, [])).toBe('');
  });
});

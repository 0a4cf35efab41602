import { describe, expect, it } from 'vitest';
import {
  sampleCrossed,
  sampleDots,
  sampleLines,
  samplePoint,
  sampleScatter,
} from '../../../tests/support/sampleFigures.ts';
import { isMoveKey } from '../../frame/useActivePoint.ts';
import { movePoint } from './kinds.ts';
import type { MoveKey } from './moves.ts';

const lines = sampleLines([
  samplePoint('CN', '2020', 1),
  samplePoint('CN', '2021', null),
  samplePoint('CN', '2022', 3),
  samplePoint('US', '2020', 4),
  samplePoint('US', '2022', 5),
]);

const rows = sampleDots(
  ['b', 'a'].flatMap((at) => [samplePoint('hit', at, 1), samplePoint('out', at, 2)]),
  {
    series: [
      { id: 'hit', label: 'cache hit', tone: null, fill: 'hollow' },
      { id: 'out', label: 'output', tone: null, fill: 'solid' },
    ],
  },
);

/** Returns the point after a series of keys, from the first point. */
function walk(figure: typeof lines | typeof rows, ...keys: MoveKey[]): string | null {
  return keys.reduce<string | null>((at, key) => movePoint(figure, at, key)?.key ?? null, null);
}

describe('movePoint, over time', () => {
  it('starts at the first point, whatever the key', () => {
    expect(movePoint(lines, null, 'ArrowLeft')?.key).toBe('CN|2020');
    expect(movePoint(lines, 'gone', 'End')?.key).toBe('CN|2020');
  });

  it('goes along a line, over what is missing, and stops at its ends', () => {
    expect(walk(lines, 'ArrowRight', 'ArrowRight')).toBe('CN|2022');
    expect(walk(lines, 'ArrowRight', 'ArrowRight', 'ArrowRight')).toBe('CN|2022');
    expect(walk(lines, 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft')).toBe('CN|2020');
  });

  it('goes to the other line at the same time', () => {
    expect(walk(lines, 'ArrowRight', 'ArrowDown')).toBe('US|2020');
    expect(walk(lines, 'ArrowRight', 'ArrowDown', 'ArrowUp')).toBe('CN|2020');
  });

  it('goes to the first and the last point', () => {
    expect(walk(lines, 'ArrowRight', 'End')).toBe('US|2022');
    expect(walk(lines, 'ArrowRight', 'End', 'Home')).toBe('CN|2020');
  });
});

describe('movePoint, in rows', () => {
  it('goes down the rows along one series', () => {
    expect(walk(rows, 'Home', 'ArrowDown')).toBe('hit|a');
    expect(walk(rows, 'Home', 'ArrowDown', 'ArrowDown', 'ArrowUp')).toBe('hit|b');
  });

  it('goes right within the row', () => {
    expect(walk(rows, 'Home', 'ArrowRight')).toBe('out|b');
    expect(walk(rows, 'Home', 'ArrowRight', 'ArrowLeft')).toBe('hit|b');
  });

  it('follows the order of the rows, not of the points', () => {
    const turned = { ...rows, rows: rows.rows.toReversed() };
    expect(movePoint(turned, null, 'Home')?.at).toBe('a');
  });
});

describe('movePoint', () => {
  it('leads nowhere in a figure without values', () => {
    expect(movePoint(sampleLines([samplePoint('CN', '2020', null)]), null, 'ArrowRight')).toBeNull();
  });
});

describe('isMoveKey', () => {
  it('leaves to the page the keys that are not its own', () => {
    expect(['ArrowUp', 'Home', 'End'].every(isMoveKey)).toBe(true);
    expect(['Tab', 'Enter', 'Escape', 'a', 'PageDown'].some(isMoveKey)).toBe(false);
  });
});

describe('movePoint, on two axes', () => {
  const scatter = sampleScatter([
    sampleCrossed('CN', 'a', 10, 5),
    sampleCrossed('US', 'b', 30, 1),
    sampleCrossed('CN', 'c', 20, 9),
    sampleCrossed('US', 'd', 40, null),
  ]);
  it.each<[MoveKey, string]>([
    ['ArrowRight', 'CN|c'],
    ['ArrowLeft', 'US|b'],
    ['ArrowUp', 'CN|c'],
    ['ArrowDown', 'CN|a'],
  ])('goes with %s from the middle to the next number on that axis, across series', (key, next) => {
    expect(movePoint(scatter, 'CN|a', key)?.key).toBe(next);
  });
});

import { describe, expect, it } from 'vitest';
import { builtFrontier } from '../../tests/support/builtFigures.ts';
import { sampleBoardRow } from '../../tests/support/sampleRows.ts';
import { differenceText, halfOf, isSeparated, marginOf, signedGap } from './gap.ts';

const { points } = builtFrontier('arena-code');

function gapOn(day: string) {
  const point = points.find(({ snapshot }) => snapshot === day);
  if (point?.US == null || point.CN === null) throw new Error(`No pair of models on ${day}.`);
  return signedGap(point.US, point.CN);
}

describe('signedGap, on the Code Arena as recorded', () => {
  it.each([
    ['2026-05-26', 26],
    ['2026-06-11', 131],
    ['2026-07-14', 50],
    ['2026-07-17', -48],
    ['2026-08-19', 17],
  ])('is on %s %s points', (day, gap) => {
    expect(gapOn(day).points).toBe(gap);
  });

  it.each([
    ['2026-05-26', Math.hypot(10, 16)],
    ['2026-07-17', 21],
    ['2026-08-19', 14],
  ])('has on %s a margin of %s points', (day, margin) => {
    expect(Math.round(gapOn(day).margin ?? Number.NaN)).toBe(Math.round(margin));
  });
});

describe('signedGap', () => {
  it('adds the half widths as squares', () => {
    expect(signedGap(sampleBoardRow('US', 110, 3), sampleBoardRow('CN', 100, 4))).toEqual({
      points: 10,
      margin: 5,
    });
  });

  it('has no margin where one of the two has no interval', () => {
    expect(signedGap(sampleBoardRow('US', 110, null), sampleBoardRow('CN', 100, 4)).margin).toBeNull();
    expect(signedGap(sampleBoardRow('US', 110, 3), sampleBoardRow('CN', 100, null)).margin).toBeNull();
  });
});

describe('isSeparated', () => {
  it.each([
    [10, 5, true],
    [-10, 5, true],
    [5, 5, false],
    [-3, 5, false],
    [0, 0, false],
  ])('a gap of %s with a margin of %s: %s', (gap, margin, separated) => {
    expect(isSeparated({ points: gap, margin })).toBe(separated);
  });

  it('cannot be told without intervals', () => {
    expect(isSeparated({ points: 500, margin: null })).toBeNull();
  });
});

describe('marginOf', () => {
  it('adds half widths as squares, and is missing where one of them is', () => {
    expect(marginOf(halfOf(97, 103), halfOf(10, 18))).toBe(5);
    expect(marginOf(halfOf(null, 103), 4)).toBeNull();
    expect(marginOf(3, halfOf(10, null))).toBeNull();
  });
});

describe('differenceText', () => {
  it('writes the size, whichever way the difference goes', () => {
    expect(differenceText(-48, 21.4, 'score')).toBe('48 ± 21');
    expect(differenceText(17, null, 'score')).toBe('17');
  });

  it('rounds to a tenth away from zero on both sides', () => {
    expect(differenceText(4.25, null, 'percent')).toBe('4.3');
    expect(differenceText(-4.25, 0.76, 'percent')).toBe('4.3 ± 0.76');
  });

  it('keeps the digits and the unit of what is no score', () => {
    expect(differenceText(1.123, null, 'usd')).toBe('USD 1.123');
  });
});

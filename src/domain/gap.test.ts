import { describe, expect, it } from 'vitest';
import { boardIndexDocument } from '../contract/leaderboards.ts';
import { builtDocument } from '../../tests/support/builtDocuments.ts';
import { builtFrontier } from '../../tests/support/builtFigures.ts';
import { sampleBoardRow } from '../../tests/support/sampleRows.ts';
import { differenceText, isSeparated, marginOf, signedGap, sizeText, usLead, type ScoredRow } from './gap.ts';

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
    expect(Math.round(marginOf(gapOn(day)) ?? Number.NaN)).toBe(Math.round(margin));
  });
});

describe('signedGap', () => {
  it('adds the half widths as squares', () => {
    expect(signedGap(sampleBoardRow('US', 110, 3), sampleBoardRow('CN', 100, 4))).toEqual({
      points: 10,
      sides: { below: 5, above: 5 },
    });
  });

  it('has no margin where one of the two has no interval', () => {
    expect(signedGap(sampleBoardRow('US', 110, null), sampleBoardRow('CN', 100, 4)).sides).toBeNull();
    expect(signedGap(sampleBoardRow('US', 110, 3), sampleBoardRow('CN', 100, null)).sides).toBeNull();
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
    expect(isSeparated({ points: gap, sides: { below: margin, above: margin } })).toBe(separated);
  });

  it('cannot be told without intervals', () => {
    expect(isSeparated({ points: 500, sides: null })).toBeNull();
  });
});

describe('a lopsided interval', () => {
  const us = { score: 288.9, scoreLow: 108.87, scoreHigh: 1225.19 };
  const cn = { score: 54.19, scoreLow: 25.48, scoreHigh: 98.25 };

  it('counts with the side that faces the other score, and is written with both ends', () => {
    expect(marginOf(signedGap(us, cn))).toBeCloseTo(Math.hypot(288.9 - 108.87, 98.25 - 54.19), 9);
    expect(marginOf(signedGap(cn, us))).toBe(marginOf(signedGap(us, cn)));
    expect(sizeText(signedGap(us, cn), 'score')).toBe('235 (49–1,171)');
    expect(sizeText(signedGap(cn, us), 'score')).toBe('235 (49–1,171)');
  });

  it('separates rows whose printed intervals lie apart, on every capture of every board', () => {
    const pairs = builtDocument(boardIndexDocument).boards.flatMap(({ id }) => {
      const { board, points: captures } = builtFrontier(id);
      return captures.flatMap(({ US, CN }) => (US === null || CN === null ? [] : [{ id, board, US, CN }]));
    });
    const apart = pairs.filter(({ US, CN }) => liesAbove(US, CN) || liesAbove(CN, US));
    expect(apart.length).toBeGreaterThan(50);
    for (const { id, board, US, CN } of apart) expect(isSeparated(usLead(US, CN, board)), id).toBe(true);
    expect(isSeparated(signedGap(us, cn))).toBe(true);
  });
});

/** True if the interval of a row ends above that of another. */
const liesAbove = (one: ScoredRow, other: ScoredRow): boolean =>
  one.scoreLow !== null && other.scoreHigh !== null && one.scoreLow > other.scoreHigh;

describe('differenceText', () => {
  it('writes the size, whichever way the difference goes', () => {
    expect(differenceText(-48, 21.4, 'score')).toBe('48 ± 21');
    expect(differenceText(17, null, 'score')).toBe('17');
  });

  it('is no multiple where ratios are subtracted', () => {
    expect(differenceText(22.73, null, 'ratio')).toBe('22.7');
    expect(differenceText(138.2, 3, 'ratio')).toBe('138 ± 3');
    expect(differenceText(5e26, null, 'magnitude')).toBe('5.0 × 10²⁶');
  });

  it('rounds to a tenth away from zero on both sides', () => {
    expect(differenceText(4.25, null, 'percent')).toBe('4.3');
    expect(differenceText(-4.25, 0.76, 'percent')).toBe('4.3 ± 0.76');
  });

  it('keeps the digits and the unit of what is no score', () => {
    expect(differenceText(0.1123, null, 'usd')).toBe('$0.1123');
    expect(differenceText(1.123, null, 'usd')).toBe('$1.123');
  });
});

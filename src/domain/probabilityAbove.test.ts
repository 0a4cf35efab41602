import { describe, expect, it } from 'vitest';
import { builtSnapshot } from '../../tests/support/builtFigures.ts';
import { sampleBoardRow } from '../../tests/support/sampleRows.ts';
import { normalBelow } from './normalDistribution.ts';
import { probabilityAbove } from './probabilityAbove.ts';
import { rankIntervals } from './rankIntervals.ts';

describe('probabilityAbove, Qwen3.7-Max in the Code Arena captured 2026-05-26', () => {
  const { rows } = builtSnapshot('arena-code', '2026-05-26');
  const [, , , qwen = sampleBoardRow('CN', 0, null)] = rows;

  it.each([
    ['claude-opus-4-6-thinking', 0.46],
    ['claude-opus-4-6', 0.63],
    ['glm-5.1', 0.79],
  ])('stands above %s with a chance of %s', (model, expected) => {
    const other = rows.find((row) => row.model === model) ?? qwen;
    const chance = probabilityAbove(qwen, other, true) ?? Number.NaN;
    expect(chance).toBeCloseTo(expected, 2);
    expect(probabilityAbove(other, qwen, true)).toBeCloseTo(1 - chance, 9);
    const [ranked] = rankIntervals(
      [qwen, other].map((row) => ({ ...row, rank: 1 })),
      true,
    );
    expect(ranked?.pExactly(1)).toBeCloseTo(chance, 4);
  });
});

describe('probabilityAbove', () => {
  const row = (score: number, half: number | null) => sampleBoardRow('US', score, half);

  it('is a toss-up between equals, and turns round where lower is better', () => {
    expect(probabilityAbove(row(5, 1), row(5, 3), true)).toBeCloseTo(0.5, 6);
    expect(probabilityAbove(row(9, 3), row(5, 3), true)).toBeCloseTo(0.968, 2);
    expect(probabilityAbove(row(9, 3), row(5, 3), false)).toBeCloseTo(0.032, 2);
  });

  it('knows scores without error, and says nothing without intervals', () => {
    expect(probabilityAbove(row(9, 0), row(5, 0), true)).toBe(1);
    expect(probabilityAbove(row(9, 0), row(5, 0), false)).toBe(0);
    expect(probabilityAbove(row(5, 0), row(5, 0), true)).toBe(0.5);
    expect(probabilityAbove(row(9, null), row(5, 1), true)).toBeNull();
  });
});

describe('normalBelow', () => {
  it.each([
    [0, 0.5],
    [1, 0.841_345],
    [1.96, 0.975_002],
    [-1.96, 0.024_998],
    [-8, 0],
  ])('at %s is %s', (z, expected) => {
    expect(normalBelow(z)).toBeCloseTo(expected, 5);
  });
});

import { describe, expect, it } from 'vitest';
import { builtSnapshot } from '../../tests/support/builtFigures.ts';
import { randomOf } from '../../tests/support/randomOf.ts';
import { sampleBoardRow } from '../../tests/support/sampleRows.ts';
import { rankIntervals } from './rankIntervals.ts';

const { rows } = builtSnapshot('arena-code', '2026-05-26');
const ranges = (all: ReturnType<typeof rankIntervals>) => all.map((one) => one && [one.low, one.high]);

describe('rankIntervals, the Code Arena captured 2026-05-26', () => {
  const intervals = rankIntervals(rows, true);
  const qwen = intervals[3];

  it('has Qwen3.7-Max fourth, third to sixth, where raw overlap of intervals would say first to eighth', () => {
    expect(rows[3]?.model).toBe('qwen3.7-max-20260517');
    expect([qwen?.low, qwen?.high]).toEqual([3, 6]);
    const [own] = rows.filter(({ model }) => model === 'qwen3.7-max-20260517');
    const bound = (value: number | null | undefined) => value ?? Number.NaN;
    const above = rows.filter((row) => bound(row.scoreLow) > bound(own?.scoreHigh)).length;
    const notBelow = rows.filter((row) => bound(row.scoreHigh) >= bound(own?.scoreLow)).length;
    expect([above + 1, notBelow]).toEqual([1, 8]);
  });

  it('has it exactly fourth with a chance of 21 to 23 %', () => {
    expect(qwen?.pExactly(4)).toBeGreaterThan(0.205);
    expect(qwen?.pExactly(4)).toBeLessThan(0.235);
  });

  it('has the first six at 1–2, 1–2, 3–6, 3–6, 3–6, 3–7', () => {
    expect(ranges(intervals).slice(0, 6)).toEqual([
      [1, 2],
      [1, 2],
      [3, 6],
      [3, 6],
      [3, 6],
      [3, 7],
    ]);
  });

  it('spreads each model over all ranks', () => {
    for (const interval of intervals) {
      const sum = rows.reduce((total, _, index) => total + (interval?.pExactly(index + 1) ?? 0), 0);
      expect(sum).toBeCloseTo(1, 9);
    }
    expect(qwen?.pExactly(0)).toBe(0);
    expect(qwen?.pExactly(rows.length + 1)).toBe(0);
  });

  it('says the same again, and of the same rows the very same', () => {
    expect(rankIntervals(rows, true)).toBe(intervals);
    expect(ranges(rankIntervals([...rows], true))).toEqual(ranges(intervals));
  });
});

describe('rankIntervals', () => {
  const row = (score: number, half: number | null, rank?: number) =>
    sampleBoardRow('US', score, half, rank === undefined ? {} : { rank });

  it('counts lower scores first where they are better', () => {
    const errors = [row(9, 0.1), row(4, 0.1)];
    expect(ranges(rankIntervals(errors, false))).toEqual([
      [2, 2],
      [1, 1],
    ]);
  });

  it('says nothing of a row without interval', () => {
    expect(ranges(rankIntervals([row(9, 1), row(4, null, 2)], true))).toEqual([[1, 1], null]);
  });

  it('says nothing of a row below others that are not on record', () => {
    expect(ranges(rankIntervals([row(90, 1, 1), row(80, 1, 2), row(40, 1, 35)], true))).toEqual([
      [1, 1],
      [2, 2],
      null,
    ]);
  });

  it('gives equal models equal chances', () => {
    const [first, second] = rankIntervals([row(5, 2), row(5, 2)], true);
    expect(first?.pExactly(1)).toBeCloseTo(0.5, 4);
    expect(second?.pExactly(1)).toBeCloseTo(0.5, 4);
    const [exact] = rankIntervals([row(5, 0), row(5, 0)], true);
    expect(exact?.pExactly(1)).toBeCloseTo(0.5, 9);
  });
});

/** How often each row came out at each rank when all scores were drawn again: the slow way to the same numbers. */
function drawnRanks(draws: number): number[][] {
  const random = randomOf(42);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
  const errors = rows.map((row) => ((row.scoreHigh ?? 0) - (row.scoreLow ?? 0)) / 2 / 1.96);
  const counts = rows.map(() => rows.map(() => 0));
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = rows.map(({ score }, index) => score + (errors[index] ?? 0) * normal());
    const order = [...rows.keys()].sort((a, b) => (drawn[b] ?? 0) - (drawn[a] ?? 0));
    for (const [rank, index] of order.entries()) {
      const own = counts[index] ?? [];
      own[rank] = (own[rank] ?? 0) + 1 / draws;
    }
  }
  return counts;
}

it('rankIntervals is what random draws approach', () => {
  const intervals = rankIntervals(rows, true);
  for (const [index, shares] of drawnRanks(10_000).entries()) {
    for (const [rank, share] of shares.entries()) {
      expect(Math.abs((intervals[index]?.pExactly(rank + 1) ?? 0) - share)).toBeLessThan(0.02);
    }
  }
});

import { describe, expect, it } from 'vitest';
import { builtCapture } from '../../tests/support/builtFigures.ts';
import { randomOf } from '../../tests/support/randomOf.ts';
import { sampleBoardRow } from '../../tests/support/sampleRows.ts';
import { rankInterval, rankIntervals, normalBelow, probabilityAbove, tieClasses } from './ranks.ts';

const { rows } = builtCapture('arena-code', '2026-05-26');
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

  it('says of one row what it says of all', () => {
    const alone = rows.map((_, own) => rankInterval(rows, own, true));
    expect(ranges(alone)).toEqual(ranges(intervals));
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

/** Counts how often each row has each rank when all scores are drawn at random: the slow way to the same numbers. */
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

describe('probabilityAbove, Qwen3.7-Max in the Code Arena captured 2026-05-26', () => {
  const { rows } = builtCapture('arena-code', '2026-05-26');
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

const row = (score: number, half: number | null) => sampleBoardRow('US', score, half);
const names = (rows: Parameters<typeof tieClasses>[0], higherIsBetter = true) =>
  tieClasses(rows, higherIsBetter).map((one) => one?.name ?? null);

describe('tieClasses', () => {
  it('has the Code Arena of 2026-05-26 in classes of two, four and three', () => {
    const { rows } = builtCapture('arena-code', '2026-05-26');
    expect(names(rows).slice(0, 10)).toEqual(['A', 'A', 'B', 'B', 'B', 'B', 'C', 'C', 'C', 'D']);
    const [, , , qwen] = tieClasses(rows, true);
    expect(qwen).toEqual({ name: 'B', anchor: 2, size: 4 });
  });

  it('compares with the first of the class, so that a chain of neighbours does not become one class', () => {
    expect(names([row(100, 5), row(94, 5), row(88, 5), row(82, 5), row(76, 5)])).toEqual([
      'A',
      'A',
      'B',
      'B',
      'C',
    ]);
  });

  it('counts a difference as large as its margin as none', () => {
    expect(names([row(10, 3), row(5, 4)])).toEqual(['A', 'A']);
    expect(names([row(10, 3), row(4.9, 4)])).toEqual(['A', 'B']);
  });

  it('goes by score and not by the order of the rows, upwards where lower is better', () => {
    expect(names([row(1, 1), row(9, 1)])).toEqual(['B', 'A']);
    expect(names([row(1, 1), row(9, 1)], false)).toEqual(['A', 'B']);
  });

  it('says nothing of rows without interval, and compares nobody with them', () => {
    expect(names([row(9, null), row(8, 1), row(2, 1), row(1, null)])).toEqual([null, 'A', 'B', null]);
    expect(names([row(9, null), row(8, null)])).toEqual([null, null]);
  });

  it('names more than 26 classes', () => {
    const far = Array.from({ length: 28 }, (_, index) => row(1000 - index * 10, 1));
    expect(names(far).slice(-3)).toEqual(['Z', 'AA', 'AB']);
  });

  it('keeps every member of a class level with its anchor, and each anchor apart from the one before', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const random = randomOf(seed);
      const rows = Array.from({ length: 30 }, () => row(1400 + random.below(200), 2 + random.below(15)));
      const classes = tieClasses(rows, true);
      const apart = (a: number, b: number) => {
        const [one, other] = [rows[a], rows[b]];
        const half = (at: typeof one) => ((at?.scoreHigh ?? 0) - (at?.scoreLow ?? 0)) / 2;
        return Math.abs((one?.score ?? 0) - (other?.score ?? 0)) > Math.hypot(half(one), half(other));
      };
      for (const [index, one] of classes.entries()) expect(apart(index, one?.anchor ?? -1)).toBe(false);
      const anchors = [...new Map(classes.map((one) => [one?.name, one?.anchor ?? -1])).values()];
      const ordered = anchors.sort((a, b) => (rows[b]?.score ?? 0) - (rows[a]?.score ?? 0));
      for (const [at, anchor] of ordered.slice(1).entries()) {
        expect(apart(anchor, ordered[at] ?? -1)).toBe(true);
      }
    }
  });
});

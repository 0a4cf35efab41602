import { describe, expect, it } from 'vitest';
import { builtSnapshot } from '../../tests/support/builtFigures.ts';
import { randomOf } from '../../tests/support/randomOf.ts';
import { sampleBoardRow } from '../../tests/support/sampleRows.ts';
import { tieClasses } from './tieClasses.ts';

const row = (score: number, half: number | null) => sampleBoardRow('US', score, half);
const names = (rows: Parameters<typeof tieClasses>[0], higherIsBetter = true) =>
  tieClasses(rows, higherIsBetter).map((one) => one?.name ?? null);

describe('tieClasses', () => {
  it('has the Code Arena of 2026-05-26 in classes of two, four and three', () => {
    const { rows } = builtSnapshot('arena-code', '2026-05-26');
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

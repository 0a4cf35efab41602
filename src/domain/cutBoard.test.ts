import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../tests/support/builtDocuments.ts';
import { builtSnapshot } from '../../tests/support/builtFigures.ts';
import { boardIndexDocument } from '../contract/leaderboards.ts';
import { holdsExactly, isOpenRange, isWholeBoard, missingAbove, restsOn } from './cutBoard.ts';
import { rankIntervals } from './rankIntervals.ts';
import { halfWidth } from './scoreError.ts';

const math = builtSnapshot('arena-text-sc-math', '2026-08-19');

describe('a board of which 20 of 377 rows are on record', () => {
  const intervals = rankIntervals(math.rows, true);
  const above = missingAbove(math);
  const state = (model: string) => {
    const index = math.rows.findIndex((row) => row.model === model);
    const [row, interval] = [math.rows[index], intervals[index]];
    if (row === undefined || interval == null) throw new Error(`${model} has no range.`);
    return { isOpen: isOpenRange(interval, above(row)), isExact: holdsExactly(above(row)) };
  };

  it('says what it rests on', () => {
    expect(math.boardRows).toBe(377);
    expect(isWholeBoard(math)).toBe(false);
    expect(restsOn(math)).toBe('the 20 rows on record of 377 on the board');
  });

  it.each(['gemini-3.7-flash-high', 'gemini-3.6-flash-high', 'gpt-5.5', 'inkling', 'qwen3.7-max-preview'])(
    'leaves the range of %s open, which was too narrow, and gives no chance of one exact rank',
    (model) => {
      expect(state(model)).toEqual({ isOpen: true, isExact: false });
    },
  );
});

it.each(['arena-code', 'arena-search', 'arena-text-to-video'])(
  'closes no range of %s that the worst of missing rows could reach into',
  (id) => {
    const { boards } = builtDocument(boardIndexDocument);
    const days = boards.find((one) => one.id === id)?.snapshots ?? [];
    const document = builtSnapshot(id, days.at(-1) ?? '');
    const { rows } = document;
    const above = missingAbove(document);
    const last = rows.filter(({ rank }, index) => rank <= index + 1).at(-1);
    const half = Math.max(0, ...rows.map((row) => halfWidth(row) ?? 0));
    const worst = Array.from({ length: 25 }, () => last).flatMap((row) =>
      row === undefined ? [] : [{ ...row, scoreLow: row.score - half, scoreHigh: row.score + half }],
    );
    const whole = rankIntervals([...rows, ...worst], true);
    const closed = rankIntervals(rows, true).flatMap((interval, index) => {
      const row = rows[index];
      return interval === null || row === undefined || isOpenRange(interval, above(row))
        ? []
        : [{ high: interval.high, worst: whole[index]?.high }];
    });
    expect(closed.length).toBeGreaterThan(3);
    for (const one of closed) expect(one.worst).toBe(one.high);
  },
);

it('is the whole board where as many rows are on record as it has, never where that is not known', () => {
  const [row] = math.rows;
  if (row === undefined) throw new Error('The capture has a row.');
  expect(isWholeBoard({ rows: [row], boardRows: 1 })).toBe(true);
  expect(isWholeBoard({ rows: [row], boardRows: null })).toBe(false);
  expect(restsOn({ rows: [row], boardRows: null })).toContain('not known');
  expect(missingAbove({ ...math, rows: [row], boardRows: 1 })(row)).toBe(0);
});

import { describe, expect, it } from 'vitest';
import { builtSnapshot, viewOf } from '../../../tests/support/builtFigures.ts';
import { sampleBoard, sampleBoardRow } from '../../../tests/support/sampleRows.ts';
import { standingsFigure, standingsTitle } from './standingsFigure.ts';

describe('standingsFigure, the Code Arena captured 2026-05-26', () => {
  const figure = standingsFigure(builtSnapshot('arena-code', '2026-05-26'), viewOf(null, ['ai']));
  const point = (model: string) => figure.points.find((one) => one.at === model);

  it('shows Qwen3.7-Max at 1,541 ± 16 with its votes', () => {
    expect(point('qwen3.7-max-20260517')).toMatchObject({ value: 1541, low: 1525, high: 1557 });
    expect(point('qwen3.7-max-20260517')?.facts).toContainEqual({ label: 'Votes', value: '1,522' });
    const row = figure.rows.find((one) => one.id === 'qwen3.7-max-20260517');
    expect(row).toMatchObject({ detail: '1,541 ± 16 · 1,522 votes', tone: 'CN' });
  });

  it('has the top of the board as it was published', () => {
    expect(figure.points.slice(0, 6).map(({ value, low, high }) => [value, low, high])).toEqual([
      [1567, 1557, 1577],
      [1562, 1552, 1572],
      [1542, 1534, 1550],
      [1541, 1525, 1557],
      [1538, 1531, 1545],
      [1533, 1522, 1544],
    ]);
  });

  it('speaks for the day of the capture and says what its intervals are', () => {
    expect(figure.asOf).toBe('2026-05-26');
    expect(figure.interval).toBe('95 % intervals as published');
    expect(figure.subtitle).toContain('May 26, 2026');
    expect(figure.notes).toContain('Axis does not start at zero.');
  });

  it('claims no filter: it cannot be filtered', () => {
    expect(figure.filters).toEqual([]);
  });
});

describe('standingsFigure', () => {
  const document = builtSnapshot('arena-code', '2026-05-26');
  const rows = Array.from({ length: 30 }, (_, index) =>
    sampleBoardRow(index === 28 ? 'CN' : 'US', 1600 - index, 5, {
      rank: index + 1,
      model: `m${String(index + 1)}`,
    }),
  );

  it('adds the best row of a country that stands below the top', () => {
    const figure = standingsFigure({ ...document, rows }, viewOf());
    expect(figure.rows).toHaveLength(21);
    expect(figure.rows.at(-1)?.id).toBe('m29');
  });

  it('says that a board without intervals cannot separate close places', () => {
    const bare = rows.map((row) => ({ ...row, scoreLow: null, scoreHigh: null }));
    const figure = standingsFigure({ ...document, rows: bare }, viewOf());
    expect(figure.interval).toBeNull();
    expect(figure.notes.join(' ')).toContain('no intervals');
  });
});

describe('standingsTitle', () => {
  const title = (us: number, cn: number, half: number | null, board = sampleBoard) =>
    standingsTitle(board, [sampleBoardRow('US', us, half), sampleBoardRow('CN', cn, half)]);

  it('says who is ahead, and by how much, only where the intervals carry it', () => {
    expect(title(1567, 1541, 10)).toBe('Example Board: best U.S. model ahead by 26 ± 14');
    expect(title(1541, 1567, 10)).toBe('Example Board: best Chinese model ahead by 26 ± 14');
    expect(title(1545, 1541, 10)).toBe('Example Board: best of both countries not separable');
  });

  it('says that a lead without intervals has none', () => {
    expect(title(1567, 1541, null)).toBe('Example Board: best U.S. model ahead by 26, no intervals');
  });

  it('takes the lower score for better where the board does', () => {
    const errors = { ...sampleBoard, higherIsBetter: false, unit: 'percent' };
    expect(title(4.5, 9, null, errors)).toBe(
      'Example Board: best U.S. model ahead by 4.5 points, no intervals',
    );
    expect(title(9, 4.5, null, errors)).toBe(
      'Example Board: best Chinese model ahead by 4.5 points, no intervals',
    );
  });

  it('names a tie and a board of one country', () => {
    expect(title(1541, 1541, 10)).toBe('Example Board: best U.S. and Chinese models level');
    expect(standingsTitle(sampleBoard, [sampleBoardRow('US', 1541, 10)])).toBe(
      'Example Board: models of one country only',
    );
  });
});

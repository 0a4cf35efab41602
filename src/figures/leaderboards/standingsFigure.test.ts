import { describe, expect, it } from 'vitest';
import { builtCapture, viewOf } from '../../../tests/support/builtFigures.ts';
import { sampleBoard, sampleBoardRow } from '../../../tests/support/sampleRows.ts';
import { altText } from '../../figure/altText.ts';
import { figureTable } from '../../figure/kinds/kinds.ts';
import { legendItems } from '../../figure/firstPaint.ts';
import type { Options } from '../../url/view.ts';
import { standingsFigure, standingsTitle } from './standingsFigure.ts';

describe('standingsFigure, the Code Arena captured 2026-05-26', () => {
  const figure = standingsFigure(builtCapture('arena-code', '2026-05-26'), viewOf(null, ['ai']));
  const point = (model: string) => figure.points.find((one) => one.at === model);

  it('shows Qwen3.7-Max at 1,541 ± 16 with its votes', () => {
    expect(point('qwen3.7-max-20260517')).toMatchObject({ value: 1541, low: 1525, high: 1557 });
    expect(point('qwen3.7-max-20260517')?.facts).toContainEqual({ label: 'Votes', value: '1,522' });
    const row = figure.rows.find((one) => one.id === 'qwen3.7-max-20260517');
    expect(row).toMatchObject({ detail: '4th, 3–6 · 1,541 ± 16 · 1,522 votes', tone: 'CN' });
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
    expect(figure.interval).toBe('Bars: 95% confidence intervals, as published');
    expect(figure.subtitle).toContain('May 26, 2026');
    expect(figure.notes).toContain('Axis does not start at zero.');
  });

  it('has rank ranges beside the scores of the first six, and parts those that stand level', () => {
    const first = figure.rows.slice(0, 6);
    expect(first.map((row) => row.detail?.split(' · ')[0])).toEqual([
      '1st, 1–2',
      '2nd, 1–2',
      '3rd, 3–6',
      '4th, 3–6',
      '5th, 3–6',
      '6th, 3–7',
    ]);
    expect(first.map((row) => row.group)).toEqual(['A', 'A', 'B', 'B', 'B', 'B']);
    expect(figure.columns).toContain('Rank range (95%)');
    expect(first[3]?.cells).toEqual(['4th', '3–6', 'B', '1,522', 'China']);
    expect(figure.rows.at(-1)?.detail).not.toContain('+');
    expect(figure.notes.join(' ')).toContain(
      'calculated from the confidence intervals of the 30 rows on record (the leaderboard’s full length is not known)',
    );
  });

  it('says of each place how sure it is, and of what model it speaks', () => {
    const facts = point('qwen3.7-max-20260517')?.facts ?? [];
    const said = Object.fromEntries(facts.map(({ label, value }) => [label, value]));
    expect(said).toMatchObject({
      Rank: '4th by score, as the source lists it; 3–6 with 95% probability',
      'Exactly 4th': '22% probability',
      Tier: 'B: too close to call with Claude Opus 4.6 (thinking), 4 models in all',
      'Model in the price table': 'qwen3.7-max',
    });
    expect(figure.rows[3]?.modelId).toBe('qwen3.7-max');
  });

  it('dims what rests on few votes: 1,522 are not 7,919', () => {
    expect(point('qwen3.7-max-20260517')?.fill).toBe('soft');
    expect(point('claude-opus-4-6-thinking')?.fill).toBeUndefined();
    expect(legendItems(figure).map(({ label }) => label)).toContain('Fewer than 2,000 votes');
  });

  it('has no variant, which the twin of a board with style control has', () => {
    expect(figure).not.toHaveProperty('variant');
    const text = standingsFigure(builtCapture('arena-text-sc', '2026-08-22'), viewOf());
    expect(text).toMatchObject({ variant: 'arena-text-sc' });
    expect(text.title).toMatch(/^Arena text, style control: /);
  });

  it('claims no filter: it cannot be filtered', () => {
    expect(figure.filters).toEqual([]);
  });
});

describe('standingsFigure', () => {
  const document = builtCapture('arena-code', '2026-05-26');
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

  it('says that ranks of a board without intervals are undetermined', () => {
    const bare = rows.map((row) => ({ ...row, scoreLow: null, scoreHigh: null }));
    const figure = standingsFigure({ ...document, rows: bare }, viewOf());
    expect(figure.interval).toBeNull();
    expect(figure.notes.join(' ')).toContain('no margins of error');
    expect(figure.points.every((point) => point.fill === 'hollow')).toBe(true);
    expect(figure.rows[3]).toMatchObject({ detail: '4th by score · 1,597' });
    expect(figure.rows[3]).not.toHaveProperty('group');
    expect(legendItems(figure).at(-1)?.label).toBe('No margin of error on record: ranked by score alone');
    expect(figureTable(figure).rows[3]?.cells.map(({ text }) => text)).toEqual([
      '1,597',
      '4th',
      'undetermined',
      'undetermined',
      '',
      'United States',
    ]);
    expect(figure.points[3]?.facts).toContainEqual({
      label: 'Rank range',
      value: 'none: no margin of error on record',
    });
  });

  it('shows as many rows as asked for, of the country asked for, and says so', () => {
    const shown = (options: Options) => standingsFigure({ ...document, rows }, viewOf(), options);
    expect(shown({ rows: '10' }).rows).toHaveLength(11);
    expect(shown({ rows: 'all' }).rows).toHaveLength(30);
    expect(shown({ rows: '50', country: ['cn'] }).rows.map(({ id }) => id)).toEqual(['m29']);
    expect(shown({ country: ['cn'] }).filters).toEqual([{ label: 'Country', value: 'China' }]);
    expect(shown({ country: ['xx'] })).toEqual(shown({}));
    expect(shown({}).filters).toEqual([]);
  });

  it('folds variants into the best, which keeps its place on the whole board', () => {
    const figure = standingsFigure(document, viewOf(), { fold: 'yes' });
    expect(figure.rows.slice(0, 3).map(({ detail }) => detail)).toEqual([
      '1st, 1–2 · 1,567 ± 10 · 5,270 votes',
      '3rd, 3–6 · 1,542 ± 8 · 7,919 votes',
      '4th, 3–6 · 1,541 ± 16 · 1,522 votes',
    ]);
    expect(figure.points[1]?.facts).toContainEqual({
      label: 'Other variants',
      value: '1 variant not shown: Claude Opus 4.6 (5th, 1,538 ± 7)',
    });
    expect(figure.filters).toEqual([{ label: 'Variants', value: 'one per model' }]);
  });
});

describe('standingsFigure, the Code Arena captured 2026-07-17', () => {
  const figure = standingsFigure(builtCapture('arena-code', '2026-07-17'), viewOf());

  it('says in label, table, card and alternative text that Kimi K3 is preliminary, as its operator does', () => {
    expect(figure.rows[0]).toMatchObject({ label: 'Kimi K3 (preliminary)', id: 'kimi-k3' });
    expect(figureTable(figure).rows[0]?.label).toBe('Kimi K3 (preliminary)');
    expect(figure.points[0]).toMatchObject({ value: 1679, low: 1662, high: 1696, fill: 'hollow' });
    expect(figure.points[0]?.facts).toContainEqual({
      label: 'Preliminary',
      value: 'marked so by the operator',
    });
    expect(altText(figure)).toContain('Kimi K3 (preliminary)');
    expect(legendItems(figure).at(-1)?.label).toMatch(/^Preliminary \(fewer than 300 votes/);
  });
});

describe('standingsTitle', () => {
  const title = (us: number, cn: number, half: number | null, board = sampleBoard) =>
    standingsTitle(board, [sampleBoardRow('US', us, half), sampleBoardRow('CN', cn, half)]);

  it('says who is ahead, and by how much, only where the intervals carry it', () => {
    expect(title(1567, 1541, 10)).toBe('Example Board: best U.S. model leads best Chinese by 26 ± 14 points');
    expect(title(1541, 1567, 10)).toBe('Example Board: best Chinese model leads best U.S. by 26 ± 14 points');
    expect(title(1545, 1541, 10)).toBe('Example Board: best Chinese and U.S. models too close to call');
  });

  it('says no more than that ranks are uncertain without intervals', () => {
    const words = 'Example Board: no margin of error on record, ranks uncertain';
    expect(title(1567, 1541, null)).toBe(words);
    expect(title(1541, 1541, null)).toBe(words);
  });

  it('takes the lower score for better where the board does', () => {
    const errors = { ...sampleBoard, higherIsBetter: false, unit: 'percent' };
    expect(title(4.5, 9, 1, errors)).toBe(
      'Example Board: best U.S. model leads best Chinese by 4.5 ± 1.4 points',
    );
    expect(title(9, 4.5, 1, errors)).toBe(
      'Example Board: best Chinese model leads best U.S. by 4.5 ± 1.4 points',
    );
  });

  it('names a tie and a board of one country', () => {
    expect(title(1541, 1541, 10)).toBe('Example Board: best Chinese and U.S. models tied');
    expect(standingsTitle(sampleBoard, [sampleBoardRow('US', 1541, 10)])).toBe(
      'Example Board: no Chinese model on record, so no comparison',
    );
  });
});

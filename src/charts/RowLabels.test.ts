import { describe, expect, it } from 'vitest';
import { sampleBars, sampleRow } from '../../tests/support/sampleFigures.ts';
import { detailOf, layoutRows, leastRowsHeight } from './RowLabels.tsx';

const rows = [sampleRow('a', { label: 'A model with quite a name', detail: '1,541 ± 16' }), sampleRow('b')];

describe('layoutRows', () => {
  it('sets names left and details right where there is room', () => {
    const layout = layoutRows(rows, 800, 100);
    expect(layout).toMatchObject({ stacked: false, rowHeight: 50, middle: 25 });
    expect(layout.left).toBeGreaterThan(100);
    expect(layout.right).toBeGreaterThan(30);
  });

  it('sets names above their marks on a phone', () => {
    const layout = layoutRows(rows, 340, 100);
    expect(layout.stacked).toBe(true);
    expect(layout.middle).toBeGreaterThan(layout.rowHeight / 2);
    expect(layout.left + layout.right).toBeLessThan(340 / 4);
  });

  it('leaves the plot most of the width, however long a name is', () => {
    const layout = layoutRows([sampleRow('a', { label: 'name '.repeat(50) })], 800, 100);
    expect(layout.left).toBeLessThan(400);
  });

  it('gives way to briefs where details would take the room of plot or name', () => {
    const detail = '4th, 3–6 · 1,541 ± 16 · 1,522 votes';
    const briefs = ['3–6 · 1,541 ± 16 · 1,522 votes', '3–6 · 1,541 ± 16'];
    const long = [sampleRow('a', { label: 'claude-opus-4-5-thinking-32k', detail, briefs })];
    const shown = (width: number) => detailOf(long[0] ?? sampleRow('b'), layoutRows(long, width, 100));
    expect([900, 640, 340, 200].map(shown)).toEqual([detail, briefs[0], briefs[1], briefs[1]]);
    expect(layoutRows(long, 640, 100).right).toBeLessThan(layoutRows(long, 900, 100).right);
    expect(detailOf(sampleRow('b', { detail: '7' }), { shortened: 2 })).toBe('7');
  });

  it('asks for as much height as whole labels need in a file', () => {
    const long = [
      sampleRow('a', { label: 'Outline of a national system of technical standards '.repeat(3) }),
    ];
    const short = [sampleRow('b', { label: 'Outline' })];
    for (const width of [340, 800]) {
      const [more, less] = [long, short].map((own) =>
        leastRowsHeight(sampleBars([], { rows: own }), width, 1),
      );
      expect(more ?? 0, String(width)).toBeGreaterThan((less ?? 0) + 13);
    }
  });

  it('stands a figure without rows', () => {
    expect(layoutRows([], 800, 100).rowHeight).toBe(100);
  });
});

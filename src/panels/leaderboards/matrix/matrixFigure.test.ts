import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../../tests/support/builtDocuments.ts';
import { viewOf } from '../../../../tests/support/builtFigures.ts';
import { apiPaths } from '../../../contract/apiPaths.ts';
import { boardGapsDocument } from '../../../contract/boardGaps.ts';
import { gapPosition, matrixFigure } from './matrixFigure.ts';

const newest = builtDocument(apiPaths.boardGaps(), boardGapsDocument);
const history = builtDocument(apiPaths.boardGapHistory(), boardGapsDocument);

describe('gapPosition', () => {
  it('is at the half where the gap equals its margin, and beyond it where the interval carries the lead', () => {
    expect(gapPosition({ points: 14, margin: 14 })).toBe(0.5);
    expect(gapPosition({ points: 17, margin: 14 })).toBeGreaterThan(0.5);
    expect(gapPosition({ points: -48, margin: 21 })).toBeLessThan(-0.5);
    expect(gapPosition({ points: -10, margin: 21 })).toBeGreaterThan(-0.5);
  });

  it('knows only the side without an interval, and no side of a tie', () => {
    expect(gapPosition({ points: 0.1, margin: null })).toBe(0.5);
    expect(gapPosition({ points: -80, margin: null })).toBe(-0.5);
    expect(gapPosition({ points: 0, margin: null })).toBe(0);
  });
});

describe('matrixFigure, the boards as recorded', () => {
  const figure = matrixFigure(newest, viewOf());
  const at = (board: string, made = figure) => made.points.find((point) => point.at === board);

  it('has every board, under its kind', () => {
    expect(figure.points).toHaveLength(45);
    expect(figure.rows.filter(({ heading }) => heading === true)).toHaveLength(10);
    expect(figure.rows[0]).toMatchObject({ label: 'Arena, text', heading: true });
  });

  it('tells the raw gap of Code Arena with its models, solid since its interval carries it', () => {
    expect(figure.rows.find(({ id }) => id === 'arena-code')?.detail).toBe('+139 ± 17 · 2026-10-10');
    expect(at('arena-code')?.text).toBe(
      'United States ahead by 139 ± 17, separable; claude-opus-5.5-max 1,813 ± 15 (U.S.), qwen3.8-max-0902 1,674 ± 8 (China); October 10, 2026',
    );
    expect(figure.undecided).not.toContain('arena-code|2026-10-10');
  });

  it('leaves open what no interval carries', () => {
    const open = new Set(figure.undecided);
    for (const { key, facts } of figure.points) {
      const isOpen = !facts.some(({ value }) => value === 'separable');
      expect(open.has(key), key).toBe(isOpen);
    }
    expect(open.size).toBeGreaterThan(5);
  });

  it('takes lower for better where the board does', () => {
    // 3.3 % of the best U.S. model against 1.8 % of the best Chinese one on 2025-12-18.
    expect(at('vectara-hallucination')).toMatchObject({ period: '2025-12-18', value: -0.5 });
    expect(at('vectara-hallucination')?.text).toContain('China ahead by 1.5 points, no interval');
  });

  it('speaks for the day: Kimi K3 ahead in July 2026, and boards that began later are not there', () => {
    const inJuly = matrixFigure(history, viewOf('2026-07-20'));
    expect(at('arena-code', inJuly)).toMatchObject({ period: '2026-07-17' });
    expect(at('arena-code', inJuly)?.value).toBeLessThan(-0.5);
    expect(matrixFigure(history, viewOf('2019-01-01')).points).toEqual([]);
  });

  it('says of all captures what the newest document says', () => {
    expect(matrixFigure({ ...history, sources: newest.sources }, viewOf())).toEqual(figure);
  });
});

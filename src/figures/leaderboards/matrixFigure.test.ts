import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { viewOf } from '../../../tests/support/builtFigures.ts';
import { boardGapHistoryDocument, boardGapsDocument } from '../../contract/boardGaps.ts';
import { altText } from '../../figure/altText.ts';
import { gapUnit } from './boardText.ts';
import { hasTitleLength } from '../../figure/titleLength.ts';
import { matrixFigure, matrixTitle } from './matrixFigure.ts';

const newest = builtDocument(boardGapsDocument);
const history = builtDocument(boardGapHistoryDocument);

describe('matrixFigure, the boards as recorded', () => {
  const figure = matrixFigure(newest, viewOf());
  const at = (board: string, made = figure) => made.points.find((point) => point.at === board);

  it('has every board, under its unit, which alone share an axis', () => {
    expect(figure.points).toHaveLength(45);
    const headings = figure.rows.filter(({ heading }) => heading === true);
    expect(headings).toHaveLength(new Set(newest.boards.map(({ board }) => gapUnit(board))).size);
    expect(headings[0]?.label).toMatch(/^(Elo|Percentage) points \(axis: −\d+ to \+\d+\)$/);
  });

  it('draws the gap itself, and no board at an invented place', () => {
    for (const { board, points } of newest.boards) {
      const { US, CN } = points[0] ?? {};
      if (US == null || CN == null) continue;
      const drawn = Math.abs(at(board.id)?.value ?? Number.NaN);
      expect(drawn, board.id).toBeCloseTo(Math.abs(US.score - CN.score), 5);
      expect(drawn, board.id).toBeLessThanOrEqual(figure.extents?.[board.id] ?? 0);
    }
  });

  it('counts the same in title and alternative text, of boards captured within a year that give intervals', () => {
    const [cn, of, us, clear] = figure.findings.map(({ point }) => point.value ?? Number.NaN);
    expect(clear).toBe((us ?? 0) + (cn ?? 0));
    expect(of).toBeLessThan(figure.points.length);
    expect(altText(figure)).toContain(figure.title);
    expect(at('arena-text-online-elo')?.period).toBe('2024-06-26');
    const old = figure.rows.filter(({ tone }) => tone === 'other');
    expect(old.map(({ id }) => id)).toContain('arena-text-online-elo');
    expect(old.every(({ detail }) => detail?.endsWith(', old'))).toBe(true);
    const current = figure.points.filter((point) => !old.some(({ id }) => id === point.at));
    const bounded = current.filter(
      ({ low, high, decided }) => low !== null && high !== null && decided !== null,
    );
    expect(bounded.length).toBeLessThan(current.length);
    expect(of).toBe(bounded.length);
    expect(figure.hollow?.keys).toContain('arena-text-online-elo|2024-06-26');
  });

  it.each([
    [
      'both lead on some',
      [2, 14],
      'China clearly leads on 2 of 19 current leaderboards with margins, the U.S. on 14',
    ],
    [
      'China on none',
      [0, 14],
      'The U.S. clearly leads on 14 of 19 current leaderboards with margins, China none',
    ],
    [
      'the United States on none',
      [3, 0],
      'China clearly leads on 3 of 19 current leaderboards with margins, the U.S. none',
    ],
    ['no clear lead', [0, 0], 'No clear leader on any of 19 current leaderboards with margins'],
  ] as const)('says in its title who leads on how many: %s', (_case, [china, unitedStates], words) => {
    expect(matrixTitle(china, unitedStates, 19, 38)).toBe(words);
    expect(hasTitleLength(words)).toBe(true);
  });

  it('says in its title that there is nothing to count', () => {
    expect(matrixTitle(0, 0, 0, 38)).toBe('No current leaderboard has margins of error on record');
    expect(matrixTitle(0, 0, 0, 0)).toBe('No leaderboard snapshot on record by this date');
  });

  it('tells the raw gap of Code Arena with its models, solid since its interval carries it', () => {
    expect(figure.rows.find(({ id }) => id === 'arena-code')?.detail).toBe('+139 ± 17 · 2026-10-10');
    expect(at('arena-code')?.text).toBe(
      'United States leads by 139 ± 17, a clear lead; Claude Opus 5.5 (max) 1,813 ± 15 (U.S.), qwen3.8-max-0902 1,674 ± 8 (China); October 10, 2026',
    );
    expect(figure.hollow?.keys).not.toContain('arena-code|2026-10-10');
  });

  it('leaves open what no interval carries', () => {
    const open = new Set(figure.hollow?.keys);
    for (const { key, decided } of figure.points) if (decided !== true) expect(open.has(key), key).toBe(true);
  });

  it('takes lower for better where the board does', () => {
    // 3.3% for the best U.S. model against 1.8% for the best Chinese one on 2025-12-18.
    expect(at('vectara-hallucination')).toMatchObject({ period: '2025-12-18', value: -1.5 });
    expect(at('vectara-hallucination')?.text).toContain(
      'China leads by 1.5 points, no margin of error on record',
    );
  });

  it('speaks for the day: Kimi K3 ahead in July 2026, and boards that began later are not there', () => {
    const inJuly = matrixFigure(history, viewOf('2026-07-20'));
    expect(at('arena-code', inJuly)).toMatchObject({ period: '2026-07-17' });
    expect(at('arena-code', inJuly)?.value).toBe(-48);
    expect(matrixFigure(history, viewOf('2019-01-01')).points).toEqual([]);
  });

  it('says of all captures what the newest document says', () => {
    expect(matrixFigure({ ...history, sources: newest.sources }, viewOf())).toEqual(figure);
  });
});

import { describe, expect, it } from 'vitest';
import { builtStyleControl, viewOf } from '../../../tests/support/builtFigures.ts';
import { styleControlFigure, styleControlTitle, styleTwins } from './styleControlFigure.ts';
import { boardIndexDocument } from '../../contract/leaderboards.ts';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';

describe('styleControlFigure, the text board captured 2026-08-19', () => {
  const figure = styleControlFigure(builtStyleControl(), viewOf());
  const point = (key: string) => figure.points.find((one) => one.key === key);

  it('states the medians: Chinese models 7 places down, U.S. models 3 up', () => {
    expect(figure.title).toBe(
      'Style control: median Chinese model falls 7 ranks, median U.S. model rises 3 ranks',
    );
    expect(point('CN|median')).toMatchObject({ value: -7, text: '7 down' });
    expect(point('US|median')).toMatchObject({ value: 3, text: '3 up' });
    expect(figure.asOf).toBe('2026-08-19');
  });

  it.each([
    ['one stays', [-7, 0], 'Style control: median Chinese model falls 7 ranks, median U.S. model stays'],
    [
      'by one rank',
      [1, 4],
      'Style control: median Chinese model rises 1 rank, median U.S. model rises 4 ranks',
    ],
    ['neither moves', [0, 0], 'Style control does not move either country’s median model'],
  ] as const)('says in its title what moves: %s', (_case, moves, words) => {
    const stated = figure.findings.map(({ point }, index) => {
      const value = moves[index] ?? 0;
      return { text: String(Math.abs(value)), point: { ...point, value } };
    });
    expect(styleControlTitle(stated)).toBe(words);
    expect(styleControlTitle([])).toBe('Style control: no comparison of the two countries on record');
  });

  it('leads down to every model', () => {
    expect(point('CN|median')?.derivation?.inputs).toHaveLength(126);
    expect(point('US|upper')?.derivation?.inputs).toHaveLength(215);
    expect(point('US|median')?.derivation?.inputs[0]).toMatchObject({
      label: 'Claude Opus 5 (high)',
      value: -6,
      text: '1 → 7: 6 down',
    });
  });

  it('has a row for each area and for what cannot be attributed', () => {
    expect(figure.rows.map(({ label, detail }) => `${label}: ${detail ?? ''}`)).toEqual([
      'China: 126 models',
      'United States: 215 models',
      'France: 17 models',
      'Canada: 7 models',
      'South Korea: 2 models',
      'United Arab Emirates: 1 model',
      'Germany: 1 model',
      'United Kingdom: 1 model',
      'Not attributable: 23 models',
    ]);
  });

  it('gives quartiles of four models and more, and no move a word', () => {
    expect(figure.points.filter(({ at }) => at === 'KR').map(({ seriesId }) => seriesId)).toEqual(['median']);
    expect(point('FR|median')).toMatchObject({ value: 0, text: 'unchanged' });
  });

  it('has nothing to show before the capture', () => {
    expect(styleControlFigure(builtStyleControl(), viewOf('2026-08-18'))).toMatchObject({
      points: [],
      asOf: '2026-08-18',
    });
  });
});

describe('styleTwins', () => {
  const { boards } = builtDocument(boardIndexDocument);

  it.each(['arena-text', 'arena-vision'])('knows %s with and without style control', (plain) => {
    const twins = { plain, styleControl: `${plain}-sc` };
    expect(styleTwins(plain, boards)).toEqual(twins);
    expect(styleTwins(`${plain}-sc`, boards)).toEqual(twins);
  });

  it.each(['arena-code', 'arena-text-sc-math', 'swe-bench-verified'])('has no twin for %s', (id) => {
    expect(styleTwins(id, boards)).toBeNull();
  });
});

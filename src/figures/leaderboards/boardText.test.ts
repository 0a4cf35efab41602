import { describe, expect, it } from 'vitest';
import { sampleBoard, sampleBoardRow } from '../../../tests/support/sampleRows.ts';
import { boardFacts, gapText, rowFacts, shortBoardTitle } from './boardText.ts';

describe('shortTitle', () => {
  const named = (title: string) => shortBoardTitle({ ...sampleBoard, title });

  it('drops brackets, who ran it, and "overall"', () => {
    expect(named('Code Arena (WebDev, overall)')).toBe('Code Arena');
    expect(named('GPQA Diamond, as run by Artificial Analysis')).toBe('GPQA Diamond');
    expect(named('FrontierMath (private set), run by Epoch AI')).toBe('FrontierMath');
  });

  it('keeps the variant, which is another board', () => {
    expect(named('Arena text, overall, without style control')).toBe('Arena text, without style control');
    expect(named('Arena text, overall, style control (site default)')).toBe('Arena text, style control');
  });
});

describe('gapText', () => {
  it('writes the size of a gap with its margin, whichever way it goes', () => {
    expect(gapText({ points: -48, sides: { below: 21.4, above: 21.4 } }, 'score')).toBe('48 ± 21');
    expect(gapText({ points: 17, sides: null }, 'score')).toBe('17');
    expect(gapText({ points: 4.25, sides: null }, 'percent')).toBe('4.3 points');
  });

  it('hides no margin below one', () => {
    expect(gapText({ points: 1.2, sides: { below: 0.4, above: 0.4 } }, 'score')).toBe('1.2 ± 0.4');
  });
});

describe('rowFacts', () => {
  const labels = (row: ReturnType<typeof sampleBoardRow>) =>
    rowFacts(row, sampleBoard, '2026-05-26').map((fact) => fact.label);

  it('says only what is known', () => {
    expect(labels(sampleBoardRow('CN', 1541, null))).toEqual(['Developer', 'Rank', 'Leaderboard']);
    expect(labels(sampleBoardRow('CN', 1541, 16, { votes: 1522, openWeights: false }))).toEqual([
      'Developer',
      'Rank',
      'Votes',
      '95% confidence interval',
      'Weights',
      'Leaderboard',
    ]);
  });
});

describe('boardFacts', () => {
  const dayOf = (snapshot: string, monthEnd?: 'monthly-list' | 'own-cut') =>
    boardFacts({ ...sampleBoard, ...(monthEnd === undefined ? {} : { monthEnd }) }, snapshot)[1]?.value;

  it('says what the last day of a month is where the board did not stand so on it', () => {
    expect(dayOf('2023-07-31', 'monthly-list')).toBe('list of July 2023; its day is not stated');
    expect(dayOf('2025-03-31', 'own-cut')).toBe(
      'runs up to March 31, 2025, the end of the month, which we chose',
    );
  });

  it('leaves a stated day, and boards that stood so on it', () => {
    expect([dayOf('2023-12-28', 'monthly-list'), dayOf('2023-07-31')]).toEqual([undefined, undefined]);
  });
});

import { describe, expect, it } from 'vitest';
import { sampleBars } from '../../../tests/support/sampleFigures.ts';
import { fileName } from './fileName.ts';

describe('fileName', () => {
  it('is the figure, its day and the size: scripts look for it', () => {
    expect(fileName(sampleBars([], { id: 'flagship-prices' }), 'report', 'png')).toBe(
      'flagship-prices_2026-05-26_report.png',
    );
  });

  it('says which board it shows, if that is not the one that the page opens with', () => {
    const board = sampleBars([], { id: 'board-standings', variant: 'arena-text-sc' });
    expect(fileName(board, 'report', 'png')).toBe('board-standings_arena-text-sc_2026-05-26_report.png');
  });
});

import { describe, expect, it } from 'vitest';
import { boardIndexDocument } from '../../contract/leaderboards.ts';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { builtCapture } from '../../../tests/support/builtFigures.ts';
import { randomOf } from '../../../tests/support/randomOf.ts';
import { sampleBoard, sampleBoardRow } from '../../../tests/support/sampleRows.ts';
import { boardCountries, shownModels, rankedModels } from './rankedModels.ts';
import { chanceText, exactText, rankRangeText, intervalRanks } from './rankWords.ts';

const { boards } = builtDocument(boardIndexDocument);

describe('what a filter leaves of a board', () => {
  it('moves no model: each keeps rank, range and class of the whole capture', () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const random = randomOf(seed);
      const board = random.pick(boards);
      const capture = builtCapture(board.id, random.pick(board.snapshots));
      const whole = new Map(rankedModels(capture).map((one) => [one.row.model, one]));
      const shown = shownModels(capture, {
        most: random.pick([10, 20, 50, null]),
        country: random.pick([null, ...boardCountries(capture.rows)]),
        fold: random.next() < 0.5,
      });
      expect(shown.length).toBeGreaterThan(0);
      for (const one of shown) {
        const before = whole.get(one.row.model);
        expect([one.row.rank, one.tie, one.interval, one.isOpen]).toEqual([
          before?.row.rank,
          before?.tie,
          before?.interval,
          before?.isOpen,
        ]);
      }
    }
  });
});

describe('rankedModels', () => {
  const capture = (rows: ReturnType<typeof sampleBoardRow>[], boardRows: number | null = null) => ({
    board: sampleBoard,
    rows,
    boardRows,
  });
  const row = (rank: number, score: number, half: number | null) =>
    sampleBoardRow('US', score, half, { rank, model: `m${String(rank)}` });

  it('marks ranges that missing rows may reach into as open, and none on a whole board', () => {
    const rows = [row(1, 90, 1), row(2, 50, 9), row(3, 48, 9)];
    const all = rankedModels(capture(rows));
    expect(all.map(rankRangeText)).toEqual(['1st', '2nd, 2–3+', '3rd, 2–3+']);
    expect(all.map(exactText)).toEqual(['more than 99%', null, null]);
    expect(all.map(({ isLastClass }) => isLastClass)).toEqual([false, true, true]);
    const whole = rankedModels(capture(rows, 3));
    expect(whole.map(rankRangeText)).toEqual(['1st', '2nd, 2–3', '3rd, 2–3']);
    expect(whole.every(({ isLastClass }) => !isLastClass)).toBe(true);
    expect(whole.map(exactText).at(1)).toMatch(/^\d\d%$/);
  });

  it('gives a row below others that are not on record its position alone', () => {
    const all = rankedModels(capture([row(1, 90, 1), row(2, 50, 9), row(35, 20, 1)]));
    expect(all.map(intervalRanks)).toEqual(['1', '2+', null]);
    expect(all.map(rankRangeText).at(-1)).toBe('35th by score');
  });
});

it.each([
  [0, 'less than 1%'],
  [0.0049, 'less than 1%'],
  [0.217, '22%'],
  [0.994, '99%'],
  [1, 'more than 99%'],
])('chanceText of %s is %s', (chance, text) => {
  expect(chanceText(chance)).toBe(text);
});

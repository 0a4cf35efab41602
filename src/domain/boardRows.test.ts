import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../tests/support/builtDocuments.ts';
import { builtCapture } from '../../tests/support/builtFigures.ts';
import { boardIndexDocument } from '../contract/leaderboards.ts';
import {
  holdsExactly,
  isOpenRange,
  isWholeBoard,
  missingAbove,
  placesHeld,
  restsOn,
  preliminaryReason,
  tieNote,
  voteDepth,
  foldVariants,
  priceScoreFront,
} from './boardRows.ts';
import { rankIntervals } from './ranks.ts';
import { sidesOf } from './gap.ts';
import { sampleEvidence } from '../../tests/support/sampleFigures.ts';
import { sampleBoardRow } from '../../tests/support/sampleRows.ts';

const math = builtCapture('arena-text-sc-math', '2026-08-19');

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
    expect(restsOn(math)).toBe('the 20 rows on record of 377 on the leaderboard');
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
    const document = builtCapture(id, days.at(-1) ?? '');
    const { rows } = document;
    const above = missingAbove(document);
    const last = rows.filter(({ rank }, index) => rank <= index + 1).at(-1);
    const half = Math.max(0, ...rows.map((row) => sidesOf(row)?.above ?? 0));
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

const row = (votes: number | null, note: string | null = null) => ({
  votes,
  evidence: { ...sampleEvidence, note },
});

describe('voteDepth', () => {
  it.each([
    [0, 'preliminary'],
    [299, 'preliminary'],
    [300, 'few'],
    [1999, 'few'],
    [2000, 'many'],
    [null, 'unknown'],
  ])('of %s votes is %s', (votes, depth) => {
    expect(voteDepth(row(votes))).toBe(depth);
  });

  it('is preliminary where the operator says so, however many votes there are', () => {
    expect(voteDepth(row(9000, 'preliminary on the board'))).toBe('preliminary');
    expect(voteDepth(row(null, 'preliminary on the board; name as published'))).toBe('preliminary');
    expect(voteDepth(row(9000, 'read twice'))).toBe('many');
  });
});

describe('preliminaryReason', () => {
  it('gives the reason in words', () => {
    expect(preliminaryReason(row(1757, 'preliminary on the board'))).toBe('marked so by the operator');
    expect(preliminaryReason(row(214))).toBe('fewer than 300 votes');
    expect(preliminaryReason(row(1522))).toBeNull();
  });
});

const fold = (names: readonly string[]) =>
  foldVariants(
    names.map((model, index) => sampleBoardRow('US', 100 - index, null, { model })),
    true,
  ).map(({ row, folded }) => [row.model, ...folded.map(({ model }) => model)]);

describe('foldVariants', () => {
  it('folds the Code Arena of 2026-05-26 by the models that its names are on record for', () => {
    const folded = foldVariants(builtCapture('arena-code', '2026-05-26').rows, true);
    expect(folded.slice(0, 4).map(({ row, folded: rest }) => [row.rank, row.modelId, rest.length])).toEqual([
      [1, 'claude-opus-4.7', 1],
      [3, 'claude-opus-4.6', 1],
      [4, 'qwen3.7-max', 0],
      [6, 'glm-5.1', 0],
    ]);
    expect(folded[0]?.folded[0]?.model).toBe('claude-opus-4-7');
  });

  it.each([
    [['model-5-thinking', 'model-5', 'model-5-high', 'Model-5 (Thinking)']],
    [['o9-high', 'o9-low', 'o9 (medium)', 'o9-xhigh']],
    [['m-20250514-thinking-32k', 'm-20250514', 'm', 'm-2025-05-14']],
    [['x (max)', 'x']],
  ])('takes %s for one', (names) => {
    expect(fold(names)).toEqual([names]);
  });

  it.each([
    [['qwen3.7-max', 'qwen3.7']],
    [['mistral-medium', 'mistral']],
    [['model-5', 'model-5-mini', 'model-5.1', 'model-5-codex']],
    [['thinking', 'high']],
    [['agent (model-5)', 'model-5']],
  ])('does not take %s for one', (names) => {
    expect(fold(names)).toEqual(names.map((name) => [name]));
  });

  it('does not fold equal names of two developers, nor two models of the price table', () => {
    const rows = [
      sampleBoardRow('US', 9, null, { model: 'm', developer: 'A' }),
      sampleBoardRow('US', 8, null, { model: 'm-high', developer: 'B' }),
      sampleBoardRow('US', 7, null, { model: 'n', developer: 'A', modelId: 'n-1' }),
      sampleBoardRow('US', 6, null, { model: 'n-high', developer: 'A', modelId: 'n-2' }),
    ];
    expect(foldVariants(rows, true)).toHaveLength(4);
  });

  it('keeps the best, which is the lowest where lower is better', () => {
    const rows = [4, 9].map((score) => sampleBoardRow('US', score, null, { model: 'm' }));
    expect(foldVariants(rows, true)).toEqual([{ row: rows[1], folded: [rows[0]] }]);
    expect(foldVariants(rows, false)).toEqual([{ row: rows[0], folded: [rows[1]] }]);
  });
});

const one = (price: number, score: number) => ({ price, score });

describe('priceScoreFront', () => {
  it('keeps what nothing cheaper outscores, cheapest first', () => {
    const all = [one(10, 90), one(1, 50), one(5, 40), one(3, 70), one(20, 85)];
    expect(priceScoreFront(all)).toEqual([one(1, 50), one(3, 70), one(10, 90)]);
  });

  it('keeps of equal prices the better, and of equal scores the cheaper', () => {
    expect(priceScoreFront([one(1, 50), one(1, 60), one(2, 60)])).toEqual([one(1, 60)]);
  });
});

describe('places held within the first n', () => {
  const rows = (...given: readonly [number, string][]) =>
    given.map(([score, area], at) => ({ rank: at + 1, score, area }));
  const held = (all: ReturnType<typeof rows>, n: number) => placesHeld(all, n, ({ area }) => area === 'CN');

  it('counts those above the cut where its score is that of one row', () => {
    const all = rows([9, 'CN'], [8, 'US'], [7, 'CN'], [6, 'CN']);
    expect(held(all, 3)).toEqual({ least: 2, most: 2 });
    expect(tieNote(held(all, 3), 3)).toBeNull();
  });

  it('gives both counts where a tie of both countries lies across the cut', () => {
    const all = rows([9, 'US'], [7, 'US'], [7, 'CN'], [7, 'CN'], [6, 'CN']);
    expect(held(all, 3)).toEqual({ least: 1, most: 2 });
    expect(tieNote(held(all, 3), 3)).toBe('1 to 2: rows of one score are on both sides of place 3');
  });

  it('is sure where the tie is of one country alone', () => {
    expect(held(rows([9, 'US'], [7, 'CN'], [7, 'CN'], [7, 'CN']), 2)).toEqual({ least: 1, most: 1 });
  });
});

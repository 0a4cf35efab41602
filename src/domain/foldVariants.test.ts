import { describe, expect, it } from 'vitest';
import { builtSnapshot } from '../../tests/support/builtFigures.ts';
import { sampleBoardRow } from '../../tests/support/sampleRows.ts';
import { foldVariants } from './foldVariants.ts';

const fold = (names: readonly string[]) =>
  foldVariants(
    names.map((model, index) => sampleBoardRow('US', 100 - index, null, { model })),
    true,
  ).map(({ row, folded }) => [row.model, ...folded.map(({ model }) => model)]);

describe('foldVariants', () => {
  it('folds the Code Arena of 2026-05-26 by the models that its names are on record for', () => {
    const folded = foldVariants(builtSnapshot('arena-code', '2026-05-26').rows, true);
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

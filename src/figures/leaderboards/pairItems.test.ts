import { describe, expect, it } from 'vitest';
import { builtCapture } from '../../../tests/support/builtFigures.ts';
import { modelPair, pairItems, pairOption, rankItems } from './pairItems.ts';
import { rankMethod } from './rankWords.ts';

const arena = builtCapture('arena-code', '2026-05-26');
const bench = builtCapture('swe-bench-verified', '2025-11-30');
const models = (asked?: string) => {
  const choice = modelPair(arena.rows, asked);
  return [choice?.first.model, choice?.second.model, choice?.unknown];
};
const QWEN = 'qwen3.7-max-20260517';

describe('modelPair', () => {
  it('sets the best of both countries against each other, unless told otherwise', () => {
    expect(models()).toEqual([QWEN, 'claude-opus-4-7-thinking', null]);
    expect(models(pairOption(QWEN, 'glm-5.1'))).toEqual([QWEN, 'glm-5.1', null]);
  });

  it.each([pairOption(QWEN, 'no-such-model'), pairOption(QWEN, QWEN), 'glm-5.1'])(
    'names %s, which is no pair of the capture',
    (asked) => {
      expect(models(asked)).toEqual([QWEN, 'claude-opus-4-7-thinking', asked]);
    },
  );

  it('reads names that hold the sign between them', () => {
    const [first, second] = arena.rows;
    if (first === undefined || second === undefined) throw new Error('The capture has two rows.');
    const rows = [{ ...first, model: 'a~b' }, second];
    expect(modelPair(rows, `a~b~${second.model}`)?.first.model).toBe('a~b');
    expect(modelPair([first], undefined)).toBeNull();
  });
});

describe('pairItems', () => {
  const items = (other: string) => {
    const choice = modelPair(arena.rows, pairOption(QWEN, other));
    return choice === null ? null : pairItems(arena, choice.first, choice.second);
  };

  it.each([
    ['claude-opus-4-6-thinking', '46%', '−1 ± 18'],
    ['claude-opus-4-6', '63%', '3 ± 17'],
    ['glm-5.1', '79%', '8 ± 19'],
  ])('says how likely Qwen3.7-Max stands above %s', (other, chance, difference) => {
    expect(items(other)?.above.text).toBe(chance);
    expect(items(other)?.difference.text).toBe(difference);
  });

  it('leads down to both rows', () => {
    expect(items('claude-opus-4-6')?.above.derivation).toMatchObject({
      method: 'probabilityAbove',
      inputs: [
        { value: 1541, text: '1,541 ± 16' },
        { value: 1538, text: '1,538 ± 7' },
      ],
    });
  });

  it('says nothing without intervals', () => {
    const choice = modelPair(bench.rows, undefined);
    if (choice === null) throw new Error('The capture has two rows.');
    expect(pairItems(bench, choice.first, choice.second)).toBeNull();
    expect(rankItems(bench, choice.first)).toBeNull();
  });
});

describe('rankItems', () => {
  it('gives range and chance of a rank, from all rows of the capture', () => {
    const row = arena.rows.find(({ model }) => model === QWEN);
    const rank = row === undefined ? null : rankItems(arena, row);
    expect([rank?.rank, rank?.range.text, rank?.exactly?.text]).toEqual(['4th', '3–6', '22%']);
    expect(rank?.range.derivation?.inputs).toHaveLength(arena.rows.length);
    expect(rank?.range.derivation?.formula).toContain('half-width ÷ 1.96');
  });
});

describe('rankMethod', () => {
  it('states rule, thresholds and what is on record; without intervals, that nothing can be separated', () => {
    const text = rankMethod(arena).join(' ');
    for (const words of [
      '30 rows',
      'divided by 1.96',
      'a Monte Carlo simulation',
      '2,000 votes',
      '300 votes',
    ]) {
      expect(text).toContain(words);
    }
    expect(rankMethod(bench).join(' ')).toContain('has no margins of error on record');
    expect(rankMethod(bench)).toHaveLength(2);
  });
});

import { describe, expect, it } from 'vitest';
import { modelDocument } from '../../contract/models.ts';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { builtPricing, viewOf } from '../../../tests/support/builtFigures.ts';
import { comparisonFigure } from './comparisonFigure.ts';
import { sharedScores } from './sharedScores.ts';

const pricing = builtPricing();
const documentOf = (id: string) => builtDocument(modelDocument(id));

describe('comparisonFigure', () => {
  it('sets the pair of the article on its three bases side by side', () => {
    const figure = comparisonFigure(pricing, ['gpt-5.5', 'deepseek-v4-pro'], viewOf('2026-05-26'));
    expect(figure.rows.map(({ id, detail }) => [id, detail])).toEqual([
      ['gpt-5.5', null],
      ['deepseek-v4-pro', null],
    ]);
    expect(figure.points.map(({ key, value }) => [key, value])).toEqual([
      ['gpt-5.5|cached-input', 0.5],
      ['gpt-5.5|input', 5],
      ['gpt-5.5|output', 30],
      ['deepseek-v4-pro|cached-input', 0.003625],
      ['deepseek-v4-pro|input', 0.435],
      ['deepseek-v4-pro|output', 0.87],
    ]);
    expect(figure.title).toBe('The chosen models: $0.87 to $30 per million output tokens');
  });

  it('names what a price rests on where that is no plain list price', () => {
    const figure = comparisonFigure(pricing, ['deepseek-v4-pro'], viewOf());
    expect(figure.rows[0]?.detail).toBe('peak hours');
    expect(figure.title).toBe('DeepSeek-V4-Pro: $3.96 (peak hours) per million output tokens');
    const pair = comparisonFigure(pricing, ['gpt-5.5', 'deepseek-v4-pro'], viewOf());
    expect(pair.title).toBe('The chosen models: $3.96 (peak hours) to $30 per million output tokens');
    expect(pair.subtitle).not.toContain('without');
  });

  it('says how many of the chosen had no price on the day, and of whom the price is', () => {
    const day = viewOf('2026-05-26');
    const one = comparisonFigure(pricing, ['gpt-5.5', 'kimi-k3'], day);
    expect(one.title).toBe('GPT-5.5: $30 per million output tokens');
    expect(one.subtitle).toMatch(/\. 1 chosen model without a price on record$/);
    const two = comparisonFigure(pricing, ['gpt-5.5', 'kimi-k3', 'deepseek-v4-pro'], day);
    expect(two.title).toBe('Chosen models with a price: $0.87 to $30 per million output tokens');
  });

  it('leaves out what is not there', () => {
    expect(comparisonFigure(pricing, ['no-such-model'], viewOf()).points).toEqual([]);
    expect(comparisonFigure(pricing, ['gpt-5.5'], viewOf('2025-01-01')).points).toEqual([]);
  });
});

describe('sharedScores', () => {
  const pair = ['qwen3.7-max', 'gpt-5.5'].map(documentOf);

  it('takes scores of one capture only, by the day', () => {
    const code = sharedScores(pair, '2026-05-26').find(({ board }) => board.id === 'arena-code');
    expect(code?.snapshot).toBe('2026-05-26');
    expect(code?.lines[0]).toMatchObject({ score: 1541, scoreLow: 1525, scoreHigh: 1557, votes: 1522 });
    for (const { snapshot, lines } of sharedScores(pair, null)) {
      for (const line of lines) if (line !== null) expect(line.snapshot).toBe(snapshot);
    }
  });

  it('leaves out boards that list only one of them', () => {
    const shared = sharedScores(pair, null).map(({ board }) => board.id);
    const own = pair.map(({ boards }) => new Set(boards.map(({ board }) => board.id)));
    expect(shared.length).toBeGreaterThan(2);
    for (const id of shared) expect(own.every((ids) => ids.has(id))).toBe(true);
  });

  it('keeps every board of a model that stands alone', () => {
    const [first] = pair;
    if (first === undefined) throw new Error('There is no first model.');
    expect(sharedScores([first], null)).toHaveLength(first.boards.length);
  });
});

import { describe, expect, it } from 'vitest';
import { builtBook } from '../../../../tests/support/builtQuotes.ts';
import { viewOf } from '../../../../tests/support/builtFigures.ts';
import { altText } from '../../../figure/altText.ts';
import type { Options } from '../../../url/view.ts';
import { pairChoice } from './pairChoice.ts';
import { priceRatiosFigure } from './priceRatiosFigure.ts';

const data = builtBook();
const figureOf = (options: Options, day: string | null) =>
  priceRatiosFigure(data, pairChoice(data, options, day), viewOf(day));

describe('priceRatiosFigure', () => {
  it('sets GPT-5.5 against V4 Pro on the three bases of 2026-05-26, each down to two rows', () => {
    const figure = figureOf({}, '2026-05-26');
    expect(figure.title).toBe('GPT-5.5 costs 11.5 to 138 times as much as DeepSeek-V4-Pro');
    expect(figure.points.map(({ key, text }) => [key, text])).toEqual([
      ['input|input:input', '11.5'],
      ['cached-input|cached-input:cached-input', '138'],
      ['output|output:output', '34.5'],
    ]);
    for (const { derivation } of figure.points) expect(derivation?.inputs).toHaveLength(2);
    expect(JSON.stringify(figure)).not.toMatch(/1,?3[78]\d/);
  });

  it('has a row for each basis that both have, the tiers of one and the hours of the other', () => {
    const figure = figureOf({}, null);
    expect(figure.rows).toHaveLength(12);
    expect(figure.rows[0]?.label).toBe('Input, peak, to 272k');
    expect(new Set(figure.points.map(({ key }) => key)).size).toBe(12);
  });

  it('compares no ratio of one basis with that of another', () => {
    const text = altText(figureOf({}, '2026-05-26'));
    expect(text).toContain('Highest: Cached input at 138');
    expect(text).not.toContain('above');
  });

  it('puts the dearer model above', () => {
    const turned = figureOf({ a: 'deepseek-v4-pro~input', b: 'gpt-5.5~input' }, '2026-05-26');
    expect(turned.title).toBe('GPT-5.5 costs 11.5 to 138 times as much as DeepSeek-V4-Pro');
  });

  it('has nothing to show of one model alone, or of prices before the release', () => {
    expect(figureOf({ b: 'gpt-5.5~output' }, null).points).toEqual([]);
    const pair = { a: 'gpt-5.5~input', b: 'deepseek-v4-pro~input' };
    expect(figureOf(pair, '2026-04-01')).toMatchObject({
      points: [],
      title: 'No two of these prices can be compared',
    });
  });
});

describe('pairChoice', () => {
  it('names what it did not understand, and what is not on record on the day', () => {
    const wrong = pairChoice(data, { a: 'gpt-99~input', b: 'gpt-5.5~fats' }, null);
    expect(wrong.a.problem).toBe('Price A “gpt-99~input” names no model on record; the usual one is shown.');
    expect(wrong.a.ref.modelId).toBe('gpt-5.5');
    expect(wrong.b.problem).toMatch(/token kind “fats”/);
    const early = pairChoice(data, { b: 'deepseek-v4-pro~output~off-peak' }, '2026-05-26');
    expect(early.b.problem).toBe(
      'DeepSeek-V4-Pro has no price on record for output, off-peak on May 26, 2026.',
    );
    expect(early.b.quote).toBeNull();
  });
});

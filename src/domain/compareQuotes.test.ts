import { describe, expect, it } from 'vitest';
import { builtBook, quoteOn, sampleQuote } from '../../tests/support/builtQuotes.ts';
import { compareQuotes, nearestRatios } from './compareQuotes.ts';
import { quotesOf, quotesOn } from './quotes.ts';

const book = builtBook();
const DAY = '2026-05-26';

describe('compareQuotes, as recorded', () => {
  it.each([
    ['input', 5, 0.435, 11.494],
    ['cachedInput', 0.5, 0.003625, 137.931],
    ['output', 30, 0.87, 34.483],
  ] as const)('sets GPT-5.5 against V4 Pro on %s: %d to %d', (kind, above, below, ratio) => {
    const over = quoteOn(book, 'gpt-5.5', DAY, { kind });
    const under = quoteOn(book, 'deepseek-v4-pro', DAY, { kind });
    expect([over.amount, under.amount]).toEqual([above, below]);
    const comparison = compareQuotes(over, under);
    expect(comparison).toMatchObject({ kind: 'ratio', remarks: [] });
    expect(comparison.kind === 'ratio' && comparison.ratio).toBeCloseTo(ratio, 3);
  });

  it('refuses to compare input with cached input, and gives the two honest ratios instead', () => {
    const over = quoteOn(book, 'gpt-5.5', DAY, { kind: 'input' });
    const under = quoteOn(book, 'deepseek-v4-pro', DAY, { kind: 'cachedInput' });
    const comparison = compareQuotes(over, under);
    expect(comparison).toMatchObject({
      kind: 'refused',
      reasons: ['One is an input price, the other a cached-input price.'],
    });
    const nearest = nearestRatios(
      comparison,
      quotesOn(book, 'gpt-5.5', DAY),
      quotesOn(book, 'deepseek-v4-pro', DAY),
    );
    expect(nearest.map(({ ratio, over: { terms } }) => [terms.kind, Math.round(ratio * 10) / 10])).toEqual([
      ['input', 11.5],
      ['cachedInput', 137.9],
    ]);
  });

  it('names promotion, hours and context where they differ', () => {
    const promo = compareQuotes(
      quoteOn(book, 'gpt-5.5', '2026-05-01', { kind: 'input' }),
      quoteOn(book, 'deepseek-v4-pro', '2026-05-01', { kind: 'input' }),
    );
    expect(promo).toMatchObject({
      remarks: ['GPT-5.5 is at its list price, DeepSeek-V4-Pro is at a promotional price.'],
    });
    const byHour = compareQuotes(
      quoteOn(book, 'gpt-5.5', '2026-11-24', { kind: 'output', inputTokensAbove: 272_000 }),
      quoteOn(book, 'deepseek-v4-pro', '2026-11-24', { kind: 'output', hours: 'off-peak' }),
    );
    expect(byHour.kind === 'ratio' && byHour.ratio).toBeCloseTo(45 / 1.98, 6);
    expect(byHour).toMatchObject({
      remarks: [
        'GPT-5.5 costs the same at all hours. DeepSeek-V4-Pro has peak and off-peak prices; this uses off-peak.',
        'Both hold for requests above 272,000 input tokens.',
      ],
    });
  });

  it('forms no ratio of unlike kinds, currencies, modes or hours, whichever two prices on record are taken', () => {
    const ids = ['gpt-5.5', 'deepseek-v4-pro', 'qwen3-max', 'gemini-2.5-pro', 'claude-fable-5', 'qwen-max'];
    const quotes = ids.flatMap((id) => quotesOf(book, id));
    expect(quotes.length).toBeGreaterThan(80);
    let formed = 0;
    for (const over of quotes) {
      for (const under of quotes) {
        const comparison = compareQuotes(over, under);
        if (comparison.kind === 'refused') {
          expect(comparison.reasons.length).toBeGreaterThan(0);
          continue;
        }
        formed += 1;
        const parts = [over.terms, under.terms];
        expect(parts[0]?.kind).toBe(parts[1]?.kind);
        expect(parts[0]?.currency).toBe(parts[1]?.currency);
        expect(parts[0]?.mode).toBe(parts[1]?.mode);
        expect(parts.map(({ hours }) => hours).sort()).not.toEqual(['off-peak', 'peak']);
      }
    }
    expect(formed).toBeGreaterThan(quotes.length);
  });
});

describe('compareQuotes', () => {
  it.each([
    ['a currency', { currency: 'CNY' }, {}, /CNY, the other in USD, and no exchange rate/],
    ['a mode', { mode: 'fast' }, {}, /fast mode/],
    ['hours', { hours: 'off-peak' }, { hours: 'peak' }, /no request is billed at both/],
    [
      'contexts',
      { inputTokensUpTo: 200_000 },
      { inputTokensAbove: 272_000 },
      /up to 200,000 input tokens, the other for requests above 272,000/,
    ],
    ['a kind', { kind: 'cacheWrite' }, {}, /a cache-write price, the other an input price/],
  ] as const)('refuses what differs in %s', (_, left, right, reason) => {
    const comparison = compareQuotes(sampleQuote('b', left), sampleQuote('a', right));
    expect(comparison.kind === 'refused' && comparison.reasons.join(' ')).toMatch(reason);
  });

  it('refuses prices that never held on one day, and a price of zero', () => {
    const early = sampleQuote('a', {}, { until: '2026-02-01' });
    const late = sampleQuote('b', {}, { since: '2026-02-01' });
    expect(compareQuotes(late, early)).toMatchObject({
      reasons: ['A’s price ended on February 1, 2026, before B’s began: they never held on one day.'],
    });
    expect(compareQuotes(early, sampleQuote('b', {}, { since: '2026-01-31' })).kind).toBe('ratio');
    expect(compareQuotes(late, sampleQuote('b', {}, { amount: 0 })).kind).toBe('refused');
  });

  it('names a reseller and another list', () => {
    const reseller = sampleQuote('a', { channel: 'OpenRouter (reseller)', soldBy: 'reseller' });
    const mainland = sampleQuote('b', { list: 'mainland', converted: true });
    expect(compareQuotes(reseller, mainland)).toMatchObject({
      ratio: 1,
      remarks: [
        'A is sold by OpenRouter, a reseller, B is sold by its developer.',
        'A is priced by the international list, B is priced by the mainland list, converted from CNY.',
      ],
    });
  });
});

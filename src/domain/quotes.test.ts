import { describe, expect, it } from 'vitest';
import { builtBook } from '../../tests/support/builtQuotes.ts';
import { sampleEvidence } from '../../tests/support/sampleFigures.ts';
import { sampleModel, sampleSegment, tokens } from '../../tests/support/sampleRows.ts';
import { quotesOn } from './quotes.ts';

const book = builtBook();
const shown = (id: string, day: string) =>
  quotesOn(book, id, day).map(({ amount, terms }) => [
    terms.kind,
    terms.mode,
    terms.inputTokensAbove,
    terms.inputTokensUpTo,
    terms.hours,
    terms.currency,
    amount,
  ]);

describe('quotesOn, as recorded', () => {
  it('has GPT-5.5 by tier and mode once a catalog had them, and not before', () => {
    expect(shown('gpt-5.5', '2026-07-01')).toEqual([
      ['input', 'standard', 0, null, 'all', 'USD', 5],
      ['cachedInput', 'standard', 0, null, 'all', 'USD', 0.5],
      ['output', 'standard', 0, null, 'all', 'USD', 30],
    ]);
    const later = shown('gpt-5.5', '2026-11-24');
    expect(later).toContainEqual(['input', 'standard', 0, 272_000, 'all', 'USD', 5]);
    expect(later).toContainEqual(['input', 'standard', 272_000, null, 'all', 'USD', 10]);
    expect(later).toContainEqual(['output', 'standard', 272_000, null, 'all', 'USD', 45]);
    expect(later).toContainEqual(['cachedInput', 'fast', 0, null, 'all', 'USD', 1.25]);
    expect(later).toHaveLength(9);
  });

  it('has V4 Pro by the hour and in CNY', () => {
    expect(shown('deepseek-v4-pro', '2026-10-17')).toEqual([
      ['input', 'standard', 0, null, 'peak', 'USD', 1.32],
      ['cachedInput', 'standard', 0, null, 'peak', 'USD', 0.044],
      ['output', 'standard', 0, null, 'peak', 'USD', 3.96],
      ['input', 'standard', 0, null, 'off-peak', 'USD', 0.66],
      ['cachedInput', 'standard', 0, null, 'off-peak', 'USD', 0.022],
      ['output', 'standard', 0, null, 'off-peak', 'USD', 1.98],
      ['input', 'standard', 0, null, 'peak', 'CNY', 9],
      ['cachedInput', 'standard', 0, null, 'peak', 'CNY', 0.3],
      ['output', 'standard', 0, null, 'peak', 'CNY', 27],
    ]);
  });

  it('keeps the two lists of Qwen-Max apart', () => {
    const lists = quotesOn(book, 'qwen-max', '2026-11-24').filter(({ terms }) => terms.kind === 'output');
    expect(
      lists.map(({ terms: { list, converted, currency }, amount }) => [list, converted, currency, amount]),
    ).toEqual([
      ['mainland', true, 'USD', 1.416807],
      ['mainland', false, 'CNY', 9.6],
      ['international', false, 'USD', 6.4],
    ]);
  });

  it('reads from a name how far its price reaches', () => {
    const [quote] = quotesOn(book, 'grok-4', '2026-05-01');
    expect(quote?.terms.inputTokensUpTo).toBe(128_000);
  });
});

describe('quotesOn', () => {
  const mode = (asOf: string, cacheWrite: number) => ({
    modelId: 'a',
    mode: 'standard' as const,
    inputTokensAbove: 0,
    inputTokensUpTo: null,
    outputTokensUpTo: null,
    asOf,
    cny: null,
    cnyEvidence: null,
    usd: { input: 1, cachedInput: null, cacheWrite, output: 4 },
    evidence: sampleEvidence,
  });
  const writes = (day: string, ...modes: ReturnType<typeof mode>[]) =>
    quotesOn({ models: [sampleModel('a')], segments: [], modes, rates: [] }, 'a', day)
      .filter(({ terms }) => terms.kind === 'cacheWrite')
      .map(({ amount, since, sinceBy }) => [amount, since, sinceBy]);

  it('takes the newest that a catalog had by the day', () => {
    const rows = [mode('2026-07-02', 2), mode('2026-11-10', 3)];
    expect(writes('2026-07-01', ...rows)).toEqual([]);
    expect(writes('2026-11-09', ...rows)).toEqual([[2, '2026-07-02', 'seen']]);
    expect(writes('2026-11-10', ...rows)).toEqual([[3, '2026-11-10', 'seen']]);
  });

  it('keeps two catalogs of one day that disagree', () => {
    expect(writes('2026-12-01', mode('2026-07-02', 2), mode('2026-07-02', 3))).toHaveLength(2);
  });

  it('has no price before the release, of an unknown model, or of a kind that is not sold', () => {
    const model = sampleModel('a', { usd: tokens(1, null, null) });
    const own = { models: [model], segments: [], modes: [], rates: [] };
    expect(quotesOn(own, 'a', '2026-01-09')).toEqual([]);
    expect(quotesOn(own, 'b', '2026-02-01')).toEqual([]);
    expect(quotesOn(own, 'a', '2026-01-10').map(({ terms }) => terms.kind)).toEqual(['input']);
  });

  it('ends a price on the day from which the next one holds', () => {
    const dated = {
      models: [sampleModel('a', { hasHistory: true })],
      segments: [
        sampleSegment('a', '2026-01-10', '2026-04-01'),
        sampleSegment('a', '2026-04-01', null, { usd: tokens(9, null, null) }),
      ],
      modes: [],
      rates: [],
    };
    expect(quotesOn(dated, 'a', '2026-03-31').map(({ amount }) => amount)).toEqual([2, 0.2, 8]);
    expect(quotesOn(dated, 'a', '2026-04-01').map(({ amount }) => amount)).toEqual([9]);
  });
});

import { describe, expect, it } from 'vitest';
import { builtBook, quoteOn } from '../../../../tests/support/builtQuotes.ts';
import { quotesOn } from '../../../domain/quotes.ts';
import { findQuote, formatQuoteRef, parseQuoteRef, refOf } from './quoteRef.ts';

const book = builtBook();

describe('the text of a price in a link', () => {
  it('is read and written back, in one order', () => {
    const parsed = parseQuoteRef('gpt-5.5~cached-input~fast~above-272000');
    expect('ref' in parsed && formatQuoteRef(parsed.ref)).toBe('gpt-5.5~cached-input~above-272000~fast');
  });

  it.each([
    ['gpt-5.5', /form model~kind/],
    ['~input', /form model~kind/],
    ['gpt-5.5~tokens', /token kind “tokens”/],
    ['gpt-5.5~input~above-0', /“above-0”/],
    ['gpt-5.5~input~slow', /“slow”/],
    ['gpt-5.5~input~fast~fast', /twice/],
    ['gpt-5.5~input~above-1~above-2', /twice/],
    ['gpt-5.5~input~', /basis “”/],
  ])('%s is a problem that says what is wrong', (raw, reason) => {
    const parsed = parseQuoteRef(raw);
    expect('problem' in parsed ? parsed.problem : '').toMatch(reason);
  });

  it('leads every price of a day back to itself', () => {
    for (const { id } of book.models) {
      const quotes = quotesOn(book, id, '2026-11-24');
      for (const quote of quotes) {
        const parsed = parseQuoteRef(formatQuoteRef(refOf(quote)));
        expect('ref' in parsed && findQuote(parsed.ref, quotes), formatQuoteRef(refOf(quote))).toBe(quote);
      }
    }
  });

  it('means the peak price where a vendor bills by the hour, and the only list where there is one', () => {
    const meant = (raw: string) => {
      const parsed = parseQuoteRef(raw);
      if ('problem' in parsed) throw new Error(parsed.problem);
      return findQuote(parsed.ref, quotesOn(book, parsed.ref.modelId, '2026-11-24'))?.amount;
    };
    expect(meant('deepseek-v4-pro~input')).toBe(1.32);
    expect(meant('deepseek-v4-pro~input~off-peak')).toBe(0.66);
    expect(meant('deepseek-v4-pro~input~cny')).toBe(9);
    expect(meant('qwen-max~output')).toBe(6.4);
    expect(meant('qwen-max~output~converted')).toBe(1.416807);
    expect(meant('qwen-long~output')).toBeGreaterThan(0);
    expect(meant('gpt-5.5~output~cny')).toBeUndefined();
    expect(quoteOn(book, 'gpt-5.5', '2026-11-24', { kind: 'output', inputTokensAbove: 272_000 }).amount).toBe(
      45,
    );
  });
});

import { tokenKinds } from './tokenKinds.ts';
import { expect, it } from 'vitest';
import { sampleQuote } from '../../tests/support/builtQuotes.ts';
import { quoteRatio } from './quoteRatio.ts';
import { type QuoteTerms } from './quotes.ts';

/** Every combination of the terms that must be equal. */
const allTerms = tokenKinds.flatMap((kind) =>
  (['USD', 'CNY'] as const).flatMap((currency) =>
    (['standard', 'fast'] as const).map((mode): Partial<QuoteTerms> => ({ kind, currency, mode })),
  ),
);

it('divides only what is equal in kind, currency and mode', () => {
  for (const over of allTerms) {
    for (const under of allTerms) {
      const ratio = quoteRatio(sampleQuote('a', over, { amount: 6 }), sampleQuote('b', under));
      expect(ratio, JSON.stringify([over, under])).toBe(over === under ? 3 : null);
    }
  }
});

it('divides neither zero nor by zero', () => {
  const [free, paid] = [sampleQuote('a', {}, { amount: 0 }), sampleQuote('b')];
  expect([quoteRatio(free, paid), quoteRatio(paid, free)]).toEqual([null, null]);
});

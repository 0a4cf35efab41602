import type { TokenKind } from './tokenKinds.ts';
import type { PriceQuote, QuoteTerms } from './quotes.ts';

/** An amount with the terms that must be equal before it can be divided by another. */
export interface RatioTerm extends Pick<PriceQuote, 'amount'> {
  readonly terms: Pick<QuoteTerms, 'kind' | 'currency' | 'mode'>;
}

/** Returns a price of a USD list in standard mode as a term of a ratio. */
export const listTerm = (kind: TokenKind, amount: number): RatioTerm => ({
  amount,
  terms: { kind, currency: 'USD', mode: 'standard' },
});

/**
 * Returns the first price as a multiple of the second; `null` if token kinds, currencies or modes differ, or one is
 * not above zero. The only place that divides one price by another: `compareQuotes` checks more first and says why
 * there is no ratio; the first paint needs only this part.
 */
export function quoteRatio({ amount, terms }: RatioTerm, under: RatioTerm): number | null {
  const { kind, currency, mode } = under.terms;
  const alike = terms.kind === kind && terms.currency === currency && terms.mode === mode;
  return alike && amount > 0 && under.amount > 0 ? amount / under.amount : null;
}

import type { TokenKind } from './tokenKinds.ts';
import type { PriceQuote, QuoteTerms } from './quotes.ts';

/** An amount with the part of its terms that must be equal before it can be divided by another. */
export interface RatioTerm extends Pick<PriceQuote, 'amount'> {
  readonly terms: Pick<QuoteTerms, 'kind' | 'currency' | 'mode'>;
}

/** A price of a list in USD, in standard mode, as a term of a ratio. */
export const listTerm = (kind: TokenKind, amount: number): RatioTerm => ({
  amount,
  terms: { kind, currency: 'USD', mode: 'standard' },
});

/**
 * How many times the second price the first one is; `null` where they are of unlike token kinds, currencies or
 * modes, or one is no price above zero. Nothing else divides one price by another: `compareQuotes` asks more before
 * it does, and says why there is no ratio; this is what the first paint needs of it.
 */
export function quoteRatio({ amount, terms }: RatioTerm, under: RatioTerm): number | null {
  const { kind, currency, mode } = under.terms;
  const alike = terms.kind === kind && terms.currency === currency && terms.mode === mode;
  return alike && amount > 0 && under.amount > 0 ? amount / under.amount : null;
}

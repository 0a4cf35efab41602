import type { TokenKind } from './tokenKinds.ts';
import type { PriceQuote, QuoteBasis } from './quotes.ts';

/** An amount with the part of its basis that must be equal before it can be divided by another. */
export interface RatioTerm extends Pick<PriceQuote, 'amount'> {
  readonly basis: Pick<QuoteBasis, 'kind' | 'currency' | 'mode'>;
}

/** A price of a list in USD, in standard mode, as a term of a ratio. */
export const listTerm = (kind: TokenKind, amount: number): RatioTerm => ({
  amount,
  basis: { kind, currency: 'USD', mode: 'standard' },
});

/**
 * How many times the second price the first one is; `null` where they are of unlike token kinds, currencies or
 * modes, or one is no price above zero. Nothing else divides one price by another: `compareQuotes` asks more before
 * it does, and says why there is no ratio; this is what the first paint needs of it.
 */
export function quoteRatio({ amount, basis }: RatioTerm, under: RatioTerm): number | null {
  const { kind, currency, mode } = under.basis;
  const alike = basis.kind === kind && basis.currency === currency && basis.mode === mode;
  return alike && amount > 0 && under.amount > 0 ? amount / under.amount : null;
}

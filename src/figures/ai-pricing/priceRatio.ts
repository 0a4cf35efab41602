import type { FigurePoint } from '../../figure/parts.ts';
import { formatValue } from '../../domain/values.ts';
import type { EffectivePrice } from '../../domain/prices.ts';
import { priceKindIds, priceKindLabels, type PriceKind } from '../priceFacts.ts';
import { quoteRatio } from '../../domain/quoteRatio.ts';
import { ratioPoint } from './ratioPoint.ts';

/** A price in USD with its basis and its row. */
function termOf({ model, basis, usd, evidence }: EffectivePrice, kind: PriceKind) {
  const amount = usd[kind] ?? 0;
  const hours = basis === 'peak' ? 'peak' : 'all';
  return {
    model,
    amount,
    evidence,
    hours,
    name: hours === 'all' ? priceKindLabels[kind] : `${priceKindLabels[kind]}, ${hours}`,
    text: formatValue(amount, 'usd'),
    basis: { kind, currency: 'USD', mode: 'standard' },
  } as const;
}

/**
 * How many times the price of `b` the price of `a` is on one basis; `null` where either is missing, or where no
 * ratio can be formed.
 */
export function priceRatio(
  a: EffectivePrice,
  b: EffectivePrice,
  kind: PriceKind,
  day: string,
): FigurePoint | null {
  const [over, under] = [termOf(a, kind), termOf(b, kind)];
  const ratio = quoteRatio(over, under);
  const names = { kind: priceKindLabels[kind], kindId: priceKindIds[kind], day };
  return ratio === null ? null : ratioPoint(over, under, { ratio, ...names });
}

import type { FigurePoint } from '../../figure/figure.ts';
import { compareQuotes } from '../../transforms/compareQuotes.ts';
import type { EffectivePrice } from '../../transforms/pricesOn.ts';
import { quoteOfPrice } from '../../transforms/quoteOfPrice.ts';
import type { PriceKind } from '../../transforms/priceFacts.ts';
import { ratioPoint } from './ratioPoint.ts';

/**
 * How many times the price of `b` the price of `a` is on one basis; `null` where either is missing, or where the
 * two are on bases that no ratio is formed of.
 */
export function priceRatio(
  a: EffectivePrice,
  b: EffectivePrice,
  kind: PriceKind,
  day: string,
): FigurePoint | null {
  const [over, under] = [quoteOfPrice(a, kind), quoteOfPrice(b, kind)];
  if (over === null || under === null) return null;
  const comparison = compareQuotes(over, under);
  return comparison.kind === 'ratio' ? ratioPoint(comparison, day) : null;
}

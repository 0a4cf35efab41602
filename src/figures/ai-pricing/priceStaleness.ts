import type { PricedModel } from '../../contract/aiPricing.ts';
import { staleness } from '../../domain/staleness.ts';

/** List prices change on any day; they are looked up about once a month. */
export function priceStaleness(models: readonly PricedModel[], day: string): string | null {
  const newest = models.reduce<string | null>(
    (latest, { priceAsOf }) => (latest === null || priceAsOf > latest ? priceAsOf : latest),
    null,
  );
  return staleness('monthly', newest, day);
}

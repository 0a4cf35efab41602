import * as v from 'valibot';
import { PriceBasis } from '../../../../contract/codelists.ts';
import { tokenKindLabels } from '../../../../domain/quotes.ts';
import { listTerm, quoteRatio } from '../../../../domain/quoteRatio.ts';
import { roundedTo } from '../../numbers.ts';
import { derivationMethod } from '../derivationMethod.ts';
import { flagshipInputs } from './flagshipMedian.ts';
import { latestFlagships, type Flagship } from './latestFlagships.ts';
import { priceIn } from './priceBook.ts';
import { priceEvidence, priceMonths } from './pricePeriods.ts';

function noteOf(over: Flagship, under: Flagship): string {
  const models = `${over.model.modelId} / ${under.model.modelId}`;
  const kinds = [over, under].map(({ price }) => PriceBasis.label(price.kind));
  return kinds[0] === kinds[1] ? models : `${models}; ${kinds.join(' price against ')} price`;
}

/** Month by month, the price of one developer's newest flagship divided by that of another's, on one basis. */
export const developerPriceRatio = derivationMethod({
  parameters: v.strictObject({
    over: v.string(),
    under: v.string(),
    basis: v.picklist(['input', 'cachedInput', 'output']),
  }),
  formula: ({ over, under, basis }) =>
    `The ${tokenKindLabels[basis]} price of ${over}'s newest flagship divided by that of ${under}'s, on the last day of the month, where both prices are known.`,
  compute: ({ over, under, basis }, { prices: book }) =>
    priceMonths(book).flatMap(({ timePeriod, day }) => {
      const flagships = [...latestFlagships(book, 'US', day), ...latestFlagships(book, 'CN', day)];
      const first = flagships.find(({ model }) => model.developer === over);
      const second = flagships.find(({ model }) => model.developer === under);
      if (first === undefined || second === undefined) return [];
      const value = priceIn(first.price, basis);
      const divisor = priceIn(second.price, basis);
      if (value === null || divisor === null) return [];
      const ratio = quoteRatio(listTerm(basis, value), listTerm(basis, divisor));
      if (ratio === null) return [];
      return [
        {
          refArea: 'WORLD' as const,
          timePeriod,
          value: roundedTo(ratio, 6),
          obsStatus: 'A' as const,
          note: noteOf(first, second),
          publishedOn: day,
          ...priceEvidence(flagshipInputs([first, second], basis), `prices of ${day}`),
        },
      ];
    }),
});

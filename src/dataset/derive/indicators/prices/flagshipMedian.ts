import * as v from 'valibot';
import { median } from '../../../../domain/quartiles.ts';
import { tokenKindLabels, type PricedKind } from '../../../../domain/quotes.ts';
import { roundedTo } from '../../numbers.ts';
import { derivationMethod } from '../derivationMethod.ts';
import { latestFlagships, type Flagship } from './latestFlagships.ts';
import { priceIn } from './priceBook.ts';
import { priceEvidence, priceMonths } from './pricePeriods.ts';
import { priceInput } from './priceInput.ts';
import { rivals } from '../../../../domain/rivals.ts';

export const pricedBasis = v.picklist(['input', 'output']);

/** The median price of some flagships. */
export function medianOf(flagships: readonly Flagship[], basis: PricedKind): number {
  return median(flagships.map(({ price }) => priceIn(price, basis)).filter((value) => value !== null));
}

/** The inputs of such a median. */
export const flagshipInputs = (flagships: readonly Flagship[], basis: PricedKind) =>
  flagships.map(({ model, price }) => priceInput(model, price, basis));

/** Month by month, the median price of the newest flagship of each developer of a country. */
export const flagshipMedian = derivationMethod({
  parameters: v.strictObject({ basis: pricedBasis }),
  formula: ({ basis }) =>
    `The median ${tokenKindLabels[basis]} price, on the last day of the month, of each developer's newest flagship that is at most 730 days old and was listed within 90 days. Lists in CNY alone are converted at the mean rate of the month.`,
  compute: ({ basis }, { prices: book }) =>
    rivals.flatMap((refArea) =>
      priceMonths(book).flatMap(({ timePeriod, day }) => {
        const flagships = latestFlagships(book, refArea, day);
        if (flagships.length === 0) return [];
        const ids = flagships.map(({ model }) => model.modelId).join(', ');
        const noun = flagships.length === 1 ? 'developer' : 'developers';
        return [
          {
            refArea,
            timePeriod,
            value: roundedTo(medianOf(flagships, basis), 6),
            obsStatus: 'A' as const,
            note: `${String(flagships.length)} ${noun}: ${ids}`,
            publishedOn: day,
            ...priceEvidence(flagshipInputs(flagships, basis), `prices of ${day}`),
          },
        ];
      }),
    ),
});

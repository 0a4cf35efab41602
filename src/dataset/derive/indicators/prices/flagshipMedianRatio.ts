import * as v from 'valibot';
import { tokenKindLabels } from '../../../../domain/quotes.ts';
import { listTerm, quoteRatio } from '../../../../domain/quoteRatio.ts';
import { roundedTo } from '../../numbers.ts';
import { derivationMethod } from '../derivationMethod.ts';
import { flagshipInputs, medianOf, pricedBasis } from './flagshipMedian.ts';
import { latestFlagships } from './latestFlagships.ts';
import { priceEvidence, priceMonths } from './pricePeriods.ts';

/** With fewer developers on one side, a median says little of the country. */
const FEWEST_DEVELOPERS = 3;

/** Month by month, the U.S. median price of flagships divided by the Chinese one, both on one basis. */
export const flagshipMedianRatio = derivationMethod({
  parameters: v.strictObject({ basis: pricedBasis }),
  formula: ({ basis }) =>
    `The median ${tokenKindLabels[basis]} price of the newest U.S. flagships divided by that of the newest Chinese ones, on the last day of the month, where both countries have at least three developers.`,
  compute: ({ basis }, { prices: book }) =>
    priceMonths(book).flatMap(({ timePeriod, day }) => {
      const US = latestFlagships(book, 'US', day);
      const CN = latestFlagships(book, 'CN', day);
      if (US.length < FEWEST_DEVELOPERS || CN.length < FEWEST_DEVELOPERS) return [];
      const ratio = quoteRatio(listTerm(basis, medianOf(US, basis)), listTerm(basis, medianOf(CN, basis)));
      if (ratio === null) return [];
      return [
        {
          refArea: 'WORLD' as const,
          timePeriod,
          value: roundedTo(ratio, 6),
          obsStatus: 'A' as const,
          note: `${String(US.length)} US and ${String(CN.length)} CN developers`,
          publishedOn: day,
          ...priceEvidence([...flagshipInputs(US, basis), ...flagshipInputs(CN, basis)], `prices of ${day}`),
        },
      ];
    }),
});

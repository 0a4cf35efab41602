import type { ModelRow } from '../../../tables/records.ts';
import * as v from 'valibot';
import { periodStart } from '../../../../contract/periodDays.ts';
import type { RefArea } from '../../../../contract/codelists.ts';
import { weakest } from '../../../../contract/confidence.ts';
import { compareText } from '../../../../domain/sorting.ts';
import { citationOf, derivationMethod } from '../derivationMethod.ts';
import { priceIn, releaseDayOf, type DayPrice, type DatedPriceBook } from './priceBook.ts';
import { priceEvidence, priceMonths, priceInput } from './priceValues.ts';
import { rivals } from '../../../../domain/rivals.ts';

/** Maximum age (days) of a model that counts as being at the frontier. */
const MOST_DAYS = 365;

interface Candidate {
  readonly model: ModelRow;
  readonly price: DayPrice;
  readonly value: number;
}

function candidateOn(book: DatedPriceBook, model: ModelRow, day: string): Candidate | null {
  const releasedOn = releaseDayOf(model);
  if ((model.tier !== 'flagship' && model.tier !== 'high') || releasedOn === null) return null;
  if (releasedOn > day || periodStart(day) - periodStart(releasedOn) > MOST_DAYS) return null;
  const price = book.priceOn(model, day);
  if (price?.isListed !== true) return null;
  const value = priceIn(price, 'output');
  // An upstream 0 is a missing price, not a free model.
  return value === null || value <= 0 ? null : { model, price, value };
}

function candidatesOn(book: DatedPriceBook, area: RefArea, day: string): Candidate[] {
  return book.models
    .filter(({ refArea }) => refArea === area)
    .map((model) => candidateOn(book, model, day))
    .filter((candidate) => candidate !== null)
    .sort((left, right) => left.value - right.value || compareText(left.model.modelId, right.model.modelId));
}

/** Lowest output price among a country's recent models of the two upper tiers, by month. */
export const cheapestFrontier = derivationMethod({
  parameters: v.strictObject({}),
  formula: () =>
    'The lowest output price, on the last day of the month, among the models of the country in the tiers flagship and high that came out within 365 days and were listed within 90. The input is the model that has it.',
  compute: (_, { prices: book }) =>
    rivals.flatMap((refArea) =>
      priceMonths(book).flatMap(({ timePeriod, day, obsStatus }) => {
        const candidates = candidatesOn(book, refArea, day);
        const [cheapest] = candidates;
        if (cheapest === undefined) return [];
        const { model, price, value } = cheapest;
        return [
          {
            refArea,
            timePeriod,
            value,
            obsStatus,
            note: `${model.modelId}; ${String(candidates.length)} models in the window`,
            publishedOn: day,
            ...priceEvidence([priceInput(model, price, 'output')], `prices of ${day}`),
            // A price of another model that is not sure may be the lower one.
            confidence: weakest(candidates.map((one) => citationOf(one.price.row).confidence)),
          },
        ];
      }),
    ),
});

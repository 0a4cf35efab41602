import * as v from 'valibot';
import { roundedTo } from '../../numbers.ts';
import { citationOf, derivationMethod, type ComputedInput } from '../derivationMethod.ts';
import { releaseDayOf, type Model } from './priceBook.ts';
import { priceEvidence, yearsOf, yearState } from './pricePeriods.ts';
import { rivals } from '../../../../domain/rivals.ts';

function weightsInput(model: Model): ComputedInput {
  return {
    label: `${model.name} (${model.developer})`,
    value: null,
    text: model.openWeights === true ? 'open weights' : 'closed',
    ...citationOf(model),
  };
}

/** Year by year, which share of the models that a country brought out has open weights. */
export const openWeightsShare = derivationMethod({
  parameters: v.strictObject({}),
  formula: () =>
    '100 times the models with open weights, divided by the models of which it is known, among those of the country that came out in the year and stand in the table of models.',
  compute: (_, { prices: book }) =>
    rivals.flatMap((refArea) => {
      const known = book.models.flatMap((model) => {
        const releasedOn = releaseDayOf(model);
        const isKnown = model.refArea === refArea && model.openWeights !== null && releasedOn !== null;
        return isKnown ? [{ model, releasedOn }] : [];
      });
      return yearsOf(known.map(({ releasedOn }) => releasedOn)).map((year) => {
        const released = known.filter(({ releasedOn }) => releasedOn.startsWith(year));
        const open = released.filter(({ model }) => model.openWeights === true);
        const counts = `${String(open.length)} of ${String(released.length)}`;
        const days = released.map(({ releasedOn }) => releasedOn);
        return {
          refArea,
          value: roundedTo((100 * open.length) / released.length, 6),
          ...yearState(book, year, `${counts} models in the table with a known status`, days),
          ...priceEvidence(
            released.map(({ model }) => weightsInput(model)),
            `models released in ${year}`,
          ),
        };
      });
    }),
});

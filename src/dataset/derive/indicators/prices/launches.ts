import type { ListedTokenKind } from '../../../../domain/tokenKinds.ts';
import type { ModelRow } from '../../../tables/records.ts';
import { lastDayOf } from '../../../../domain/periods.ts';
import * as v from 'valibot';
import type { RefArea } from '../../../../contract/codelists.ts';
import { firstDayOf } from '../../calendar.ts';
import { median } from '../../../../domain/quartiles.ts';
import { roundedTo } from '../../numbers.ts';
import { derivationMethod, citationOf, type ComputedInput } from '../derivationMethod.ts';
import { pricedKind } from './flagships.ts';
import { priceIn, type DayPrice, type DatedPriceBook, releaseDayOf } from './priceBook.ts';
import { kindNames, priceEvidence, yearsOf, yearState, priceInput } from './priceValues.ts';
import { rivals } from '../../../../domain/rivals.ts';

const FEWEST_MODELS = 3;

interface Launch {
  readonly model: ModelRow;
  readonly releasedOn: string;
  readonly price: DayPrice;
}

/**
 * Returns the price at launch, or the first dated price with an output price if dated prices begin later. A model
 * whose dated prices have no output price has no launch price: the current list price is not its launch price.
 */
function launchOf(book: DatedPriceBook, model: ModelRow, kind: ListedTokenKind): Launch[] {
  const { releaseDate } = model;
  if (releaseDate === null) return [];
  const releasedOn = firstDayOf(releaseDate);
  const outBy = releaseDate.length === 7 ? lastDayOf(releaseDate) : releasedOn;
  const first = book.segmentsOf(model).find(({ outputUsdPerMtok }) => outputUsdPerMtok !== null);
  const price = book.priceOn(model, outBy) ?? (first === undefined ? null : book.firstOf(first));
  return price === null || priceIn(price, kind) === null ? [] : [{ model, releasedOn, price }];
}

function launchesOf(book: DatedPriceBook, area: RefArea, kind: ListedTokenKind): Launch[] {
  const models = book.models.filter(({ refArea }) => refArea === area);
  return models.flatMap((model) => launchOf(book, model, kind));
}

/** Median launch price of the models that a country released, by year. */
export const launchMedian = derivationMethod({
  parameters: v.strictObject({ basis: pricedKind }),
  formula: ({ basis: kind }) =>
    `The median ${kindNames[kind]} price at launch of the models of the country that came out in the year, where there are at least three.`,
  compute: ({ basis: kind }, { prices: book }) =>
    rivals.flatMap((refArea) => {
      const all = launchesOf(book, refArea, kind);
      return yearsOf(all.map(({ releasedOn }) => releasedOn)).flatMap((year) => {
        const launches = all.filter(({ releasedOn }) => releasedOn.startsWith(year));
        if (launches.length < FEWEST_MODELS) return [];
        const values = launches.map(({ price }) => priceIn(price, kind)).filter((value) => value !== null);
        const days = launches.map(({ releasedOn, price }) =>
          price.since > releasedOn ? price.since : releasedOn,
        );
        const inputs = launches.map(({ model, price }) => priceInput(model, price, kind));
        return [
          {
            refArea,
            value: roundedTo(median(values), 6),
            ...yearState(book, year, `${String(launches.length)} models`, days),
            ...priceEvidence(inputs, `models released in ${year}`),
          },
        ];
      });
    }),
});

function weightsInput(model: ModelRow): ComputedInput {
  return {
    label: `${model.name} (${model.developer})`,
    value: null,
    text: model.openWeights === true ? 'open weights' : 'closed',
    ...citationOf(model),
  };
}

/** Share of the models that a country released with open weights, by year. */
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

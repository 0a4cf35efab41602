import { counted } from '../../../../domain/words.ts';
import type { ListedTokenKind } from '../../../../domain/tokenKinds.ts';
import type { ModelRow } from '../../../tables/records.ts';
import { type RefArea, PriceBasis } from '../../../../contract/codelists.ts';
import { flagshipRules, newestFlagships, type FlagshipCandidate } from '../../../../domain/flagships.ts';
import { compareText } from '../../../../domain/sorting.ts';
import { type DayPrice, type DatedPriceBook, priceIn } from './priceBook.ts';
import { median } from '../../../../domain/quartiles.ts';
import { roundedTo } from '../../numbers.ts';
import { derivationMethod } from '../derivationMethod.ts';
import { kindNames, priceEvidence, priceMonths, priceInput } from './priceValues.ts';
import { rivalPair, rivals } from '../../../../domain/rivals.ts';
import { listTerm, quoteRatio } from '../../../../domain/quoteRatio.ts';

import * as v from 'valibot';

/** A developer's newest flagship on a day, with its price on that day. */
interface Flagship {
  readonly model: ModelRow;
  readonly price: DayPrice;
}

const candidateFrom = ({ model, price }: Flagship): FlagshipCandidate => ({
  ...{ id: model.modelId, developer: model.developer, tier: model.tier, releasedOn: model.releaseDate },
  ...{ usd: price.usd, isListed: price.isListed },
});

function findFlagships(book: DatedPriceBook, area: RefArea, day: string): readonly Flagship[] {
  const priced = book.models.flatMap((model) => {
    const price = model.refArea === area && model.tier === 'flagship' ? book.priceOn(model, day) : null;
    return price === null ? [] : [{ model, price }];
  });
  return newestFlagships(priced, candidateFrom, day, flagshipRules.monthly).sort((left, right) =>
    compareText(left.model.modelId, right.model.modelId),
  );
}

/** Cache: a dozen indicators request the same for every month, and each answer looks at all models. */
const knownFlagships = new WeakMap<DatedPriceBook, Map<string, readonly Flagship[]>>();

/**
 * Returns each developer's newest flagship with an input and an output price listed within 90 days of that day, by
 * model id.
 */
function latestFlagships(book: DatedPriceBook, area: RefArea, day: string): readonly Flagship[] {
  const found = knownFlagships.get(book) ?? new Map<string, readonly Flagship[]>();
  knownFlagships.set(book, found);
  const key = `${area} ${day}`;
  const flagships = found.get(key) ?? findFlagships(book, area, day);
  found.set(key, flagships);
  return flagships;
}

export const pricedKind = v.picklist(['input', 'output']);

/** Returns the median price of some flagships. */
function medianOf(flagships: readonly Flagship[], kind: ListedTokenKind): number {
  return median(flagships.map(({ price }) => priceIn(price, kind)).filter((value) => value !== null));
}

/** Returns the inputs of such a median. */
const flagshipInputs = (flagships: readonly Flagship[], kind: ListedTokenKind) =>
  flagships.map(({ model, price }) => priceInput(model, price, kind));

/** Median price of the newest flagships of a country's developers, by month. */
export const flagshipMedian = derivationMethod({
  parameters: v.strictObject({ basis: pricedKind }),
  formula: ({ basis: kind }) =>
    `The median ${kindNames[kind]} price, on the last day of the month, of each developer's newest flagship that is at most 730 days old and was listed within 90 days. Lists in CNY alone are converted at the mean rate of the month.`,
  compute: ({ basis: kind }, { prices: book }) =>
    rivals.flatMap((refArea) =>
      priceMonths(book).flatMap(({ timePeriod, day, obsStatus }) => {
        const flagships = latestFlagships(book, refArea, day);
        if (flagships.length === 0) return [];
        const ids = flagships.map(({ model }) => model.modelId).join(', ');
        return [
          {
            refArea,
            timePeriod,
            value: roundedTo(medianOf(flagships, kind), 6),
            obsStatus,
            note: `${counted(flagships.length, 'developer')}: ${ids}`,
            publishedOn: day,
            ...priceEvidence(flagshipInputs(flagships, kind), `prices of ${day}`),
          },
        ];
      }),
    ),
});

/** Minimum number of developers on each side: with fewer, a median says little about the country. */
const FEWEST_DEVELOPERS = 3;

/** U.S. median price of flagships divided by the Chinese one, on one basis, by month. */
export const flagshipMedianRatio = derivationMethod({
  parameters: v.strictObject({ basis: pricedKind }),
  formula: ({ basis: kind }) =>
    `The median ${kindNames[kind]} price of the newest U.S. flagships divided by that of the newest Chinese ones, on the last day of the month, where both countries have at least three developers.`,
  compute: ({ basis: kind }, { prices: book }) =>
    priceMonths(book).flatMap(({ timePeriod, day, obsStatus }) => {
      const US = latestFlagships(book, 'US', day);
      const CN = latestFlagships(book, 'CN', day);
      if (US.length < FEWEST_DEVELOPERS || CN.length < FEWEST_DEVELOPERS) return [];
      const ratio = quoteRatio(listTerm(kind, medianOf(US, kind)), listTerm(kind, medianOf(CN, kind)));
      if (ratio === null) return [];
      return [
        {
          refArea: rivalPair,
          timePeriod,
          value: roundedTo(ratio, 6),
          obsStatus,
          note: `${String(US.length)} US and ${String(CN.length)} CN developers`,
          publishedOn: day,
          ...priceEvidence([...flagshipInputs(US, kind), ...flagshipInputs(CN, kind)], `prices of ${day}`),
        },
      ];
    }),
});

function noteOf(over: Flagship, under: Flagship): string {
  const models = `${over.model.modelId} / ${under.model.modelId}`;
  const kinds = [over, under].map(({ price }) => PriceBasis.label(price.basis));
  return kinds[0] === kinds[1] ? models : `${models}; ${kinds.join(' price against ')} price`;
}

/** Price of one developer's newest flagship divided by another's, on one basis, by month. */
export const developerPriceRatio = derivationMethod({
  parameters: v.strictObject({
    over: v.string(),
    under: v.string(),
    basis: v.picklist(['input', 'cachedInput', 'output']),
  }),
  formula: ({ over, under, basis: kind }) =>
    `The ${kindNames[kind]} price of ${over}'s newest flagship divided by that of ${under}'s, on the last day of the month, where both prices are known.`,
  compute: ({ over, under, basis: kind }, { prices: book }) =>
    priceMonths(book).flatMap(({ timePeriod, day, obsStatus }) => {
      const flagships = [...latestFlagships(book, 'US', day), ...latestFlagships(book, 'CN', day)];
      const first = flagships.find(({ model }) => model.developer === over);
      const second = flagships.find(({ model }) => model.developer === under);
      if (first === undefined || second === undefined) return [];
      const value = priceIn(first.price, kind);
      const divisor = priceIn(second.price, kind);
      if (value === null || divisor === null) return [];
      const ratio = quoteRatio(listTerm(kind, value), listTerm(kind, divisor));
      if (ratio === null) return [];
      return [
        {
          refArea: rivalPair,
          timePeriod,
          value: roundedTo(ratio, 6),
          obsStatus,
          note: noteOf(first, second),
          publishedOn: day,
          ...priceEvidence(flagshipInputs([first, second], kind), `prices of ${day}`),
        },
      ];
    }),
});

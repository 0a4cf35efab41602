import type { RefArea } from '../../../../contract/codelists.ts';
import { flagshipRules, newestFlagships, type Offer } from '../../../../domain/flagships.ts';
import { compareText } from '../../../../domain/sorting.ts';
import type { DayPrice, Model, PriceBook } from './priceBook.ts';

/** A developer's newest flagship on a day, with the price that held then. */
export interface Flagship {
  readonly model: Model;
  readonly price: DayPrice;
}

const offerOf = ({ model, price }: Flagship): Offer => ({
  ...{ id: model.modelId, developer: model.developer, tier: model.tier, releasedOn: model.releaseDate },
  ...{ usd: price.usd, isListed: price.isListed },
});

function findFlagships(book: PriceBook, area: RefArea, day: string): readonly Flagship[] {
  const priced = book.models.flatMap((model) => {
    const price = model.refArea === area && model.tier === 'flagship' ? book.priceOn(model, day) : null;
    return price === null ? [] : [{ model, price }];
  });
  return newestFlagships(priced, offerOf, day, flagshipRules.monthly).sort((left, right) =>
    compareText(left.model.modelId, right.model.modelId),
  );
}

/** A dozen indicators ask the same of every month, and each answer looks at all models. */
const known = new WeakMap<PriceBook, Map<string, readonly Flagship[]>>();

/**
 * Each developer's newest flagship with an input and an output price that was listed within 90 days of that day,
 * by model id.
 */
export function latestFlagships(book: PriceBook, area: RefArea, day: string): readonly Flagship[] {
  const found = known.get(book) ?? new Map<string, readonly Flagship[]>();
  known.set(book, found);
  const key = `${area} ${day}`;
  const flagships = found.get(key) ?? findFlagships(book, area, day);
  found.set(key, flagships);
  return flagships;
}

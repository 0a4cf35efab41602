import type { RefArea } from '../../../../contract/codelists.ts';
import { compareText } from '../../compareText.ts';
import { daysBetween } from '../../daysBetween.ts';
import { priceIn, releaseDayOf, type DayPrice, type Model, type PriceBook } from './priceBook.ts';

/** After so many days a flagship without a successor no longer stands for its developer. */
const MOST_DAYS = 730;

/** A developer's newest flagship on a day, with the price that held then. */
export interface Flagship {
  readonly model: Model;
  readonly price: DayPrice;
  readonly releasedOn: string;
}

function flagshipOn(book: PriceBook, model: Model, day: string): Flagship | null {
  const releasedOn = releaseDayOf(model);
  if (model.tier !== 'flagship' || releasedOn === null || releasedOn > day) return null;
  if (daysBetween(releasedOn, day) > MOST_DAYS) return null;
  const price = book.priceOn(model, day);
  if (price?.isListed !== true) return null;
  if (priceIn(price, 'input') === null || priceIn(price, 'output') === null) return null;
  return { model, price, releasedOn };
}

/** Newest first; of one day the dearer first, then by id. */
function newestFirst(left: Flagship, right: Flagship): number {
  return (
    compareText(right.releasedOn, left.releasedOn) ||
    (priceIn(right.price, 'output') ?? 0) - (priceIn(left.price, 'output') ?? 0) ||
    compareText(left.model.modelId, right.model.modelId)
  );
}

function findFlagships(book: PriceBook, area: RefArea, day: string): readonly Flagship[] {
  const candidates = book.models
    .filter(({ refArea }) => refArea === area)
    .map((model) => flagshipOn(book, model, day))
    .filter((flagship) => flagship !== null)
    .sort(newestFirst);
  const newest = new Map<string, Flagship>();
  for (const flagship of candidates) {
    if (!newest.has(flagship.model.developer)) newest.set(flagship.model.developer, flagship);
  }
  return [...newest.values()].sort((left, right) => compareText(left.model.modelId, right.model.modelId));
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

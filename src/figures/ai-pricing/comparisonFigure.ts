import type { DotsFigure } from '../../figure/kinds/dots.ts';
import type { FigurePoint, Finding } from '../../figure/parts.ts';
import type { FigureContext } from '../../figure/figureContext.ts';
import { formatValue } from '../../domain/values.ts';
import { counted, upperFirst } from '../../domain/words.ts';
import { comparedBasis, PriceBasis } from '../../contract/codelists.ts';
import { priceBasisText, promptBound, unlistedText } from '../priceFacts.ts';
import { pricesOn, type EffectivePrice } from '../../domain/prices.ts';
import { priceDots } from './flagshipPricesFigure.ts';
import { askPrices, pricingData, type PricingData } from './priceData.ts';
import { figureSpec } from '../spec.ts';

/** Maximum number of models side by side. */
const MOST_COMPARED = 6;

/**
 * Adds a model to the comparison, or removes it if it is included. Returns `null` if the maximum is reached: none is
 * dropped unasked.
 */
export function toggleCompared(ids: readonly string[], id: string): string[] | null {
  if (ids.includes(id)) return ids.filter((one) => one !== id);
  return ids.length >= MOST_COMPARED ? null : [...ids, id];
}

/** Returns the prices of some models in the order of their ids, without those that have no price on the day. */
export function chosenPrices(prices: readonly EffectivePrice[], ids: readonly string[]): EffectivePrice[] {
  return ids.flatMap((id) => prices.find(({ model }) => model.id === id) ?? []);
}

/** Returns the lowest and the highest output price: the numbers of the title. */
function priceEnds(points: readonly FigurePoint[]): Finding[] {
  const outputs = points
    .filter(({ seriesId, value }) => seriesId === 'output' && value !== null)
    .toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const [low, high] = [outputs[0], outputs.at(-1)];
  if (low === undefined || high === undefined) return [];
  const ends = low.value === high.value ? [low] : [low, high];
  return ends.map((point) => ({ text: formatValue(point.value, 'usd'), point }));
}

/** Returns the special terms of a price: "peak hours"; `null` for a plain list price of any prompt. */
const specialTerms = (price: EffectivePrice): string | null =>
  comparedBasis(price.basis) === 'list' ? promptBound(price) : priceBasisText(price);

/**
 * Returns the title: the lowest and the highest output price, each with its basis unless it is a plain list price,
 * since the lowest may be lower outside peak hours. Names a single model; does not say "all" if some selected ones
 * have no price.
 */
function comparisonTitle(
  [low, high]: readonly Finding[],
  prices: readonly EffectivePrice[],
  chosen: number,
): string {
  if (low === undefined) return 'No output price on record for the chosen models';
  const amount = ({ text, point }: Finding) => {
    const price = prices.find(({ model }) => model.id === point.at);
    const basis = price === undefined ? 'list' : comparedBasis(price.basis);
    return basis === 'list' ? text : `${text} (${PriceBasis.label(basis)})`;
  };
  const [only] = prices.length === 1 ? prices : [];
  const all = prices.length < chosen ? 'chosen models with a price' : 'the chosen models';
  const tokens = 'per million output tokens';
  if (high === undefined) return `${upperFirst(only?.model.name ?? all)}: ${amount(low)} ${tokens}`;
  return `${upperFirst(all)}: ${amount(low)} to ${amount(high)} ${tokens}`;
}

/** Returns the special terms of a price, and whether it is no longer listed; `null` if neither applies. */
const besideName = (price: EffectivePrice): string | null =>
  [specialTerms(price), unlistedText(price)].filter((part) => part !== null).join(', ') || null;

/**
 * Returns "; 1 chosen model without a price", without its name: a past day does not know a model that was not out.
 */
const without = (count: number): string =>
  count === 0 ? '' : `. ${upperFirst(counted(count, 'chosen model'))} without a price on record`;

/** Returns the prices of the selected models by token type, on a logarithmic axis. */
export function comparisonFigure(
  data: PricingData,
  ids: readonly string[],
  context: FigureContext,
): DotsFigure {
  const prices = chosenPrices(pricesOn(data, context.asOf), ids);
  const dots = priceDots(data, prices, besideName, context);
  const stated = priceEnds(dots.points);
  return {
    ...dots,
    title: comparisonTitle(stated, prices, ids.length),
    subtitle: dots.subtitle + without(ids.length - prices.length),
    findings: stated,
    notes: [
      'You chose these models.',
      ...(prices.some((price) => specialTerms(price) !== null)
        ? ['The text beside a name gives the price terms, unless it is a plain list price in U.S. dollars.']
        : []),
    ],
  };
}

/** Prices of the models that the view compares. */
export const modelComparison = figureSpec({
  id: 'model-comparison',
  name: 'Prices of chosen models',
  home: '/ai-pricing',
  industries: ['ai'],
  needs: (ask) => askPrices(ask),
  draw: (documents, context, { options }) =>
    comparisonFigure(pricingData(documents), options.compare ?? [], context),
  empty: 'No list price on record for these models on this date.',
});

import { compareText } from '../../domain/sorting.ts';
import { type ListedTokenKind, tokenKindIds, tokenKindLabels, tokenKindOf } from '../../domain/tokenKinds.ts';
import { columnWriter } from '../../figure/columnWriter.ts';
import type { BarsFigure } from '../../figure/kinds/bars.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import { datasetDay, formatPeriod } from '../../domain/periods.ts';
import { areaTone } from '../../figure/point.ts';
import { FLAGSHIPS, shownFlagships } from '../../domain/flagships.ts';
import { pricesOn, type EffectivePrice } from '../../domain/prices.ts';
import { offerNotes, priceNotes, pricePoint } from './flagshipPricesFigure.ts';
import { priceDefinition, promptBound } from '../priceFacts.ts';
import { rangeTitle } from './rangeTitle.ts';
import { figureSpec } from '../spec.ts';
import { askPrices, priceStaleness, pricingData, type PricingData } from './priceData.ts';

/** Returns notes on prices that apply only to short prompts: a row of this figure has no room to say so. */
const cacheNotes = (prices: readonly EffectivePrice[]): string[] => {
  const bounds = prices.flatMap((price) => {
    const bound = promptBound(price);
    return bound === null ? [] : [`${price.model.name} for ${bound}`];
  });
  return bounds.length === 0 ? [] : [`Prices shown: ${bounds.join(', ')}.`];
};

/** Returns flagship prices of one token kind, as bars from zero: their lengths have the ratio of the prices. */
export function priceBarsFigure(
  data: PricingData,
  kind: ListedTokenKind,
  context: FigureContext,
): BarsFigure {
  const day = context.asOf ?? datasetDay(data.datasetVersion);
  const prices = shownFlagships(pricesOn(data, context.asOf), day).sort(
    (a, b) => (b.usd[kind] ?? -1) - (a.usd[kind] ?? -1) || compareText(a.model.id, b.model.id),
  );
  const points = prices.map((price) => pricePoint(price, kind, day));
  const write = columnWriter(
    prices.map(({ usd }) => usd[kind]),
    'usd',
  );
  const label = tokenKindLabels[kind];
  return {
    ...figureBase(context, data, points),
    stale: priceStaleness(data.models, day),
    kind: 'bars',
    ...rangeTitle(kind, prices, points),
    definition: priceDefinition,
    subtitle: `U.S. dollars per million ${label} tokens, ${formatPeriod(day)}. Bars start at zero`,
    series: [{ id: tokenKindIds[kind], label, tone: null, fill: 'solid' }],
    rows: prices.map((price) => ({
      id: price.model.id,
      label: price.model.name,
      detail: write(price.usd[kind]),
      tone: areaTone(price.model.refArea),
    })),
    points,
    format: 'usd',
    measure: `USD per million ${label} tokens`,
    sample: `the ${FLAGSHIPS}`,
    notes: [...offerNotes(prices), ...priceNotes(prices), ...cacheNotes(prices)],
  };
}

/** Prices of the newest flagships for the token kind that the view requests. */
export const flagshipPriceBars = figureSpec({
  id: 'flagship-price-bars',
  name: 'Prices of flagship models by token type',
  home: '/ai-pricing',
  industries: ['ai'],
  needs: (ask) => askPrices(ask),
  draw: (documents, context, { metric }) =>
    priceBarsFigure(pricingData(documents), tokenKindOf(metric), context),
  empty: 'No list prices on record for this date. Try a later date.',
});

import { compareText } from '../../domain/sorting.ts';
import { type ListedTokenKind, tokenKindIds, tokenKindLabels, tokenKindOf } from '../../domain/tokenKinds.ts';
import { columnWriter } from '../../figure/columnWriter.ts';
import type { BarsFigure } from '../../figure/kinds/bars.ts';
import type { FigurePoint, Finding } from '../../figure/parts.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import { datasetDay, formatPeriod } from '../../domain/periods.ts';
import { formatValue } from '../../domain/values.ts';
import { areaTone } from '../../figure/point.ts';
import { FLAGSHIPS, shownFlagships } from '../../domain/flagships.ts';
import { pricesOn, type EffectivePrice } from '../../domain/prices.ts';
import { offerNotes, priceNotes, pricePoint } from './flagshipPricesFigure.ts';
import { priceDefinition, promptBound } from '../priceFacts.ts';
import { figureSpec } from '../spec.ts';
import { askPrices, priceStaleness, pricingData, type PricingData } from './priceData.ts';

function finding(
  points: readonly FigurePoint[],
  price: EffectivePrice | undefined,
  kind: ListedTokenKind,
): Finding[] {
  const point = points.find(({ at }) => at === price?.model.id);
  return price === undefined || point === undefined
    ? []
    : [{ text: formatValue(price.usd[kind], 'usd'), point }];
}

/** Returns notes on prices that apply only to short prompts: a row of this figure has no room to say so. */
const boundNotes = (prices: readonly EffectivePrice[]): string[] => {
  const bounds = prices.flatMap((price) => {
    const bound = promptBound(price);
    return bound === null ? [] : [`${price.model.name} for ${bound}`];
  });
  return bounds.length === 0 ? [] : [`Listed are the prices of ${bounds.join(', of ')}.`];
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
  const dearest = prices[0];
  const cheapest = prices.filter((price) => price.usd[kind] !== null).at(-1);
  const label = tokenKindLabels[kind];
  return {
    ...figureBase(context, data, points),
    stale: priceStaleness(data.models, day),
    kind: 'bars',
    id: 'flagship-price-bars',
    title:
      dearest === undefined || cheapest === undefined
        ? `No ${label} prices on this day`
        : `${label[0]?.toUpperCase() ?? ''}${label.slice(1)} of the ${FLAGSHIPS}: from ${formatValue(cheapest.usd[kind], 'usd')} to ${formatValue(dearest.usd[kind], 'usd')}`,
    findings: [cheapest, dearest].flatMap((price) => finding(points, price, kind)),
    definition: priceDefinition,
    subtitle: `USD per million ${label} tokens, bars from zero, ${formatPeriod(day)}`,
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
    interval: null,
    notes: [...offerNotes(prices), ...priceNotes(prices), ...boundNotes(prices)],
  };
}

/** Prices of the newest flagships for the token kind that the view requests. */
export const flagshipPriceBars = figureSpec({
  id: 'flagship-price-bars',
  name: 'Prices of the newest flagship models on one basis',
  home: '/ai-pricing',
  industries: ['ai'],
  needs: (ask) => askPrices(ask),
  draw: (documents, context, { metric }) =>
    priceBarsFigure(pricingData(documents), tokenKindOf(metric), context),
  empty: 'No model had a list price on this day. Choose a later day.',
});

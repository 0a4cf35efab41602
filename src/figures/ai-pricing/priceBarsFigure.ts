import { compareText } from '../../domain/sorting.ts';
import {
  type ListedTokenKind,
  tokenKindIds,
  tokenKindLabels,
  tokenKindOf,
  tokenKindPriceWords,
} from '../../domain/tokenKinds.ts';
import { upperFirst } from '../../domain/words.ts';
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

/** Returns the lowest and the highest price; one of them if they are equal. */
function ends(
  priced: readonly EffectivePrice[],
  points: readonly FigurePoint[],
  kind: ListedTokenKind,
): Finding[] {
  const [low, high] = [priced.at(-1), priced[0]];
  const different = low?.usd[kind] === high?.usd[kind] ? [low] : [low, high];
  return different.flatMap((price) => {
    const point = points.find(({ at }) => at === price?.model.id);
    return price === undefined || point === undefined
      ? []
      : [{ text: formatValue(price.usd[kind], 'usd'), point }];
  });
}

/** Returns notes on prices that apply only to short prompts: a row of this figure has no room to say so. */
const cacheNotes = (prices: readonly EffectivePrice[]): string[] => {
  const bounds = prices.flatMap((price) => {
    const bound = promptBound(price);
    return bound === null ? [] : [`${price.model.name} for ${bound}`];
  });
  return bounds.length === 0 ? [] : [`Prices shown: ${bounds.join(', ')}.`];
};

/** Returns the lowest and the highest price, or that there is only one, or none. */
function title(
  kind: ListedTokenKind,
  [low, high]: readonly Finding[],
  priced: readonly EffectivePrice[],
): string {
  const what = tokenKindPriceWords[kind];
  if (low === undefined) return `No ${what}s on record for this date`;
  const unit = 'per million tokens';
  if (priced.length === 1) return `${upperFirst(FLAGSHIPS)}: one ${what} on record, ${low.text} ${unit}`;
  return high === undefined
    ? `${upperFirst(FLAGSHIPS)}’ ${what}s are all ${low.text} ${unit}`
    : `${upperFirst(FLAGSHIPS)}’ ${what}s range from ${low.text} to ${high.text} ${unit}`;
}

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
  const priced = prices.filter((price) => price.usd[kind] !== null);
  const findings = ends(priced, points, kind);
  const label = tokenKindLabels[kind];
  return {
    ...figureBase(context, data, points),
    stale: priceStaleness(data.models, day),
    kind: 'bars',
    title: title(kind, findings, priced),
    findings,
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
  name: 'Prices of the latest flagship models by token type',
  home: '/ai-pricing',
  industries: ['ai'],
  needs: (ask) => askPrices(ask),
  draw: (documents, context, { metric }) =>
    priceBarsFigure(pricingData(documents), tokenKindOf(metric), context),
  empty: 'No list prices on record for this date. Try a later date.',
});

import { compareText } from '../../../domain/sorting.ts';
import { type ListedTokenKind, tokenKindLabels, tokenKindOf } from '../../../domain/tokenKinds.ts';
import type { DotsFigure } from '../../../figure/kinds/dots.ts';
import type { FigurePoint, FigureSeries, Finding } from '../../../figure/parts.ts';
import { figureBase, type FigureContext } from '../../../figure/figureContext.ts';
import { viewDay, formatPeriod } from '../../../domain/periods.ts';
import { areaTone } from '../../../figure/point.ts';
import { FLAGSHIPS } from '../../../domain/flagships.ts';
import { upperFirst } from '../../../domain/words.ts';
import { pricesOn } from '../../../domain/prices.ts';
import { rateText } from '../../../domain/conversion.ts';
import { promptBound } from '../../priceFacts.ts';
import { figureSpec } from '../../spec.ts';
import { askPrices, priceStaleness, pricingData, type PricingData } from '../priceData.ts';
import {
  askedCurrency,
  impliedRatePoint,
  nativePoint,
  nativePrices,
  nativeRows,
  type Currency,
} from './nativePrices.ts';

const nativeDefinition =
  'List price of a million tokens in one currency: as the developer lists it there or, if it lists in another currency, converted at the Federal Reserve’s average rate of the newest month on record that had ended by that date. A developer’s lists in two currencies are two lists.';

/** Returns the lists of a currency, distinguished by the fill of their marks. */
function seriesOf(currency: Currency, points: readonly FigurePoint[]): FigureSeries[] {
  const [here, there] = currency === 'usd' ? ['dollar', 'Yuan'] : ['yuan', 'Dollar'];
  const all = [
    { id: 'own', label: `Developer’s ${here} price`, fill: 'solid' },
    { id: 'reseller', label: `Reseller’s ${here} price`, fill: 'soft' },
    { id: 'converted', label: `${there} price, converted`, fill: 'hollow' },
  ] as const;
  return all
    .filter(({ id }) => points.some(({ seriesId }) => seriesId === id))
    .map((one) => ({ ...one, tone: null }));
}

/** Returns the lowest and the highest rate implied by lists in both currencies. */
function extremes(points: readonly FigurePoint[]): Finding[] {
  const sorted = [...points].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const [low, high] = [sorted[0], sorted.at(-1)];
  const ends = low?.text === high?.text ? [low] : [low, high];
  return ends.flatMap((point) => (point === undefined ? [] : [{ text: point.text ?? '', point }]));
}

/** Returns the rates that lists in both currencies imply, from the lowest to the highest. */
function title([low, high]: readonly Finding[], implied: readonly FigurePoint[]): string {
  if (low === undefined) return 'No flagship has both a dollar and a yuan price on record';
  const rate = `${[low, high].flatMap((one) => one?.text ?? []).join(' to ')} yuan per dollar`;
  return implied.length === 1
    ? `One flagship’s dollar and yuan prices imply ${rate}`
    : `Flagships’ dollar and yuan prices ${high === undefined ? 'all imply' : 'imply'} ${rate}`;
}

/** Returns the conversion rates of the marks, each with its month, the most used first. */
function conversions(points: readonly FigurePoint[]): string {
  const used = points.flatMap(({ rate }) =>
    rate === null ? [] : [rateText({ value: rate.cnyPerUsd, timePeriod: rate.period })],
  );
  const count = (text: string) => used.filter((one) => one === text).length;
  const texts = [...new Set(used)].sort((a, b) => count(b) - count(a) || compareText(a, b));
  return texts.length === 0 ? 'none on this date' : `at ${texts.join('; ')} (Federal Reserve)`;
}

const highest = (points: readonly FigurePoint[], id: string): number =>
  Math.max(-1, ...points.filter(({ at }) => at === id).map(({ value }) => value ?? -1));

/** Returns flagship prices in the selected currency, with listed and converted prices distinguished. */
export function nativeFigure(
  data: PricingData,
  kind: ListedTokenKind,
  currency: Currency,
  context: FigureContext,
): DotsFigure {
  const day = viewDay(context, data.datasetVersion);
  const rows = nativeRows(pricesOn(data, context.asOf), kind, day);
  const points = rows.flatMap((price) =>
    nativePrices(price, kind, currency, day, data.rates).map((one) => nativePoint(one, kind, currency, day)),
  );
  const implied = rows.flatMap((price) => impliedRatePoint(price, kind, day) ?? []);
  const findings = extremes(implied);
  const shown = rows
    .filter(({ model }) => points.some(({ at }) => at === model.id))
    .sort(
      (a, b) =>
        highest(points, b.model.id) - highest(points, a.model.id) || compareText(a.model.id, b.model.id),
    );
  const nameOf = (id: string) => rows.find(({ model }) => model.id === id)?.model.name ?? id;
  const code = currency.toUpperCase();
  const label = tokenKindLabels[kind];
  return {
    ...figureBase(context, data, [...points, ...implied]),
    stale: priceStaleness(data.models, day),
    kind: 'dots',
    title: title(findings, implied),
    findings,
    definition: nativeDefinition,
    subtitle: `${upperFirst(FLAGSHIPS)}: ${currency === 'usd' ? 'U.S. dollars' : 'yuan'} per million ${label} tokens (log scale), ${formatPeriod(day)}. Hollow marks are converted`,
    series: seriesOf(currency, points),
    rows: shown.map((price) => ({
      id: price.model.id,
      label: price.model.name,
      detail: promptBound(price),
      tone: areaTone(price.model.refArea),
    })),
    points,
    format: currency,
    measure: `${code} per million ${label} tokens`,
    sample: `the ${FLAGSHIPS}`,
    scale: 'log',
    joined: false,
    notes: [
      `Converted prices (hollow marks): ${conversions(points)}.`,
      `Exchange rates that a developer’s own two lists imply (CNY per USD): ${implied.map(({ at, text }) => `${nameOf(at)} ${text ?? ''}`).join(', ') || 'none on this date'}. A list that was not seen for 90 days gives none.`,
      'Each developer’s latest flagship and, if another, its latest one listed in both currencies.',
    ],
  };
}

/** List prices in the currency of the view, with listed and converted ones distinguished. */
export const nativeListPrices = figureSpec({
  id: 'native-prices',
  name: 'List prices in the developers’ own currencies',
  home: '/ai-pricing',
  industries: ['ai'],
  needs: (ask) => askPrices(ask),
  draw: (documents, context, { metric, options }) =>
    nativeFigure(pricingData(documents), tokenKindOf(metric), askedCurrency(options.currency), context),
  empty: 'No list prices on record for this date. Try a later date.',
});

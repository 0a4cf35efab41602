import { RefArea } from '../../contract/codelists.ts';
import type { PriceReading } from '../../contract/priceHistory.ts';
import type { Sources } from '../../contract/primitives.ts';
import type { DotsFigure } from '../../figure/kinds/dots.ts';
import type { FigurePoint, Finding } from '../../figure/parts.ts';
import { figureBasis, type FigureContext } from '../../figure/figureContext.ts';
import { datasetDay, formatPeriod } from '../../domain/periods.ts';
import { areaTone, makePoint } from '../../figure/point.ts';
import { shownFlagships, referenceModels } from '../../domain/flagships.ts';
import { pricesOn, type EffectivePrice, type PriceTables } from '../../domain/prices.ts';
import { priceRatio } from './priceRatio.ts';
import {
  conversionOf,
  priceDefinition,
  priceComparableAs,
  priceFacts,
  promptBound,
  priceKindIds,
  priceKindLabels,
  priceKinds,
  type PriceKind,
} from '../priceFacts.ts';
import { priceStaleness } from './priceStaleness.ts';
import { timesTitle } from './timesTitle.ts';

export interface PricingData extends PriceTables {
  readonly sources: Sources;
  /** What a second catalogue gave for a day, where it differs; left out where the history is not at hand. */
  readonly readings?: PriceReadings;
}

export interface PriceReadings {
  readonly differing: readonly PriceReading[];
  readonly compared: number;
}

/** One point a basis. A basis that the vendor does not offer is missing, not free. */
export function pricePoint(price: EffectivePrice, kind: PriceKind, day: string): FigurePoint {
  return makePoint({
    key: `${price.model.id}|${priceKindIds[kind]}`,
    seriesId: priceKindIds[kind],
    at: price.model.id,
    subject: `${price.model.name}, ${priceKindLabels[kind]}`,
    period: day,
    value: price.usd[kind],
    actor: `${price.model.developer} (${RefArea.label(price.model.refArea)})`,
    unit: 'USD per million tokens',
    comparableAs: priceComparableAs(price, kind),
    evidence: price.evidence,
    facts: priceFacts(price, kind),
    derivation: conversionOf(price, kind),
  });
}

/** How the models were chosen; the pair that stays is named only once it is out. */
export function priceNotes(prices: readonly EffectivePrice[]): string[] {
  const kept = prices
    .filter(({ model }) => referenceModels.includes(model.id))
    .map(({ model }) => model.name);
  const pair =
    kept.length < 2 ? '' : `; ${kept.sort().join(' and ')} are kept as the pair that is compared most`;
  return [
    `Newest flagship of each developer, at most a year old and listed within 90 days${pair}.`,
    'Where a vendor bills by the hour the peak price is shown; off-peak is in the evidence.',
  ];
}

/**
 * "GPT-5.5 costs 3.8 to 11.4 times …": the reference pair, basis by basis, never across bases. The numbers
 * are the lowest and the highest of the ratios.
 */
function pairFindings(prices: readonly EffectivePrice[], day: string): Finding[] {
  const gpt = prices.find((price) => price.model.id === 'gpt-5.5');
  const v4 = prices.find((price) => price.model.id === 'deepseek-v4-pro');
  if (gpt === undefined || v4 === undefined) return [];
  const ratios = priceKinds
    .flatMap((kind) => priceRatio(gpt, v4, kind, day) ?? [])
    .sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const [low, high] = [ratios[0], ratios.at(-1)];
  return low === undefined || high === undefined
    ? []
    : [low, high].map((point) => ({ text: point.text ?? '', point }));
}

function pairTitle([low, high]: readonly Finding[]): string {
  if (low === undefined || high === undefined) return 'List prices of the newest flagship models';
  const atPeak = [low, high].some(({ point }) => point.hours === 'peak');
  return timesTitle('GPT-5.5', `${low.text} to ${high.text}`, 'DeepSeek-V4-Pro', atPeak);
}

/**
 * Prices of flagships on a logarithmic axis, the three bases told apart by the fill of the mark: cache hit
 * hollow, uncached input half, output full.
 */
export function flagshipPricesFigure(data: PricingData, context: FigureContext): DotsFigure {
  const day = context.asOf ?? datasetDay(data.datasetVersion);
  const prices = shownFlagships(pricesOn(data, context.asOf), day);
  const points = prices.flatMap((price) => priceKinds.map((kind) => pricePoint(price, kind, day)));
  const findings = pairFindings(prices, day);
  return {
    ...figureBasis(context, data, points, false),
    stale: priceStaleness(data.models, day),
    kind: 'dots',
    id: 'flagship-prices',
    title: pairTitle(findings),
    findings,
    definition: priceDefinition,
    subtitle: `List price in USD per million tokens by basis, logarithmic scale, ${formatPeriod(day)}`,
    series: priceKinds.map((kind) => ({
      id: priceKindIds[kind],
      label: priceKindLabels[kind],
      tone: null,
      fill: kind === 'cachedInput' ? 'hollow' : kind === 'input' ? 'soft' : 'solid',
    })),
    rows: prices.map((price) => ({
      id: price.model.id,
      label: price.model.name,
      detail: promptBound(price),
      tone: areaTone(price.model.refArea),
    })),
    points,
    format: 'usd',
    measure: 'USD per million tokens',
    scale: 'log',
    joined: true,
    interval: null,
    notes: priceNotes(prices),
  };
}

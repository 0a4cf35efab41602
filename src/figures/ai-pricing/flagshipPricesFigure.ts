import { modelActor } from '../../domain/rivals.ts';
import { listed } from '../../domain/formats.ts';
import {
  type ListedTokenKind,
  listedTokenKinds,
  tokenKindIds,
  tokenKindLabels,
} from '../../domain/tokenKinds.ts';
import { overviewDocument, type OverviewDocument } from '../../contract/overview.ts';
import { pricingLatestDocument } from '../../contract/aiPricing.ts';
import { pricingHistoryDocument } from '../../contract/priceHistory.ts';
import { footnoted } from '../../figure/footnotes.ts';
import type { DotsFigure } from '../../figure/kinds/dots.ts';
import type { FigurePoint, Finding, StatedTitle } from '../../figure/parts.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import { viewDay, formatPeriod } from '../../domain/periods.ts';
import { areaTone, makePoint } from '../../figure/point.ts';
import { FLAGSHIPS, referencePair, shownFlagships, pairAmong } from '../../domain/flagships.ts';
import { dollarDay, pricesOn, type EffectivePrice } from '../../domain/prices.ts';
import { priceComparableAs, priceDefinition, promptBound, promptTerm } from '../priceFacts.ts';
import { priceGrounds } from '../priceItem.ts';
import { figureSpec } from '../spec.ts';
import { rangeTitle } from './rangeTitle.ts';
import { askPrices, priceStaleness, pricingData, type PricingData } from './priceData.ts';
import { offerName, offerText, ratioPoint, timesTitle } from './ratioPoint.ts';
import { formatValue } from '../../domain/values.ts';
import { upperFirst } from '../../domain/words.ts';
import { quoteRatio } from '../../domain/quoteRatio.ts';

/** Returns one point per token kind. A kind that the vendor does not offer is missing, not free. */
export function pricePoint(price: EffectivePrice, kind: ListedTokenKind, day: string): FigurePoint {
  const { period: readOn, ...grounds } = priceGrounds(price, kind);
  return makePoint({
    key: `${price.model.id}|${tokenKindIds[kind]}`,
    seriesId: tokenKindIds[kind],
    at: price.model.id,
    subject: `${price.model.name}, ${tokenKindLabels[kind]}`,
    changedAs: price.model.name,
    period: day,
    readOn,
    value: price.usd[kind],
    actor: modelActor(price.model),
    unit: 'USD per million tokens',
    comparableAs: priceComparableAs(price, kind),
    ...grounds,
  });
}

/** Returns the remark next to a row's marks: that its prices are not list prices, and their prompt limit. */
function rowRemark(price: EffectivePrice): string | null {
  const parts = [offerText(price), promptBound(price)].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

/** Returns notes that name the models without list prices, for rows that have no room to say so. */
export function offerNotes(prices: readonly EffectivePrice[]): string[] {
  const named = prices.flatMap((price) => {
    return offerText(price) === null ? [] : [offerName(price)];
  });
  return named.length === 0 ? [] : [`Not at a list price: ${named.join(', ')}.`];
}

/** Returns notes on the selection of models; the reference pair is named only after its release. */
export function priceNotes(prices: readonly EffectivePrice[]): string[] {
  const kept = prices.filter(({ model }) => referencePair.includes(model.id)).map(({ model }) => model.name);
  const pair =
    kept.length < 2 ? '' : `. ${listed(kept.sort())} are included because they are compared throughout`;
  return [
    `Each developer’s latest flagship, no more than a year old and listed in the past 90 days${pair}.`,
    'Where prices vary by time of day, the peak price is shown. Off-peak prices are on the source cards.',
  ];
}

/** Returns a USD price with its terms and its row. */
function termOf(price: EffectivePrice, kind: ListedTokenKind) {
  const { model, basis, usd, evidence } = price;
  const amount = usd[kind] ?? 0;
  const hours = basis === 'peak' ? 'peak' : 'all';
  return {
    model,
    amount,
    evidence,
    readOn: dollarDay(price),
    hours,
    prompts: promptTerm(price),
    name: hours === 'all' ? tokenKindLabels[kind] : `${tokenKindLabels[kind]}, ${hours}`,
    text: formatValue(amount, 'usd'),
    terms: { kind, currency: 'USD', mode: 'standard' },
  } as const;
}

/**
 * Returns the price of `a` as a multiple of that of `b` for one token kind; `null` if either is missing, or no ratio
 * can be formed.
 */
function priceRatio(
  a: EffectivePrice,
  b: EffectivePrice,
  kind: ListedTokenKind,
  day: string,
): FigurePoint | null {
  const [over, under] = [termOf(a, kind), termOf(b, kind)];
  const ratio = quoteRatio(over, under);
  const names = { kind: tokenKindLabels[kind], kindId: tokenKindIds[kind], day };
  return ratio === null ? null : ratioPoint(over, under, { ratio, ...names });
}

type Pair = readonly [EffectivePrice, EffectivePrice];

/**
 * Returns "GPT-5.5 costs 3.8 to 11.4 times as much …" for the reference pair: the lowest and the highest ratio of the same
 * kind of token, never across kinds.
 */
function pairFindings([over, under]: Pair, day: string): Finding[] {
  const ratios = listedTokenKinds
    .flatMap((kind) => priceRatio(over, under, kind, day) ?? [])
    .sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const [low, high] = [ratios[0], ratios.at(-1)];
  return low === undefined || high === undefined
    ? []
    : [low, high].map((point) => ({ text: point.text ?? '', point, against: under.model.id }));
}

/** Returns the title with the numbers that it states; `null` if the pair has no ratio. */
function pairRangeTitle(pair: Pair | null, day: string): StatedTitle | null {
  if (pair === null) return null;
  const findings = pairFindings(pair, day);
  const [low, high] = findings;
  if (low === undefined || high === undefined) return null;
  const [over, under] = pair;
  const atPeak = [low, high].some(({ point }) => point.hours === 'peak');
  return { title: timesTitle(over, `${low.text} to ${high.text}`, under, atPeak), findings };
}

/**
 * Returns prices of some models on a logarithmic axis, with the kind of token shown by the fill: cached input hollow,
 * input half, output full.
 *
 * @param detailOf text next to the name of a model; `null` if there is none.
 */
export function priceDots(
  data: PricingData,
  prices: readonly EffectivePrice[],
  detailOf: (price: EffectivePrice) => string | null,
  context: FigureContext,
) {
  const day = viewDay(context, data.datasetVersion);
  const points = prices.flatMap((price) => listedTokenKinds.map((kind) => pricePoint(price, kind, day)));
  return {
    ...figureBase(context, data, points),
    stale: priceStaleness(data.models, day),
    kind: 'dots',
    definition: priceDefinition,
    subtitle: `U.S. dollars per million tokens, by token type (log scale), ${formatPeriod(day)}`,
    series: listedTokenKinds.map((kind) => ({
      id: tokenKindIds[kind],
      label: tokenKindLabels[kind],
      tone: null,
      fill: kind === 'cachedInput' ? 'hollow' : kind === 'input' ? 'soft' : 'solid',
    })),
    rows: prices.map((price) => ({
      id: price.model.id,
      label: price.model.name,
      detail: detailOf(price),
      tone: areaTone(price.model.refArea),
    })),
    points,
    format: 'usd',
    measure: 'USD per million tokens',
    scale: 'log',
    joined: true,
  } satisfies Omit<DotsFigure, 'id' | 'title' | 'notes'>;
}

/**
 * Returns why the title is about this pair although one of them is no longer its developer's newest: the newer model.
 */
function pairText(pair: Pair, prices: readonly EffectivePrice[]): string[] {
  const newer = pair.flatMap(({ model }) =>
    prices.filter(
      (one) =>
        one.model.developer === model.developer && (one.model.releasedOn ?? '') > (model.releasedOn ?? ''),
    ),
  );
  const names = listed(pair.map(({ model }) => model.name));
  return newer.length === 0
    ? []
    : [`The title is about ${names}; newer: ${listed(newer.map(({ model }) => model.name))}`];
}

/** The lowest and the highest price of a selection say nothing of all. */
const ofSome: StatedTitle = { title: 'Prices of some flagship models', findings: [] };

/** Returns how many of all models are left out; empty if none are. */
const sampleText = (shown: number, all: number): string[] =>
  shown < all ? [`${String(shown)} of ${String(all)} models; AI pricing has all`] : [];

/**
 * Returns the newest flagships' prices.
 *
 * @param all number of models these are selected from; omitted if these are all.
 */
export function flagshipPricesFigure(data: PricingData, context: FigureContext, all = 0): DotsFigure {
  const day = viewDay(context, data.datasetVersion);
  const prices = shownFlagships(pricesOn(data, context.asOf), day);
  const pair = pairAmong(prices, ({ model }) => model.id);
  const dots = priceDots(data, prices, rowRemark, context);
  const { rows, notes } = footnoted(dots.rows);
  const said = [...sampleText(prices.length, all), ...(pair === null ? [] : pairText(pair, prices))];
  return {
    ...dots,
    rows,
    ...(pairRangeTitle(pair, day) ??
      (prices.length < all ? ofSome : rangeTitle('output', prices, dots.points))),
    subtitle: [`${upperFirst(FLAGSHIPS)}: ${dots.subtitle}`, ...said].join('. '),
    sample: prices.length < all ? `${String(prices.length)} ${FLAGSHIPS}` : FLAGSHIPS,
    notes: [...notes, ...priceNotes(prices)],
  };
}

const named = {
  id: 'flagship-prices',
  name: 'Prices of flagship models',
  industries: ['ai'],
} as const;

/** Prices of the latest flagships: cached input, input and output. */
export const flagshipPrices = figureSpec({
  ...named,
  home: '/ai-pricing',
  needs: (ask) => askPrices(ask),
  draw: (documents, context) => flagshipPricesFigure(pricingData(documents), context),
  empty: 'No list prices on record for this date. Try a later date.',
});

/** Returns the newest prices from the overview: some developers, without history. */
const newestPrices = (document: OverviewDocument): PricingData => ({
  ...document,
  models: document.aiPricing.models,
  segments: [],
  rates: [],
});

/** Returns the prices of a past day for the developers on the overview. */
function pastPrices(document: OverviewDocument, all: PricingData, context: FigureContext): DotsFigure {
  const developers = new Set(document.aiPricing.models.map(({ developer }) => developer));
  const some = { ...all, models: all.models.filter(({ developer }) => developers.has(developer)) };
  const shown = shownFlagships(pricesOn(all, context.asOf), viewDay(context, all.datasetVersion));
  return flagshipPricesFigure(some, context, shown.length);
}

/** Prices of some flagships. An earlier day needs the history, which the overview does not load. */
export const flagshipPricesCard = figureSpec({
  ...named,
  home: '/',
  needs: (ask, { asOf }) => ({
    overview: ask(overviewDocument),
    latest: asOf === null ? null : ask(pricingLatestDocument),
    history: asOf === null ? null : ask(pricingHistoryDocument),
  }),
  draw: ({ overview, latest, history }, context) =>
    latest === null || history === null
      ? flagshipPricesFigure(newestPrices(overview), context, overview.aiPricing.shownOnPage)
      : pastPrices(overview, pricingData({ latest, history }), context),
  empty: 'No list prices on record for this date.',
});

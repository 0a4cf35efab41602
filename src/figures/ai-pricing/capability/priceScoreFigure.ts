import { boardName } from '../../scoreText.ts';
import { counted, nounAfter, nounFor } from '../../../domain/words.ts';
import { noSurerThan } from '../../../contract/confidence.ts';
import {
  type ListedTokenKind,
  tokenKindLabels,
  tokenKindOf,
  tokenKindPriceWords,
} from '../../../domain/tokenKinds.ts';
import type { BoardRow } from '../../../contract/leaderboards.ts';
import { wholeList } from '../../../domain/coverage.ts';
import { countOfRows, valueRow, type Input } from '../../../domain/derivationRows.ts';
import type { FigurePoint, FigureSeries, Finding } from '../../../figure/parts.ts';
import type { ScatterFigure } from '../../../figure/kinds/scatter.ts';
import { citedSources, figureBase, type FigureContext } from '../../../figure/figureContext.ts';
import { viewDay, formatPeriod, spanOf } from '../../../domain/periods.ts';
import { areaTone, makeCross, makePoint } from '../../../figure/point.ts';
import { priceScoreFront } from '../../../domain/boardRows.ts';
import { pricesOn, type EffectivePrice } from '../../../domain/prices.ts';
import { formatValue } from '../../../domain/values.ts';
import { pricedName, priceDefinition } from '../../priceFacts.ts';
import { priceGrounds } from '../../priceItem.ts';
import {
  joinNote,
  capabilityFacts,
  scoreFormat,
  scoreScale,
  scoreRows,
  askScores,
  type ScoredData,
} from './scoredPrices.ts';
import { rivals, rivalNames, type Rival, modelActor } from '../../../domain/rivals.ts';
import { figureSpec } from '../../spec.ts';
import { askPrices, pricingData } from '../priceData.ts';

const countryNames = { ...rivalNames, other: 'Others' } as const;
const weightsNames = {
  closed: ['closed weights', 'solid'],
  open: ['open weights', 'hollow'],
  unknown: ['weights not recorded', 'soft'],
} as const;

type Country = keyof typeof countryNames;
type Weights = keyof typeof weightsNames;

const weightsOf = ({ model }: EffectivePrice, row: BoardRow): Weights => {
  const isOpen = model.openWeights ?? row.openWeights;
  return isOpen === null ? 'unknown' : isOpen ? 'open' : 'closed';
};

const countryOf = ({ model }: EffectivePrice): Country =>
  model.refArea === 'CN' || model.refArea === 'US' ? model.refArea : 'other';

/** A series for each country and kind of weights: the color is the country, filled is closed, a ring is open. */
const allSeries: readonly FigureSeries[] = (['CN', 'US', 'other'] as const).flatMap((country) =>
  (['closed', 'open', 'unknown'] as const).map((weights): FigureSeries => {
    const [words, fill] = weightsNames[weights];
    return {
      id: `${country}-${weights}`,
      label: `${countryNames[country]}, ${words}`,
      tone: areaTone(country === 'other' ? 'ZZ' : country),
      fill,
    };
  }),
);

function modelPoint(
  price: EffectivePrice,
  row: BoardRow,
  kind: ListedTokenKind,
  data: ScoredData,
): FigurePoint {
  const { model, usd, offPeakUsd } = price;
  const { evidence, facts, derivation, period } = priceGrounds(price, kind);
  const { capture } = data;
  const [value, offPeak] = [usd[kind], offPeakUsd?.[kind] ?? null];
  const isBand = value !== null && offPeak !== null;
  const weights = weightsOf(price, row);
  return makePoint({
    key: `${model.id}|${capture.snapshot}`,
    seriesId: `${countryOf(price)}-${weights}`,
    at: model.id,
    subject: model.name,
    period: capture.snapshot,
    value: row.score,
    low: row.scoreLow,
    high: row.scoreHigh,
    actor: modelActor(model),
    unit: capture.board.unit,
    comparableAs: capture.board.id,
    evidence: row.evidence,
    facts: [{ label: 'Weights', value: weightsNames[weights][0] }, ...capabilityFacts(row, capture)],
    x: makeCross({
      value: value !== null && value > 0 ? value : null,
      low: isBand ? offPeak : null,
      high: isBand ? value : null,
      period,
      evidence,
      facts,
      derivation,
    }),
  });
}

/** Returns the points that no other one beats on both axes, cheapest first. */
function frontOf(points: readonly FigurePoint[], higherIsBetter: boolean): FigurePoint[] {
  const known = points.flatMap((point) =>
    point.value === null || point.x?.value == null
      ? []
      : [{ point, price: point.x.value, score: higherIsBetter ? point.value : -point.value }],
  );
  return priceScoreFront(known).map(({ point }) => point);
}

/** Names of the models' prices with their prompts, by model. */
type PriceNames = ReadonlyMap<string, string>;

/** Returns the score and the price of a model on the front. */
const frontRows = ({ at, subject, value, evidence, x }: FigurePoint, names: PriceNames): Input[] => [
  valueRow(`${subject}, score`, value, String(value ?? ''), evidence),
  ...(x === null
    ? []
    : [valueRow(names.get(at) ?? subject, x.value, formatValue(x.value, 'usd'), x.evidence)]),
];

/** Returns the number of a country's models on the front. */
function frontFinding(
  front: readonly FigurePoint[],
  points: readonly FigurePoint[],
  country: Rival,
  { day, names }: { readonly day: string; readonly names: PriceNames },
): Finding[] {
  const own = front.filter(({ seriesId }) => seriesId.startsWith(country));
  const [first] = front;
  if (first === undefined) return [];
  const text = String(own.length);
  const inputs = own.flatMap((point) => frontRows(point, names));
  const onFront = countOfRows(inputs, 'prices and scores', first.evidence, wholeList(day));
  // A model that is not on the front may be there by another price or score.
  const weighed = points.flatMap(({ evidence, x }) => [evidence, x?.evidence ?? evidence]);
  const point = makePoint({
    key: `${country}|front`,
    seriesId: own[0]?.seriesId ?? first.seriesId,
    at: `${country}-front`,
    subject: `${countryNames[country]}: models that no cheaper model outscores`,
    actor: countryNames[country],
    period: day,
    readOn: spanOf((own.length > 0 ? own : front).flatMap(({ period, x }) => [period, x?.period ?? period])),
    value: own.length,
    text,
    unit: 'models',
    definition:
      'Models of the country with a price and a score on record, for which no other model on record, of any country, scores higher at the same price or less.',
    comparableAs: null,
    facts: [{ label: 'Scores of', value: formatPeriod(first.period) }],
    coverage: onFront.coverage,
    evidence: noSurerThan(onFront.evidence, weighed),
    derivation: {
      method: 'priceScoreFront',
      formula: `Count of models for which no other one scores higher at the same price or less; both numbers as drawn, of the ${counted(points.length, 'model')} of all countries that are`,
      inputs,
    },
  });
  return [{ text, point }];
}

function priceScoreTitle(findings: readonly Finding[]): string {
  const [cn, us] = findings;
  if (cn === undefined || us === undefined) return 'No model has both a price and a score';
  return `Best score for the price, margins aside: ${cn.text} Chinese and ${us.text} U.S. ${nounAfter(us.text, 'model')}`;
}

/** Returns the points to label: those on the front from the best down, then the others by score. */
function namedKeys(points: readonly FigurePoint[], front: readonly FigurePoint[], sign: 1 | -1): string[] {
  const byScore = points.toSorted((a, b) => sign * ((b.value ?? 0) - (a.value ?? 0)));
  return [...new Set([...front.toReversed(), ...byScore].map(({ key }) => key))];
}

const unlistedNotes = (count: number): string[] =>
  count === 0
    ? []
    : [
        `${counted(count, 'model')} ${nounFor(count, 'is', 'are')} left out: last listed more than 90 days earlier.`,
      ];

/** Plots the score of each model on a board against its price on a day, for all models with both. */
export function priceScoreFigure(
  data: ScoredData,
  kind: ListedTokenKind,
  context: FigureContext,
): ScatterFigure {
  const { pricing, capture } = data;
  const { board, snapshot } = capture;
  const day = viewDay(context, pricing.datasetVersion);
  const scores = scoreRows(data);
  const prices = pricesOn(pricing, context.asOf).filter(({ model }) => scores.has(model.id));
  const listed = prices.filter(({ isListed }) => isListed);
  const points = listed.flatMap((price) => {
    const row = scores.get(price.model.id);
    return row === undefined ? [] : [modelPoint(price, row, kind, data)];
  });
  const front = frontOf(points, board.higherIsBetter);
  const names = new Map(listed.map((price) => [price.model.id, pricedName(price, kind)]));
  const findings = rivals.flatMap((country) => frontFinding(front, points, country, { day, names }));
  const used = new Set(points.map(({ seriesId }) => seriesId));
  const hasBand = points.some(({ x }) => x !== null && x.low !== null);
  return {
    ...figureBase(context, pricing, points),
    sources: citedSources(points, { ...pricing.sources, ...capture.sources }),
    kind: 'scatter',
    title: priceScoreTitle(findings),
    findings,
    definition: `A model’s score on ${board.title} (${board.metric}) and its ${tokenKindPriceWords[kind]}. ${priceDefinition}`,
    subtitle: `${boardName(board)} score (snapshot of ${formatPeriod(snapshot)}) and ${tokenKindPriceWords[kind]} on ${formatPeriod(day)} (log scale). No other model is both cheaper and better than those in the title`,
    series: allSeries.filter(({ id }) => used.has(id)),
    points,
    format: scoreFormat(board),
    ...(board.higherIsBetter ? {} : { lowerLeads: true }),
    measure: `${board.metric} (${board.unit})`,
    scale: scoreScale(board),
    x: {
      measure: `USD per million ${tokenKindLabels[kind]} tokens`,
      format: 'usd',
      scale: 'log',
      interval: hasBand ? 'Horizontal bars: from the off-peak to the peak price' : null,
    },
    named: namedKeys(points, front, board.higherIsBetter ? 1 : -1),
    interval: points.some(({ low }) => low !== null)
      ? 'Vertical bars: 95% confidence intervals, as published'
      : null,
    notes: [
      joinNote(data),
      ...unlistedNotes(prices.length - listed.length),
      'Prices on different terms appear side by side; each mark’s source card names its price terms. Where prices vary by time of day, the mark is at the peak price.',
      'Scores are compared without their margins of error. Axes do not start at zero.',
    ],
  };
}

/** Every model with a price on the view's day and a score in the snapshot of its board. */
export const priceScore = figureSpec({
  id: 'price-score',
  name: 'Prices and scores',
  home: '/ai-pricing/capability',
  industries: ['ai'],
  needs: (ask, view) => ({ ...askPrices(ask), capture: askScores(ask, view) }),
  draw: ({ capture, ...documents }, context, { metric }) =>
    capture && priceScoreFigure({ pricing: pricingData(documents), capture }, tokenKindOf(metric), context),
  empty: 'No model in this snapshot has a price on record for this date.',
});

import { listed, rivalAdjectives } from '../../../domain/formats.ts';
import { boardName } from '../../scoreText.ts';
import { rivalNames, rivals, shortRivalNames } from '../../../domain/rivals.ts';
import { type ListedTokenKind, tokenKindLabels, tokenKindOf } from '../../../domain/tokenKinds.ts';
import type { BoardRow } from '../../../contract/leaderboards.ts';
import { RefArea } from '../../../contract/codelists.ts';
import { noSurerThan } from '../../../contract/confidence.ts';
import { valueRow } from '../../../domain/derivationRows.ts';
import type { EffectivePrice } from '../../../domain/prices.ts';
import type { Fact, FigurePoint, Finding } from '../../../figure/parts.ts';
import type { LinesFigure } from '../../../figure/kinds/lines.ts';
import { citedSources, figureBase, type FigureContext } from '../../../figure/figureContext.ts';
import { viewDay, formatPeriod } from '../../../domain/periods.ts';
import { counted, nounFor } from '../../../domain/words.ts';
import { formatValue } from '../../../domain/values.ts';
import { makePoint } from '../../../figure/point.ts';
import { cheapestSteps, type CheapestStep } from '../../../domain/priceSteps.ts';
import { basisWord, cutByBasis, type DatedStep } from '../history/cutByBasis.ts';
import { pricedName, priceComparableAs, priceDefinition, priceFacts } from '../../priceFacts.ts';
import {
  joinNote,
  capabilityFacts,
  scoreFormat,
  scoreRows,
  boardScoreText,
  usualCapability,
  askScores,
  capabilityOf,
  type ScoredData,
} from './scoredPrices.ts';
import { scoreUnit } from '../../leaderboards/boardText.ts';
import { figureSpec } from '../../spec.ts';
import { askPrices, pricingData } from '../priceData.ts';

type Cut = CheapestStep & DatedStep;

interface Asked {
  readonly data: ScoredData;
  /** Score that a model must reach. */
  readonly least: number;
}

/** Returns all models at the lowest price: "Claude Haiku 5.5 and GPT-6 Luna". */
const cutNames = ({ level }: Cut): string => listed(level.map(({ model }) => model.name));

/** Names the model of a fact, where several have the lowest price. */
const labeledBy = ({ model }: EffectivePrice, fact: Fact): Fact => ({
  ...fact,
  label: `${fact.label}, ${model.name}`,
});

function cutPoint(
  step: Cut,
  area: RefArea,
  scores: ReadonlyMap<string, BoardRow>,
  kind: ListedTokenKind,
  { data, least }: Asked,
): FigurePoint | null {
  const { model, usd, evidence } = step.price;
  const row = scores.get(model.id);
  if (row === undefined) return null;
  const { capture } = data;
  const text = formatValue(usd[kind], 'usd');
  const { compared, level } = step;
  const candidates = compared.length;
  return makePoint({
    key: `${area}|${step.day}`,
    seriesId: area,
    at: step.day,
    subject: `${RefArea.label(area)}: ${cutNames(step)}, ${tokenKindLabels[kind]}`,
    period: step.day,
    // Neither a day that the source does not cover nor one on which the step may long be over.
    readOn: step.price.readOn < step.day ? step.price.readOn : step.day,
    value: usd[kind],
    actor: listed(new Set(level.map((one) => one.model.developer))),
    unit: 'USD per million tokens',
    comparableAs: priceComparableAs(step.price, kind),
    // A price of another model that is not sure may be the lower one.
    evidence: noSurerThan(evidence, [row.evidence, ...compared.map((price) => price.evidence)]),
    derivation: {
      method: 'cheapestSteps',
      formula: `Lowest ${tokenKindLabels[kind]} price of the day among the country’s ${counted(candidates, 'model')} on record that ${nounFor(candidates, 'reaches', 'reach')} ${formatValue(least, scoreFormat(capture.board))} and had a price then. Below: the price and the score of each model at that price${candidates === level.length ? '' : '; the others cost more'}.`,
      inputs: level.flatMap((price) => {
        const own = scores.get(price.model.id) ?? row;
        return [
          valueRow(pricedName(price, kind), usd[kind], text, price.evidence),
          valueRow(`${own.displayName}, score`, own.score, boardScoreText(own, capture.board), own.evidence),
        ];
      }),
    },
    facts: [
      { label: 'Model', value: cutNames(step) },
      ...level.flatMap((price) => {
        const own = scores.get(price.model.id) ?? row;
        const facts: Fact[] = [
          { label: 'Score', value: boardScoreText(own, capture.board) },
          ...priceFacts(price, kind),
          ...capabilityFacts(own, capture),
        ];
        return level.length === 1 ? facts : facts.map((one) => labeledBy(price, one));
      }),
    ],
    segment: step.segment,
  });
}

function areaPoints(data: ScoredData, area: RefArea, least: number, kind: ListedTokenKind, until: string) {
  const scores = scoreRows(data);
  const capable = data.pricing.models.filter(
    (one) => one.refArea === area && (scores.get(one.id)?.score ?? -Infinity) >= least,
  );
  const steps = cutByBasis(cheapestSteps({ ...data.pricing, models: capable }, kind, until));
  const points = steps.flatMap((step) => cutPoint(step, area, scores, kind, { data, least }) ?? []);
  return { area, capable: capable.length, steps, points };
}

type AreaPoints = ReturnType<typeof areaPoints>;

/** Returns the newest point of each country that has one. */
function newestCuts(all: readonly AreaPoints[]): Finding[] {
  return all.flatMap(({ points }) => {
    const point = points.at(-1);
    return point === undefined ? [] : [{ text: formatValue(point.value, 'usd'), point }];
  });
}

/** Returns the title, which names the reference model if the requested score is its own. */
function capableTitle(all: readonly AreaPoints[], matched: string | null): string {
  const parts = rivals.map((id) => {
    const value = all.find(({ area }) => area === id)?.points.at(-1)?.value;
    return value == null
      ? `no ${rivalAdjectives[id]} model`
      : `${shortRivalNames[id]} ${formatValue(value, 'usd')}`;
  });
  return all.every(({ points }) => points.length === 0)
    ? 'No priced model reaches this score'
    : `Cheapest model ${matched === null ? 'at this score or better' : `scoring as well as ${matched}`}: ${parts.join(', ')}`;
}

/** Returns model names at the start of steps, except on the last day and where a price only continues. */
const stepNames = (all: readonly AreaPoints[]) =>
  all.flatMap(({ steps, points }) =>
    steps.flatMap((step, index) => {
      const point = points[index];
      const isNew = steps[index - 1]?.price.model.id !== step.price.model.id;
      return isNew && point !== undefined ? [{ key: point.key, text: cutNames(step) }] : [];
    }),
  );

function basisNote(all: readonly AreaPoints[]): string[] {
  const changes = all.flatMap(({ steps }) =>
    steps.flatMap((step, index) => {
      const before = steps[index - 1];
      const isOther = before !== undefined && before.segment !== step.segment;
      return isOther ? [`${step.price.model.name} ${basisWord(step.price)} from ${step.day}`] : [];
    }),
  );
  return changes.length === 0 ? [] : [`Lines break where price terms change: ${changes.join('; ')}.`];
}

/**
 * Returns the lowest price over time of a model of each country with at least a given score in one snapshot of a
 * board. A step is a cheaper model or a price change, and names the model.
 *
 * @param least requested score, on the scale of the board.
 */
export function cheapestCapableFigure(
  data: ScoredData,
  kind: ListedTokenKind,
  least: number,
  context: FigureContext,
): LinesFigure {
  const { pricing, capture } = data;
  const { board, snapshot } = capture;
  const until = viewDay(context, pricing.datasetVersion);
  const all = rivals.map((area) => areaPoints(data, area, least, kind, until));
  const points = all.flatMap((one) => one.points);
  const sources = { ...pricing.sources, ...capture.sources };
  const counts = all.map(({ area, capable }) => `${RefArea.label(area)} ${String(capable)}`);
  const score = formatValue(least, scoreFormat(board));
  const usual = usualCapability(data);
  return {
    ...figureBase(context, pricing, points),
    sources: citedSources(points, sources),
    kind: 'lines',
    title: capableTitle(all, usual.score === least ? usual.reference : null),
    findings: newestCuts(all),
    definition: `The lowest ${tokenKindLabels[kind]} price among a country’s models that reach the minimum score. ${priceDefinition}`,
    subtitle: `U.S. dollars per million ${tokenKindLabels[kind]} tokens of the cheapest model scoring ${score} or more on ${boardName(board)} (${scoreUnit(board)}; snapshot of ${formatPeriod(snapshot)}), log scale, to ${formatPeriod(until)}`,
    series: rivals
      .filter((id) => points.some(({ seriesId }) => seriesId === id))
      .map((id) => ({ id, label: rivalNames[id], tone: id, fill: 'solid' })),
    points,
    format: 'usd',
    lowerLeads: true,
    measure: `USD per million ${tokenKindLabels[kind]} tokens`,
    curve: 'step',
    scale: 'log',
    fromZero: false,
    breakLabel: '',
    stepNames: stepNames(all),
    notes: [
      `All scores are those of one snapshot, ${snapshot}: earlier models are scored on that date, not at their release.`,
      `Models that reach the minimum score: ${counts.join(', ')}. ${joinNote(data)}`,
      'A model counts from its release on, at the price of each day; if the price varies by time of day, at the peak price. The indicator of cheapest frontier-tier prices selects models by tier and age instead of by score.',
      ...basisNote(all),
    ],
  };
}

/** The cheapest model of each country with at least the score that the view requests. */
export const cheapestCapable = figureSpec({
  id: 'price-frontier',
  name: 'Cheapest price at a given score over time',
  home: '/ai-pricing/capability',
  industries: ['ai'],
  needs: (ask, view) => ({ ...askPrices(ask), capture: askScores(ask, view) }),
  draw: ({ capture, ...documents }, context, view) => {
    if (capture === null) return null;
    const data = { pricing: pricingData(documents), capture };
    return cheapestCapableFigure(data, tokenKindOf(view.metric), capabilityOf(data, view), context);
  },
  empty: 'No priced model scores that high. Try a lower minimum score.',
});

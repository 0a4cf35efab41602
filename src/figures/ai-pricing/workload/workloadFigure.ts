import { PriceBasis } from '../../../contract/codelists.ts';
import { FLAGSHIPS, pairAmong, referencePair } from '../../../domain/flagships.ts';
import { weakest } from '../../../contract/confidence.ts';
import type { FigurePoint, Finding, StatedTitle } from '../../../figure/parts.ts';
import { formatValue } from '../../../domain/values.ts';
import { areaTone, makePoint } from '../../../figure/point.ts';
import { rowsBehind } from '../../../figure/sumPoint.ts';
import { offerName, ratioTimes } from '../ratioPoint.ts';
import type { JobCost, Workload } from '../../../domain/workloadCost.ts';
import { announcedText, formulaText, peakText, percent, recipeText } from './workloadText.ts';
import { columnWriter } from '../../../figure/columnWriter.ts';
import type { BarsFigure } from '../../../figure/kinds/bars.ts';
import { figureBase, type FigureContext } from '../../../figure/figureContext.ts';
import { formatPeriod, spanOf, viewDay } from '../../../domain/periods.ts';
import { upperFirst } from '../../../domain/words.ts';
import { fittingTitle } from '../../../figure/titleLength.ts';
import { figureSpec } from '../../spec.ts';
import {
  askBilling,
  askPrices,
  priceStaleness,
  pricingData,
  workloadData,
  type WorkloadData,
} from '../priceData.ts';
import { modelPair, writtenPair, type ModelPair } from '../modelPair.ts';
import { flagshipCosts, jobCosts, pairCosts, readWorkload } from './jobCosts.ts';
import { jobBasis, workloadPoint, workloadUnit, workloadDefinition } from './workloadPoint.ts';

interface Billed {
  readonly price: JobCost['price'];
  readonly cost: JobCost;
  readonly point: FigurePoint;
}

/** Returns the cost with the first of two models as a multiple of that with the second. */
function pairFinding(over: Billed, under: Billed, day: string): Finding | null {
  const [dear, cheap] = [over.point, under.point];
  const [a, b] = [over.price.model, under.price.model];
  if (dear.value === null || cheap.value === null || cheap.value === 0) return null;
  const ratio = dear.value / cheap.value;
  const text = ratioTimes(ratio);
  const point = makePoint({
    key: `${a.id}:${b.id}|workload`,
    seriesId: 'workload',
    at: a.id,
    subject: `${a.name} to ${b.name}, cost of the workload`,
    actor: `${a.developer} and ${b.developer}`,
    period: day,
    readOn: spanOf([dear, cheap].map(({ readOn, period }) => readOn ?? period)),
    value: ratio,
    text,
    unit: 'times the cost',
    definition: `The cost of the workload on the first model divided by that on the second. ${workloadDefinition}`,
    comparableAs: null,
    facts: [over, under].map(({ price, cost }) => ({
      label: `Price terms, ${price.model.name}`,
      value: jobBasis(cost),
    })),
    evidence: {
      ...dear.evidence,
      confidence: weakest([dear.evidence.confidence, cheap.evidence.confidence]),
    },
    derivation: {
      method: 'pairFinding',
      formula: `${formatValue(dear.value, 'usd')} ÷ ${formatValue(cheap.value, 'usd')}: ${dear.derivation?.formula ?? ''}; and ${cheap.derivation?.formula ?? ''}`,
      inputs: [...rowsBehind(dear), ...rowsBehind(cheap)],
    },
  });
  return { text, point, against: b.id };
}

/** Returns "This workload costs 9.4 times as much on GPT-5.5 as on DeepSeek-V4-Pro". */
const workloadTimesTitle = (over: string, times: string, under: string): string => {
  const start = `This workload costs ${times} times as much on ${over}`;
  return fittingTitle(`${start} as on ${under}`, `${start} as ${under}`);
};

/** Returns the ratio of two models as the title; `null` if one has no cost. */
function pairHeadline(billed: readonly Billed[], day: string, models: ModelPair): StatedTitle | null {
  const pair = models[0] === models[1] ? null : pairAmong(billed, ({ price }) => price.model.id, models);
  // The dearer model comes first, so that the ratio is at least 1; two at one cost stay in order.
  const [over, under] = pair?.toSorted((a, b) => (b.point.value ?? 0) - (a.point.value ?? 0)) ?? [];
  if (over === undefined || under === undefined) return null;
  const finding = pairFinding(over, under, day);
  if (finding === null) return null;
  const title = workloadTimesTitle(offerName(over.price), finding.text, offerName(under.price));
  return { title, findings: [finding] };
}

/** Returns the ends of the range of costs as the title. */
function rangeHeadline(billed: readonly Billed[]): StatedTitle {
  const priced = billed.map(({ point }) => point).filter(({ value }) => value !== null);
  const [dearest, cheapest] = [priced[0], priced.at(-1)];
  if (dearest === undefined || cheapest === undefined)
    return { title: 'No model on record can be priced for this workload', findings: [] };
  const findings = [...new Set([cheapest, dearest])].map((point) => ({
    text: formatValue(point.value, 'usd'),
    point,
  }));
  const costs = findings.map(({ text }) => text).join(' to ');
  const where = dearest === cheapest ? 'the only model priced' : `the ${FLAGSHIPS}`;
  return { title: `On ${where} this workload costs ${costs} per million tokens`, findings };
}

/** Returns the notes that the picture always needs: the sums of the pair, and the billing of each special case. */
function workloadNotes(
  costs: readonly JobCost[],
  workload: Workload,
  day: string,
  models: ModelPair,
): string[] {
  const worked = pairCosts(costs, models)
    .filter(({ missing }) => missing === null)
    .map((cost) => {
      const month = `${formatValue(cost.perMonth, 'usd')} per month`;
      return `${cost.price.model.name}: ${formulaText(cost, workload)}, ${month}.`;
    });
  const names = (chosen: readonly JobCost[]) => chosen.map(({ price }) => price.model.name).join(', ');
  const known = costs.filter(({ perMillion }) => perMillion !== null);
  const cacheless = known.filter(({ cacheUnpriced }) => cacheUnpriced);
  const endless = known.filter(({ price }) => price.model.contextTokens === null);
  const tiered = known.flatMap(({ price, tier }) => {
    const later = tier !== null && tier.asOf > day ? ` (first seen ${formatPeriod(tier.asOf)})` : '';
    return tier === null ? [] : [`${price.model.name}${later}`];
  });
  const hourly = known.flatMap((cost) => (cost.peak === null ? [] : [{ cost, peak: cost.peak }]));
  return [
    `Workload: ${recipeText(workload)}. U.S. dollars per million tokens.`,
    ...worked,
    ...(cacheless.length > 0
      ? [
          `No cached-input price on record, so the cached ${percent(workload.cacheShare)} is charged at the input price: ${names(cacheless)}.`,
        ]
      : []),
    ...(tiered.length > 0
      ? [`The whole request is charged at the price of its prompt-length tier: ${tiered.join(', ')}.`]
      : []),
    ...(endless.length > 0
      ? [`No maximum length on record, so we assume that the request fits: ${names(endless)}.`]
      : []),
    ...hourly.map(
      ({ cost, peak }) => `${cost.price.model.name}: ${peakText(peak, workload.peakShare !== null)}.`,
    ),
    ...costs.flatMap((cost) => {
      const announced = announcedText(cost);
      return announced === null ? [] : [`${cost.price.model.name}: ${announced}.`];
    }),
    writtenPair(models) === null
      ? 'Latest flagship of each developer, and the pair compared throughout. The table on this page has all models.'
      : 'Latest flagship of each developer, and the two models chosen. The table on this page has all models.',
  ];
}

/**
 * Returns the cost of the user's job with the newest flagships: bars from zero, so that their lengths have the ratio
 * of the costs.
 */
export function workloadFigure(
  data: WorkloadData,
  workload: Workload,
  context: FigureContext,
  models: ModelPair = referencePair,
): BarsFigure {
  const day = viewDay(context, data.datasetVersion);
  const costs = flagshipCosts(jobCosts(data, workload, context.asOf), day, models);
  const billed = costs.map((cost) => ({
    price: cost.price,
    cost,
    point: workloadPoint(cost, workload, day),
  }));
  const points = billed.map(({ point }) => point);
  const write = columnWriter(
    costs.map(({ perMillion }) => perMillion),
    'usd',
  );
  return {
    ...figureBase(context, data, points),
    stale: priceStaleness(data.models, day),
    kind: 'bars',
    ...(pairHeadline(billed, day, models) ?? rangeHeadline(billed)),
    definition: workloadDefinition,
    subtitle: `U.S. dollars per million tokens of your workload: ${recipeText(workload)}. ${upperFirst(FLAGSHIPS)} at the prices of ${formatPeriod(day)}. Bars start at zero`,
    series: [{ id: 'workload', label: 'cost of the workload', tone: null, fill: 'solid' }],
    rows: costs.map(({ price: { model, basis }, perMillion, next }) => ({
      id: model.id,
      label: next === null ? model.name : `${model.name} (${PriceBasis.label(basis)})`,
      detail: write(perMillion),
      tone: areaTone(model.refArea),
    })),
    points,
    format: 'usd',
    measure: workloadUnit,
    sample: writtenPair(models) === null ? `the ${FLAGSHIPS}` : `the ${FLAGSHIPS} and the two models chosen`,
    notes: workloadNotes(costs, workload, day, models),
  };
}

/** Cost of the job in the view with the newest flagships. */
export const costOfJob = figureSpec({
  id: 'workload-cost',
  name: 'What your workload costs on flagship models',
  home: '/ai-pricing/cost',
  industries: ['ai'],
  needs: (ask) => ({ ...askPrices(ask), ...askBilling(ask) }),
  draw: (documents, context, { options }) => {
    const data = workloadData(pricingData(documents), documents);
    return workloadFigure(data, readWorkload(options), context, modelPair(data.models, options));
  },
  empty: 'No list prices on record for this date. Try a later date.',
});

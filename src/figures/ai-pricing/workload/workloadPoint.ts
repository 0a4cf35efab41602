import { modelActor } from '../../../domain/rivals.ts';
import { windowText } from '../../../domain/peakHours.ts';
import { PriceBasis, comparedBasis } from '../../../contract/codelists.ts';
import { type ListedTokenKind, tokenKindLabels } from '../../../domain/tokenKinds.ts';
import { weakest } from '../../../contract/confidence.ts';
import { countedRow, valueRow, type Input } from '../../../domain/derivationRows.ts';
import type { Fact, FigurePoint } from '../../../figure/parts.ts';
import { formatPeriod } from '../../../domain/periods.ts';
import { formatValue } from '../../../domain/values.ts';
import { makePoint } from '../../../figure/point.ts';
import { dollarDay } from '../../../domain/prices.ts';
import { billedKinds, type JobCost, type Workload } from '../../../domain/workloadCost.ts';
import { conversionOf, pricedName, promptTerm, rateRow } from '../../priceFacts.ts';
import {
  announcedText,
  formulaText,
  meanText,
  monthText,
  noCostTexts,
  peakText,
  recipeText,
} from './workloadText.ts';
import type { EvidenceItem } from '../../../figure/evidenceItem.ts';

/** Rules by which every cost of a workload is charged. */
const CHARGED =
  'Input from the cache is charged at the cached-input price. A request longer than a tier’s threshold is charged at that tier’s price as a whole. Where prices vary by time of day, peak and off-peak prices are averaged.';

export const workloadDefinition = `What a million tokens of your workload cost at list prices, input and output together as in its requests. ${CHARGED}`;

export const workloadUnit = 'USD per million tokens of the workload';

const costText = (value: number | null) => formatValue(value, 'usd');

/** Returns the CNY amounts of a converted price, and the one rate of all of them. */
function convertedRows({ price, shortAnswer }: JobCost, kinds: readonly ListedTokenKind[]): Input[] {
  const rows = kinds.flatMap((kind) => {
    const isShort = shortAnswer !== null && kind === 'output';
    const own = isShort ? { ...price, usd: shortAnswer.usd, cny: shortAnswer.cny } : price;
    const steps = conversionOf(own, kind)?.inputs.slice(0, 1) ?? [];
    return isShort
      ? steps.map((row) => ({ ...row, evidence: shortAnswer.cnyEvidence ?? row.evidence }))
      : steps;
  });
  return rows.length === 0 || price.conversion === null ? rows : [...rows, rateRow(price.conversion)];
}

/** Returns the raw prices of a cost: of the tier or of the list, at peak and off-peak if it has both. */
function costRows(cost: JobCost, workload: Workload): Input[] {
  const { price, tier, peak } = cost;
  const { name } = price.model;
  const kinds = billedKinds(cost.rates, workload);
  if (tier !== null) {
    const where = `requests over ${formatValue(tier.inputTokensAbove, 'count')} input tokens`;
    return kinds.map((kind) =>
      valueRow(
        `${name}, ${tokenKindLabels[kind]}, ${where}`,
        tier.usd[kind],
        costText(tier.usd[kind]),
        tier.evidence,
      ),
    );
  }
  const split = peak !== null && peak.hours !== null ? price.offPeakUsd : null;
  if (price.conversion !== null) return convertedRows(cost, kinds);
  return kinds.flatMap((kind) => {
    const label = pricedName(price, kind);
    const main = cost.shortAnswer === null ? price.usd[kind] : cost.rates[kind];
    if (split === null) return [valueRow(label, main, costText(main), price.evidence)];
    return [
      valueRow(`${label}, peak`, main, costText(main), price.evidence),
      valueRow(`${label}, off-peak`, split[kind], costText(split[kind]), price.evidence),
    ];
  });
}

/** Returns the windows of the week that are billed at peak. */
function jobWindowRows({ price, peak }: JobCost): Input[] {
  return (peak?.windows ?? []).map((window) =>
    countedRow(`${price.model.name}, peak hours`, windowText(window), window.evidence),
  );
}

/** True if the vendor has more expensive tiers that are not on record. */
const isLowestTier = ({ price: { basis, cnyList } }: JobCost): boolean =>
  basis === 'cny-converted' && cnyList?.lowestTier === true;

/** Returns the hours whose prices a cost is made of; `null` for a price of all hours. */
function billedHours({ peak, shortAnswer }: JobCost): string | null {
  if (peak === null || shortAnswer !== null) return null;
  if (peak.share === 1) return 'peak hours';
  return peak.share === 0 ? 'off-peak hours' : 'mean of peak and off-peak hours';
}

/**
 * Returns "list price, mean of peak and off-peak hours, prompts up to 200,000 tokens"; a separate tier names its own
 * prompts.
 */
export function jobBasis(cost: JobCost): string {
  const { price, tier } = cost;
  const basis = price.basis === 'peak' ? 'list' : price.basis;
  const reach = tier === null ? promptTerm(price) : null;
  return [`${PriceBasis.label(basis)} price`, billedHours(cost) ?? [], reach ?? []].flat().join(', ');
}

function announcedFact(cost: JobCost): Fact | false {
  const announced = announcedText(cost);
  return announced !== null && { label: 'Announced', value: announced };
}

/** Returns the last sighting of a price that may no longer be listed. */
const unlistedFact = ({ isListed, lastListed }: JobCost['price']): Fact | false =>
  !isListed && { label: 'Last listed', value: formatPeriod(lastListed) };

/** Returns the facts needed to read a cost: its sum, and where the list covers less than the job needs. */
function costFacts(cost: JobCost, workload: Workload): Fact[] {
  const { price, tier, shortAnswer, peak, missing } = cost;
  const said: (Fact | false)[] = [
    cost.perMonth !== null && { label: 'Per month', value: costText(cost.perMonth) },
    missing !== null && { label: 'No number', value: noCostTexts[missing] },
    cost.cacheUnpriced && {
      label: 'Cache',
      value: 'the list cited has no price of cached input, so cached input is charged at the input price',
    },
    tier !== null && {
      label: 'Tier',
      value: `over ${formatValue(tier.inputTokensAbove, 'count')} input tokens; its price applies to the whole request; seen ${formatPeriod(tier.asOf)}`,
    },
    tier === null &&
      shortAnswer === null &&
      isLowestTier(cost) && {
        label: 'Tier',
        value: 'the lowest of several by prompt length; the others are not on record',
      },
    shortAnswer !== null && {
      label: 'Tier',
      value: `answers of up to ${formatValue(shortAnswer.outputTokensUpTo, 'count')} tokens; longer ones cost more`,
    },
    peak !== null && { label: 'Hours', value: peakText(peak, workload.peakShare !== null) },
    announcedFact(cost),
    unlistedFact(price),
    { label: 'Price terms', value: jobBasis(cost) },
    { label: 'Workload', value: recipeText(workload) },
    { label: 'Channel', value: price.model.channel },
  ];
  return said.filter((fact) => fact !== false);
}

/** Returns the cost of a job with one model, with the sum and the raw prices behind it. */
export function workloadPoint(cost: JobCost, workload: Workload, day: string): FigurePoint {
  const { model, evidence } = cost.price;
  const inputs = [...costRows(cost, workload), ...jobWindowRows(cost)];
  const mean = meanText(cost);
  return makePoint({
    key: `${model.id}|workload`,
    seriesId: 'workload',
    at: model.id,
    subject: `${model.name}, cost of the workload`,
    actor: modelActor(model),
    period: day,
    readOn: cost.tier?.asOf ?? dollarDay(cost.price),
    value: cost.perMillion,
    unit: workloadUnit,
    comparableAs: comparedBasis(cost.price.basis),
    evidence: {
      ...(cost.tier?.evidence ?? evidence),
      confidence: weakest([evidence, ...inputs.map((input) => input.evidence)].map((one) => one.confidence)),
    },
    facts: costFacts(cost, workload),
    derivation: {
      method: 'workloadCost',
      formula: `${recipeText(workload)}: ${mean === null ? '' : `${mean}; `}${formulaText(cost, workload)}`,
      inputs,
    },
  });
}

/** Returns the card of a cost in a text or a table. */
export const costItem = (point: FigurePoint): EvidenceItem => ({
  subject: point.subject,
  actor: point.actor ?? '',
  period: point.readOn ?? point.period,
  unit: workloadUnit,
  definition: workloadDefinition,
  text: formatValue(point.value, 'usd'),
  facts: point.facts,
  evidence: point.evidence,
  derivation: point.derivation,
});

/** Returns the card of the cost of a month: that of a million tokens, times the tokens of the month. */
export function monthItem(point: FigurePoint, cost: JobCost, workload: Workload): EvidenceItem {
  const { derivation } = point;
  const step = monthText(cost, workload);
  return {
    ...costItem(point),
    unit: `USD a month, ${formatValue(workload.requests, 'count')} requests`,
    definition: `What the requests of a month of your workload cost at list prices, input and output together. ${CHARGED}`,
    text: costText(cost.perMonth),
    derivation:
      derivation === null || step === null
        ? derivation
        : { ...derivation, formula: `${derivation.formula}; ${step}` },
  };
}

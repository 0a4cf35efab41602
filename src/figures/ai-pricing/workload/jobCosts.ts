import { compareText } from '../../../domain/sorting.ts';
import type { Options } from '../../../url/view.ts';
import { workloadCost, type JobCost, type Workload } from '../../../domain/workloadCost.ts';
import { viewDay } from '../../../domain/periods.ts';
import { shownFlagships } from '../../../domain/flagships.ts';
import { peakHoursOn } from '../../../domain/peakHours.ts';
import { pricesOn, type EffectivePrice } from '../../../domain/prices.ts';
import { scheduledStep } from '../../../domain/priceSteps.ts';
import type { ModelPair } from '../modelPair.ts';
import type { WorkloadData } from '../priceData.ts';

/** Default job; parts at their default are not written into the link. */
const workloadDefaults = { requests: 10_000, input: 7_500, cached: 0, output: 2_500 } as const;

export type WorkloadKey = keyof typeof workloadDefaults;

/** Returns a part of the job from the link, or its default. */
export const workloadPart = (options: Options, key: WorkloadKey): number =>
  options[key] ?? workloadDefaults[key];

/** Returns the value of a part for the link; `null` for the default. */
export const writtenPart = (key: WorkloadKey, value: number): number | null =>
  workloadDefaults[key] === value ? null : value;

/** Returns the job that a view describes. */
export const readWorkload = (options: Options): Workload => ({
  requests: workloadPart(options, 'requests'),
  inputTokens: workloadPart(options, 'input'),
  cacheShare: workloadPart(options, 'cached') / 100,
  outputTokens: workloadPart(options, 'output'),
  peakShare: options.peakUse === undefined ? null : options.peakUse / 100,
});

interface KnownPrices extends Pick<WorkloadData, 'segments' | 'rates'> {
  readonly asOf: string | null;
  readonly prices: readonly EffectivePrice[];
}

/** Caches the last prices of a list of models: each step of a slider requests the same ones twice. */
const lastKnown = new WeakMap<WorkloadData['models'], KnownPrices>();

function knownPrices(data: WorkloadData, asOf: string | null): readonly EffectivePrice[] {
  const { models, segments, rates } = data;
  const last = lastKnown.get(models);
  // A newer dataset may have the same models with other dated prices or rates.
  if (last?.asOf === asOf && last.segments === segments && last.rates === rates) return last.prices;
  const prices = pricesOn(data, asOf);
  lastKnown.set(models, { asOf, segments, rates, prices });
  return prices;
}

/** Returns the cost of a job with each model on the view's day, most expensive first, those without a cost last. */
export function jobCosts(data: WorkloadData, workload: Workload, asOf: string | null): JobCost[] {
  const day = viewDay({ asOf }, data.datasetVersion);
  const windows = peakHoursOn(data.hours, day);
  const modes = data.modes.filter(({ mode }) => mode === 'standard');
  return knownPrices(data, asOf)
    .map((price) => {
      const { id } = price.model;
      const isOwn = (row: { readonly modelId: string }) => row.modelId === id;
      const billing = { modes: modes.filter(isOwn), windows: windows.filter(isOwn) };
      return workloadCost(price, billing, workload, day, scheduledStep(price.model, data, day));
    })
    .sort(
      (a, b) =>
        (b.perMillion ?? -1) - (a.perMillion ?? -1) || compareText(a.price.model.id, b.price.model.id),
    );
}

/** Returns the costs of the newest flagships and of two models. */
export function flagshipCosts(costs: readonly JobCost[], day: string, pair: ModelPair): JobCost[] {
  const prices = shownFlagships(
    costs.map(({ price }) => price),
    day,
    pair,
  );
  const chosen = new Set(prices.map(({ model }) => model.id).concat(pair));
  return costs.filter(({ price }) => chosen.has(price.model.id));
}

/** Returns the costs of two models, in their order. */
export const pairCosts = (costs: readonly JobCost[], pair: ModelPair): JobCost[] =>
  [...new Set(pair)].flatMap((id) => costs.find(({ price }) => price.model.id === id) ?? []);

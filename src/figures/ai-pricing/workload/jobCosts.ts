import { compareText } from '../../../domain/sorting.ts';
import type { Options } from '../../../url/view.ts';
import { workloadCost, type JobCost, type Workload } from '../../../domain/workloadCost.ts';
import { viewDay } from '../../../domain/periods.ts';
import { referencePair, shownFlagships } from '../../../domain/flagships.ts';
import { peakHoursOn } from '../../../domain/peakHours.ts';
import { pricesOn, type EffectivePrice } from '../../../domain/prices.ts';
import { scheduledStep } from '../../../domain/priceSteps.ts';
import type { WorkloadData } from '../priceData.ts';

/** The job of a reader who has chosen nothing; a part at its default is not written into the link. */
const workloadDefaults = { mix: 3, cache: 0, context: 10_000, volume: 100 } as const;

export type WorkloadKey = keyof typeof workloadDefaults;

/** A part of the job as the link has it, else its default. */
export const partOf = (options: Options, key: WorkloadKey): number => options[key] ?? workloadDefaults[key];

/** What the link is to say of a part; `null`: nothing, since it is the default. */
export const writtenPart = (key: WorkloadKey, value: number): number | null =>
  workloadDefaults[key] === value ? null : value;

/** The job that a view describes. */
export const readWorkload = (options: Options): Workload => ({
  mix: partOf(options, 'mix'),
  cacheShare: partOf(options, 'cache') / 100,
  contextTokens: partOf(options, 'context'),
  peakShare: options.peak === undefined ? null : options.peak / 100,
  volume: partOf(options, 'volume'),
});

interface KnownPrices extends Pick<WorkloadData, 'segments' | 'rates'> {
  readonly asOf: string | null;
  readonly prices: readonly EffectivePrice[];
}

/** The prices that were read last of a list of models: each step of a slider asks for the same ones twice. */
const lastRead = new WeakMap<WorkloadData['models'], KnownPrices>();

function knownPrices(data: WorkloadData, asOf: string | null): readonly EffectivePrice[] {
  const { models, segments, rates } = data;
  const last = lastRead.get(models);
  // A newer dataset may have the same models with other dated prices or rates.
  if (last?.asOf === asOf && last.segments === segments && last.rates === rates) return last.prices;
  const prices = pricesOn(data, asOf);
  lastRead.set(models, { asOf, segments, rates, prices });
  return prices;
}

/** Of each model what a job costs on the view's day; the dearest first, without a cost last. */
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

/** Of all costs those of the newest flagships and of the pair that is kept. */
export function flagshipCosts(costs: readonly JobCost[], day: string): JobCost[] {
  const prices = shownFlagships(
    costs.map(({ price }) => price),
    day,
  );
  const chosen = new Set(prices.map(({ model }) => model.id));
  return costs.filter(({ price }) => chosen.has(price.model.id));
}

/** Of some costs those of the pair that is kept, where the record has all prices that the job needs. */
export const pairCosts = (costs: readonly JobCost[]): JobCost[] =>
  costs.filter(({ price, missing }) => referencePair.includes(price.model.id) && missing === null);

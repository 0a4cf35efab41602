import type { PeakHours } from '../../../contract/peakHours.ts';
import type { PriceMode } from '../../../contract/priceModes.ts';
import type { FigureContext } from '../../../figure/figureContext.ts';
import { viewDay } from '../../../domain/periods.ts';
import { shownFlagships } from '../../../domain/flagships.ts';
import { peakHoursOn } from '../../../domain/peakHours.ts';
import { pricesOn } from '../../../domain/prices.ts';
import { workloadCost, type JobCost, type Workload } from '../../../domain/workloadCost.ts';
import type { PricingData } from '../flagshipPricesFigure.ts';

/** Prices with what else decides about the cost of a job. */
export interface WorkloadData extends PricingData {
  readonly modes: readonly PriceMode[];
  readonly hours: readonly PeakHours[];
}

/** Of each model what a job costs on the view's day; the dearest first, without a cost last. */
export function jobCosts(data: WorkloadData, workload: Workload, context: FigureContext): JobCost[] {
  const day = viewDay(context, data.datasetVersion);
  const windows = peakHoursOn(data.hours, day);
  const modes = data.modes.filter(({ mode }) => mode === 'standard');
  return pricesOn(data, context.asOf)
    .map((price) => {
      const { id } = price.model;
      const isOwn = (row: { readonly modelId: string }) => row.modelId === id;
      const billing = { modes: modes.filter(isOwn), windows: windows.filter(isOwn) };
      return workloadCost(price, billing, workload, day);
    })
    .sort(
      (a, b) => (b.perMillion ?? -1) - (a.perMillion ?? -1) || (a.price.model.id < b.price.model.id ? -1 : 1),
    );
}

/** Of all costs those of the newest flagships and of the pair that is compared most. */
export function flagshipCosts(costs: readonly JobCost[], day: string): JobCost[] {
  const prices = shownFlagships(
    costs.map(({ price }) => price),
    day,
  );
  const chosen = new Set(prices.map(({ model }) => model.id));
  return costs.filter(({ price }) => chosen.has(price.model.id));
}

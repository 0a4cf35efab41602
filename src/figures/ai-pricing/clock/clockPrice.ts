import type { FigureContext } from '../../../figure/figureContext.ts';
import { viewDay } from '../../../domain/periods.ts';
import type { PeakHours } from '../../../contract/peakHours.ts';
import { peakHoursOn } from '../../../domain/peakHours.ts';
import { pricesOn, type EffectivePrice } from '../../../domain/prices.ts';
import type { WorkloadData } from '../workload/jobCosts.ts';

export interface ClockPrice {
  readonly price: EffectivePrice;
  readonly windows: readonly PeakHours[];
  /** Other models that are billed by the same hours. */
  readonly alike: readonly string[];
}

/** Flagships first, of them the newest. */
const rank = ({ model }: EffectivePrice) =>
  `${model.tier === 'flagship' ? '1' : '0'}${model.releasedOn ?? ''}`;

const timesOf = (windows: readonly PeakHours[]) =>
  windows.map((one) => [one.weekdays.join(''), one.weekZone, one.startUtc, one.endUtc].join(' ')).join();

/** The model whose clock is drawn: the newest flagship that is billed by the hour on the day. `null`: none is. */
export function clockPrice(data: WorkloadData, context: FigureContext): ClockPrice | null {
  const inForce = peakHoursOn(data.hours, viewDay(context, data.datasetVersion));
  const windowsOf = ({ model }: EffectivePrice) => inForce.filter(({ modelId }) => modelId === model.id);
  const billed = pricesOn(data, context.asOf)
    .filter((price) => price.offPeakUsd !== null && windowsOf(price).length > 0)
    .sort((a, b) => (rank(a) < rank(b) ? 1 : -1));
  const price = billed[0];
  if (price === undefined) return null;
  const windows = windowsOf(price);
  const alike = billed
    .slice(1)
    .filter((other) => timesOf(windowsOf(other)) === timesOf(windows))
    .map(({ model }) => model.name);
  return { price, windows, alike };
}

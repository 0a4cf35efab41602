import type { BarsFigure } from '../../../figure/kinds/bars.ts';
import { figureBasis, type FigureContext } from '../../../figure/figureContext.ts';
import { viewDay, formatPeriod } from '../../../domain/periods.ts';
import { formatValue } from '../../../domain/values.ts';
import { areaTone } from '../../../figure/point.ts';
import type { Workload } from '../../../domain/workloadCost.ts';
import { priceStaleness } from '../priceStaleness.ts';
import { flagshipCosts, jobCosts, type WorkloadData } from './jobCosts.ts';
import { workloadHeadline } from './workloadHeadline.ts';
import { workloadNotes } from './workloadNotes.ts';
import { workloadPoint, workloadUnit } from './workloadPoint.ts';
import { recipeText } from './workloadText.ts';

export const workloadDefinition =
  'What a million tokens of the reader’s own job cost at list prices, input and output together in its mix. Input from the cache costs the price of a cache hit; a request longer than a tier’s threshold is billed at the tier as a whole; where a vendor bills by the hour, peak and off-peak prices are averaged.';

/** What the reader's job costs with the newest flagships: bars from zero, so that lengths stand in the ratio of the money. */
export function workloadFigure(data: WorkloadData, workload: Workload, context: FigureContext): BarsFigure {
  const day = viewDay(context, data.datasetVersion);
  const costs = flagshipCosts(jobCosts(data, workload, context), day);
  const points = costs.map((cost) => workloadPoint(cost, workload, day));
  return {
    ...figureBasis(context, data, points, false),
    stale: priceStaleness(data.models, day),
    kind: 'bars',
    id: 'workload-cost',
    ...workloadHeadline(points, day),
    definition: workloadDefinition,
    subtitle: `USD per million tokens of the job: ${recipeText(workload)}; list prices, bars from zero, ${formatPeriod(day)}`,
    series: [{ id: 'workload', label: 'cost of the job', tone: null, fill: 'solid' }],
    rows: costs.map(({ price: { model }, perMillion }) => ({
      id: model.id,
      label: model.name,
      detail: formatValue(perMillion, 'usd'),
      tone: areaTone(model.refArea),
    })),
    points,
    format: 'usd',
    measure: workloadUnit,
    interval: null,
    notes: workloadNotes(costs, workload),
  };
}

import { formatValue } from '../../../domain/values.ts';
import { referenceModels } from '../../../domain/flagships.ts';
import type { JobCost, Workload } from '../../../domain/workloadCost.ts';
import { formulaText, peakText, percent, recipeText } from './workloadText.ts';

/** What the picture must say wherever it goes: the sums of the pair, and how each special case was billed. */
export function workloadNotes(costs: readonly JobCost[], workload: Workload): string[] {
  const worked = costs
    .filter(({ price, missing }) => referenceModels.includes(price.model.id) && missing === null)
    .map((cost) => {
      const month = `${formatValue(cost.perMonth, 'usd')} a month`;
      return `${cost.price.model.name}: ${formulaText(cost, workload)}, ${month}.`;
    });
  const names = (chosen: readonly JobCost[]) => chosen.map(({ price }) => price.model.name).join(', ');
  const cacheless = costs.filter(({ cacheUnpriced }) => cacheUnpriced);
  const tiered = costs.filter(({ tier }) => tier !== null);
  const hourly = costs.flatMap((cost) => (cost.peak === null ? [] : [{ cost, peak: cost.peak }]));
  return [
    `Recipe: ${recipeText(workload)}. USD per million tokens.`,
    ...worked,
    ...(cacheless.length > 0
      ? [
          `No price of a cache hit, so the cached ${percent(workload.cacheShare)} are billed as uncached input: ${names(cacheless)}.`,
        ]
      : []),
    ...(tiered.length > 0 ? [`The whole request at the price of its context tier: ${names(tiered)}.`] : []),
    ...hourly.map(
      ({ cost, peak }) => `${cost.price.model.name}: ${peakText(peak, workload.peakShare !== null)}.`,
    ),
    'Newest flagship of each developer; the table of the page has all models.',
  ];
}

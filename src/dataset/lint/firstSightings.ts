import type { Records, RowPlace } from '../tables/records.ts';

/** First day on which a table shows a model, with the table. */
export interface Sighting {
  readonly day: string;
  readonly at: RowPlace;
  readonly where: string;
}

export type SightingTables = Pick<Records, 'boardEntries' | 'priceSegments' | 'priceModes' | 'cnyPriceRuns'>;

/** Returns every day on which any table shows a model under exactly that name. */
function sightings(records: SightingTables): (Sighting & { readonly name: string })[] {
  const { boardEntries, priceSegments, priceModes, cnyPriceRuns } = records;
  return [
    ...boardEntries.map(({ model: name, snapshot: day, boardId, at }) => {
      return { name, day, at, where: `on the board ${boardId}` };
    }),
    ...priceSegments.map(({ modelId: name, effectiveFrom: day, at }) => ({
      name,
      day,
      at,
      where: 'in price-segments',
    })),
    ...priceModes.map(({ modelId: name, asOf: day, at }) => ({ name, day, at, where: 'in price-modes' })),
    ...cnyPriceRuns.map(({ vendorModelId: name, firstSeen: day, at }) => {
      return { name, day, at, where: 'in cny-price-runs' };
    }),
  ];
}

/** Returns the first sighting of each name. */
export function firstSightings(records: SightingTables): Map<string, Sighting> {
  const first = new Map<string, Sighting>();
  for (const { name, ...seen } of sightings(records)) {
    const before = first.get(name);
    if (before === undefined || seen.day < before.day) first.set(name, seen);
  }
  return first;
}

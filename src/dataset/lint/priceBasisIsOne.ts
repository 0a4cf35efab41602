import { listed } from '../../domain/formats.ts';
import type { PriceBasis } from '../../contract/codelists.ts';
import { groupBy } from '../../domain/sorting.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** Returns the list that a price belongs to. Promotions, peak hours and schedules are conditions of one USD list. */
const listName = (basis: PriceBasis) =>
  basis === 'cny-converted' ? 'the CNY list, converted' : 'the USD list';

/** All prices of a model are in one list: a line never changes from the mainland list to the international one. */
export function priceBasisIsOne(records: Pick<Records, 'priceSegments' | 'models'>): Problem[] {
  const segments = groupBy(records.priceSegments, (row) => row.modelId);
  return records.models.flatMap((row) => {
    const lists = (segments.get(row.modelId) ?? []).map(({ priceBasis }) => listName(priceBasis));
    const all = new Set([...lists, listName(row.priceBasis)]);
    if (all.size < 2) return [];
    const sentence = `${row.modelId}: Its prices come from ${listed(all)}. Keep one list, or show the two as two lines.`;
    return [problemAt(row, 'price-basis-is-one', sentence)];
  });
}

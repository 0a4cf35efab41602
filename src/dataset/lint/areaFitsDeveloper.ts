import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** A model counts for the area of its developer, everywhere. */
export function areaFitsDeveloper(
  records: Pick<Records, 'developers' | 'boardEntries' | 'models'>,
): Problem[] {
  const areas = new Map(records.developers.map((row) => [row.developer, row.refArea]));
  return [...records.boardEntries, ...records.models].flatMap((row) => {
    const subject = 'modelId' in row ? row.modelId : row.model;
    const area = areas.get(row.developer);
    if (area === undefined || area === row.refArea) return [];
    const sentence = `${subject}: The row says ${row.refArea}, but ${row.developer} is ${area} in developers.csv. Mend one of the two.`;
    return [problemAt(row, 'area-fits-developer', sentence)];
  });
}

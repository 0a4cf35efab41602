import type { Problem, Records, RowOf } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** A name on the boards belongs to one developer; otherwise rows contradict each other. */
export function modelHasOneDeveloper({ boardEntries }: Pick<Records, 'boardEntries'>): Problem[] {
  const first = new Map<string, RowOf<'boardEntries'>>();
  const found = new Map<string, Problem>();
  for (const row of boardEntries) {
    const before = first.get(row.model) ?? row;
    first.set(row.model, before);
    const key = `${row.model}|${row.developer}`;
    if (row.developer === before.developer || found.has(key)) continue;
    const sentence = `${row.model}: Here its developer is ${row.developer}, on ${before.boardId} of ${before.snapshot} it is ${before.developer}. Mend one, or tell the two names apart.`;
    found.set(key, problemAt(row, 'model-has-one-developer', sentence));
  }
  return [...found.values()];
}

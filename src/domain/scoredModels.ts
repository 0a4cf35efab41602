import type { BoardRow } from '../contract/leaderboards.ts';

/**
 * Of each model that a capture names the line with the best score: boards list one model in several settings. The
 * best first; lines that name no priced model are left out.
 */
export function scoredModels(rows: readonly BoardRow[], higherIsBetter: boolean): Map<string, BoardRow> {
  const sign = higherIsBetter ? -1 : 1;
  const best = new Map<string, BoardRow>();
  for (const row of [...rows].sort((a, b) => sign * (a.score - b.score))) {
    if (row.modelId !== null && !best.has(row.modelId)) best.set(row.modelId, row);
  }
  return best;
}

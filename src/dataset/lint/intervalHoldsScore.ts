import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** A published interval has both ends, and the score lies between them. */
export function intervalHoldsScore({ boardEntries }: Pick<Records, 'boardEntries'>): Problem[] {
  return boardEntries.flatMap((row) => {
    const { scoreLow, score, scoreHigh } = row;
    if (scoreLow === null && scoreHigh === null) return [];
    if (scoreLow !== null && scoreHigh !== null && scoreLow <= score && score <= scoreHigh) return [];
    const shown = `${String(scoreLow ?? 'nothing')} to ${String(scoreHigh ?? 'nothing')}`;
    const sentence = `The interval ${shown} does not hold the score ${String(score)}. Read the three again at the source.`;
    return [problemAt(row, 'interval-holds-score', sentence)];
  });
}

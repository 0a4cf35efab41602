import { groupBy } from '../../domain/sorting.ts';
import { pairAround } from '../derive/boards.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

const statedMedian = /median (?:shift of )?([+-]\d+(?:\.(\d+))?) points/;
const statedModels = /(\d+) models/;

interface Stated {
  readonly median: number;
  /** How many digits are behind its point. */
  readonly digits: number;
  /** 0 where the words do not say of how many models. */
  readonly models: number;
}

function statedIn(reason: string): Stated | null {
  const [, median, decimals] = statedMedian.exec(reason) ?? [];
  if (median === undefined) return null;
  const [, models] = statedModels.exec(reason) ?? [];
  return { median: Number(median), digits: decimals?.length ?? 0, models: Number(models ?? 0) };
}

/** A median is stated rounded: half a step of its last digit, and what decimals leave behind. */
const fitsStated = (stated: Stated, moves: number, median: number): boolean =>
  stated.models === moves && Math.abs(stated.median - median) <= 0.5 * 10 ** -stated.digits + 1e-9;

/** Where the words of a break state a median move, the captures around it give it, on as many models as they say. */
export function breakWordsFitCaptures(records: Pick<Records, 'boardEntries' | 'boardBreaks'>): Problem[] {
  const entries = groupBy(records.boardEntries, ({ boardId }) => boardId);
  return records.boardBreaks.flatMap((row) => {
    const stated = statedIn(row.reason);
    if (stated === null) return [];
    const pair = pairAround(entries.get(row.boardId) ?? [], row.from);
    if (pair !== undefined && fitsStated(stated, pair.moves.length, pair.median)) return [];
    const given =
      pair === undefined
        ? 'no captures around it have a model in common'
        : `${pair.before} and ${pair.after} give ${String(pair.median)} on ${String(pair.moves.length)} models`;
    const said = `${String(stated.median)} points on ${String(stated.models)} models`;
    return [
      problemAt(
        row,
        'break-words-fit-captures',
        `${row.boardId} ${row.from}: the reason says ${said}, but ${given}. Say what the captures on record give, and on how many models.`,
      ),
    ];
  });
}

import { groupBy } from '../../domain/sorting.ts';
import { pairAround } from '../derive/boards.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

const statedMedian = /median (?:shift of )?([+-]\d+(?:\.(\d+))?) points/;
const statedModels = /(\d+) models/;

interface Stated {
  readonly median: number;
  /** Number of digits after the decimal point. */
  readonly digits: number;
  /** 0 if the text does not state the number of models. */
  readonly models: number;
}

function statedIn(reason: string): Stated | null {
  const [, median, decimals] = statedMedian.exec(reason) ?? [];
  if (median === undefined) return null;
  const [, models] = statedModels.exec(reason) ?? [];
  return { median: Number(median), digits: decimals?.length ?? 0, models: Number(models ?? 0) };
}

/** Stated medians are rounded: allow half a step of the last digit, and floating-point residue. */
const fitsStated = (stated: Stated, moves: number, median: number): boolean =>
  stated.models === moves && Math.abs(stated.median - median) <= 0.5 * 10 ** -stated.digits + 1e-9;

/**
 * If the text of a break states a median move, the snapshots around it give the same, for as many models as it says.
 */
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

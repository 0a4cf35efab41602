import { groupBy } from '../../domain/sorting.ts';
import { isLevelShift, levelShifts, pairAround } from '../derive/boards.ts';
import type { Problem, Records } from '../tables/records.ts';
import { faultsOf, problemAt } from './problems.ts';

/** If a whole board moved at once between two snapshots, a break is recorded between them. */
export function levelShiftIsExplained(records: Pick<Records, 'boardEntries' | 'boardBreaks'>): Problem[] {
  const breaks = groupBy(records.boardBreaks, (row) => row.boardId);
  const first = new Map(
    records.boardEntries.toReversed().map((row) => [`${row.boardId} ${row.snapshot}`, row]),
  );
  return levelShifts(records.boardEntries)
    .filter(isLevelShift)
    .flatMap(({ boardId, before, after, common, beyondNoise, median, noise }) => {
      const isBroken = (breaks.get(boardId) ?? []).some(({ from }) => from > before && from <= after);
      const row = first.get(`${boardId} ${after}`);
      if (isBroken || row === undefined) return [];
      const moved = `${String(beyondNoise)} of ${String(common)} models common to it and ${before} moved the same way, in the median by ${String(median)}, where ${String(noise ?? 0)} is usual`;
      return [
        problemAt(
          row,
          'level-shift-is-explained',
          `${boardId} ${after}: ${moved}. Find out why and put a row into board-breaks.csv, or acknowledge that scores still compare.`,
        ),
      ];
    });
}

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
  return faultsOf(records.boardBreaks, 'break-words-fit-captures', (row) => {
    const stated = statedIn(row.reason);
    if (stated === null) return null;
    const pair = pairAround(entries.get(row.boardId) ?? [], row.from);
    if (pair !== undefined && fitsStated(stated, pair.moves.length, pair.median)) return null;
    const given =
      pair === undefined
        ? 'no captures around it have a model in common'
        : `${pair.before} and ${pair.after} give ${String(pair.median)} on ${String(pair.moves.length)} models`;
    const said = `${String(stated.median)} points on ${String(stated.models)} models`;
    return `${row.boardId} ${row.from}: the reason says ${said}, but ${given}. Say what the captures on record give, and on how many models.`;
  });
}

const BOUNDS = /\bbetween (\d{4}-\d\d-\d\d) and (\d{4}-\d\d-\d\d)/;
const TEN_OR_MORE = /\b\d{2,} models/;

/** A break that no one announced says between which days it lies, and is low if fewer than ten models show it. */
export function computedBreakHasBounds({ boardBreaks }: Pick<Records, 'boardBreaks'>): Problem[] {
  const own = boardBreaks.filter(({ toldBy }) => toldBy === 'computation');
  return own.flatMap((row) => {
    const { boardId, from, reason, note, confidence } = row;
    const words = `${reason}; ${note ?? ''}`;
    const [, before = from, by = ''] = BOUNDS.exec(words) ?? [];
    if (before < by && by <= from && (confidence === 'low' || TEN_OR_MORE.test(words))) return [];
    const sentence = `${boardId} ${from}: Say in the note between which days it lies, and call it low where fewer than ten models show it.`;
    return [problemAt(row, 'computed-break-has-bounds', sentence)];
  });
}

/** A board is at least as large as its recorded snapshot and the last place in it. */
export function sizeHoldsCapture(records: Pick<Records, 'boardEntries' | 'boardSizes'>): Problem[] {
  const captures = groupBy(records.boardEntries, (row) => `${row.boardId} ${row.snapshot}`);
  return faultsOf(records.boardSizes, 'size-holds-capture', (size) => {
    const subject = `${size.boardId} ${size.snapshot}`;
    const rows = captures.get(subject) ?? [];
    const last = rows.reduce((most, { rank }) => Math.max(most, rank), rows.length);
    if (rows.length > 0 && size.boardRows >= last) return null;
    const fault =
      rows.length === 0
        ? 'No row of that capture is on record. Mend the day or take the line out.'
        : `The board cannot have ${String(size.boardRows)} rows: ${String(rows.length)} are on record, the last of them on place ${String(last)}. Count again at the source.`;
    return `${subject}: ${fault}`;
  });
}

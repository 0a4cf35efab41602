import { halfWidth, type ScoredRow } from './scoreError.ts';

/** Models that stand level: none of them can be told from the first of them. */
export interface TieClass {
  /** "A" is the first class of the board. */
  readonly name: string;
  /** Place, in the rows given, of the model that all others of the class were compared with. */
  readonly anchor: number;
  /** How many models the class has. */
  readonly size: number;
}

/** A, B, … Z, AA, AB, … */
function className(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : `${className(Math.floor(index / 26) - 1)}${letter}`;
}

/** Whether two scores can be told apart at 95 %: they lie further apart than both half widths, added as squares. */
function isApart(one: ScoredRow, other: ScoredRow): boolean {
  const margin = Math.hypot(halfWidth(one) ?? Number.NaN, halfWidth(other) ?? Number.NaN);
  return Math.abs(one.score - other.score) > margin;
}

/** The rows of each class, the first of them its anchor. */
function membersByClass(rows: readonly ScoredRow[], higherIsBetter: boolean): number[][] {
  const sign = higherIsBetter ? -1 : 1;
  const ordered = [...rows.entries()]
    .filter(([, row]) => halfWidth(row) !== null)
    .sort(([, a], [, b]) => sign * (a.score - b.score));
  const classes: number[][] = [];
  for (const [index, row] of ordered) {
    const current = classes.at(-1);
    const anchor = rows[current?.[0] ?? -1];
    if (current === undefined || anchor === undefined || isApart(anchor, row)) classes.push([index]);
    else current.push(index);
  }
  return classes;
}

/**
 * Divides a board into classes of models that stand level. From the best score down, the first model of a class
 * is its anchor; who cannot be told from the anchor at 95 % belongs to its class, and the first who can opens
 * the next one. Neighbours of two classes may thus be as close as those of one: a class says who is level with
 * its first, no more. Refused: comparing each model with the one before it, which ends with all in one class.
 *
 * Give it all rows of the capture: a filter must not move a model. `null` for a row without interval, of which
 * nothing can be said.
 */
export function tieClasses(
  rows: readonly ScoredRow[],
  higherIsBetter: boolean,
): readonly (TieClass | null)[] {
  const classes = membersByClass(rows, higherIsBetter);
  const found = new Map(
    classes.flatMap((members, index) => {
      const one = { name: className(index), anchor: members[0] ?? -1, size: members.length };
      return members.map((member) => [member, one] as const);
    }),
  );
  return rows.map((_, index) => found.get(index) ?? null);
}

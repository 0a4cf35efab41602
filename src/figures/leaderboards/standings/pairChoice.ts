import type { BoardRow } from '../../../contract/leaderboards.ts';
import { rivals } from '../../../domain/rivals.ts';

/** Between the two names in a link. */
const BETWEEN = '~';

interface PairChoice {
  readonly first: BoardRow;
  readonly second: BoardRow;
  /** What the link asks for and the capture does not list; `null` where nothing is amiss. */
  readonly unknown: string | null;
}

export const pairText = (first: string, second: string): string => `${first}${BETWEEN}${second}`;

/** The two rows that a text names; names may hold the sign themselves, so each place of it is tried. */
function namedPair(rows: readonly BoardRow[], text: string): readonly [BoardRow, BoardRow] | null {
  const byName = new Map(rows.map((row) => [row.model, row]));
  for (let at = text.indexOf(BETWEEN); at !== -1; at = text.indexOf(BETWEEN, at + 1)) {
    const [first, second] = [byName.get(text.slice(0, at)), byName.get(text.slice(at + 1))];
    if (first !== undefined && second !== undefined && first !== second) return [first, second];
  }
  return null;
}

/** The best of China and of the United States; where one has no model, the first two of the board. */
function usualPair(rows: readonly BoardRow[]): readonly (BoardRow | undefined)[] {
  const both = rivals.map((area) => rows.find((row) => row.refArea === area));
  return both.every((row) => row !== undefined) ? both : rows.slice(0, 2);
}

/** The two models that a link sets against each other, else the usual ones; `null` on a board of one model. */
export function pairChoice(rows: readonly BoardRow[], asked: string | undefined): PairChoice | null {
  const named = asked === undefined ? null : namedPair(rows, asked);
  const [first, second] = named ?? usualPair(rows);
  if (first === undefined || second === undefined) return null;
  return { first, second, unknown: asked === undefined || named !== null ? null : asked };
}

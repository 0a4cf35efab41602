import type { RefArea } from '../../contract/codelists.ts';

interface RankedRow {
  readonly refArea: RefArea;
  readonly rank: number;
}

/** An area's best-placed row in one capture, or `null` where the capture lists none of it. */
export function bestOfArea<Row extends RankedRow>(rows: readonly Row[], area: RefArea): Row | null {
  let best: Row | null = null;
  for (const row of rows) {
    if (row.refArea === area && (best === null || row.rank < best.rank)) best = row;
  }
  return best;
}

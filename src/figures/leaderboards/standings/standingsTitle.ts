import type { Board, BoardRow, BoardSnapshotDocument } from '../../../contract/leaderboards.ts';
import type { Finding } from '../../../figure/parts.ts';
import { isSeparated, signedGap } from '../../../domain/gap.ts';
import { boardFormat, gapText, shortTitle } from '../boardText.ts';
import { gapPoint } from '../gapPoint.ts';

const bestOf = (rows: readonly BoardRow[], area: 'CN' | 'US') => rows.find((row) => row.refArea === area);

/** Says only what the intervals carry: who stands first, that it cannot be told, or that there are none. */
export function standingsTitle(board: Board, rows: readonly BoardRow[]): string {
  const [us, cn] = [bestOf(rows, 'US'), bestOf(rows, 'CN')];
  const name = shortTitle(board);
  if (us === undefined || cn === undefined) {
    const missing = [...(cn === undefined ? ['Chinese'] : []), ...(us === undefined ? ['U.S.'] : [])];
    return `No ${missing.join(' or ')} model on ${name}, so no gap`;
  }
  const gap = signedGap(us, cn);
  const separated = isSeparated(gap);
  if (separated === null) return `${name}: no intervals, so places cannot be separated`;
  if (gap.points === 0) return `${name}: best U.S. and Chinese models level`;
  if (!separated) return `${name}: best of both countries not separable`;
  const leader = gap.points > 0 === board.higherIsBetter ? 'U.S.' : 'Chinese';
  return `${name}: best ${leader} model ahead by ${gapText(gap, boardFormat(board))}`;
}

/** The gap between the best of both countries, which the title states where it is one. */
export function standingsFindings({ board, rows, snapshot }: BoardSnapshotDocument): Finding[] {
  const [us, cn] = [bestOf(rows, 'US'), bestOf(rows, 'CN')];
  if (us === undefined || cn === undefined) return [];
  const point = gapPoint(board, us, cn, snapshot);
  return [{ text: point.text ?? '', point }];
}

import type { Board, BoardRow, FrontierPoint } from '../../../contract/leaderboards.ts';
import { isSeparated, usLead } from '../../../domain/gap.ts';

export interface DecidedCapture {
  readonly US: BoardRow;
  readonly CN: BoardRow;
  readonly snapshot: string;
  readonly leader: 'CN' | 'US';
}

/**
 * The captures at which the lead went from one country to the other. Captures whose intervals do not carry a
 * lead have no say, so that noise around a tie does not count as change.
 */
export function leadChanges(captures: readonly FrontierPoint[], board: Board): DecidedCapture[] {
  const decided = captures.flatMap(({ US, CN, snapshot }): DecidedCapture[] => {
    if (US === null || CN === null) return [];
    const gap = usLead(US, CN, board);
    if (isSeparated(gap) === false || gap.points === 0) return [];
    return [{ US, CN, snapshot, leader: gap.points > 0 ? 'US' : 'CN' }];
  });
  return decided.filter(({ leader }, index) => index > 0 && leader !== decided[index - 1]?.leader);
}

/** "once", "twice", "5 times"; empty for none. */
export const timesText = (changes: number): string =>
  ['', 'once', 'twice'][changes] ?? `${String(changes)} times`;

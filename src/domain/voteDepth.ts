import { PRELIMINARY_NOTE, type BoardRow } from '../contract/leaderboards.ts';

/** Below so many votes a place is called preliminary, whatever its interval says. */
export const FEWEST_VOTES = 300;
/** Below so many votes a mark is paler: its place may still move with every week's votes. */
export const MANY_VOTES = 2000;

/** How much a row rests on, in steps that a mark can show; `unknown` where the board publishes no votes. */
export type VoteDepth = 'preliminary' | 'few' | 'many' | 'unknown';

/** Why a row counts as preliminary, in words; `null` where it does not. */
export function preliminaryReason(row: Pick<BoardRow, 'votes' | 'evidence'>): string | null {
  if (row.evidence.note?.includes(PRELIMINARY_NOTE) === true) return 'marked so by the operator';
  return row.votes !== null && row.votes < FEWEST_VOTES ? `fewer than ${String(FEWEST_VOTES)} votes` : null;
}

export function voteDepth(row: Pick<BoardRow, 'votes' | 'evidence'>): VoteDepth {
  if (preliminaryReason(row) !== null) return 'preliminary';
  if (row.votes === null) return 'unknown';
  return row.votes < MANY_VOTES ? 'few' : 'many';
}

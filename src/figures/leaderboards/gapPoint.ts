import { bothRivals, rivalNames, type Rival } from '../../domain/rivals.ts';
import type { Board, BoardRow, FrontierPoint } from '../../contract/leaderboards.ts';
import { weakest } from '../../contract/confidence.ts';
import { bestAmong } from '../../domain/boardRows.ts';
import { valueRow } from '../../domain/derivationRows.ts';
import type { FigurePoint } from '../../figure/parts.ts';
import { makeDifference } from '../../figure/point.ts';
import { isSeparated, usLead } from '../../domain/gap.ts';
import { boardFormat, gapText, gapUnit, scoreText } from './boardText.ts';

/** Margin of error of a gap. */
const MARGIN_RULE =
  'square root of the sum of both squared half-widths; if an interval is lopsided, the side that faces the other score counts';

/** Returns the definition of a gap between both countries on a board. */
export function gapDefinition({ higherIsBetter }: Board): string {
  const difference = higherIsBetter
    ? 'Score of the best U.S. model minus that of the best Chinese model in one snapshot of the leaderboard'
    : 'Score of the best Chinese model minus that of the best U.S. model in one snapshot of the leaderboard. Lower scores are better here, so the sign is reversed';
  return `${difference}. A positive gap always means that the United States leads. The margin of error is the ${MARGIN_RULE}.`;
}

/** A snapshot in which both countries have a model. */
export interface ComparedCapture extends Pick<FrontierPoint, 'snapshot' | 'uncounted'> {
  readonly US: BoardRow;
  readonly CN: BoardRow;
}

/**
 * Returns the gap between the best models of both countries in one snapshot, computed from the two rows: positive if
 * the United States is ahead. Its text is only the size, as titles state it.
 */
export function gapPoint(board: Board, capture: ComparedCapture): FigurePoint {
  const { US: us, CN: cn, snapshot } = capture;
  const gap = usLead(us, cn, board);
  const difference = board.higherIsBetter
    ? `Best U.S. score minus best Chinese score = ${scoreText(us, board)} − ${scoreText(cn, board)}`
    : `Best Chinese score minus best U.S. score, since lower is better = ${scoreText(cn, board)} − ${scoreText(us, board)}`;
  const margin =
    gap.sides === null ? 'no margins of error on record, so the gap has none' : `margin: ${MARGIN_RULE}`;
  return makeDifference({
    key: `gap|${snapshot}`,
    seriesId: 'gap',
    at: snapshot,
    subject: `${board.title}: gap between the best U.S. and the best Chinese model`,
    actor: bothRivals,
    period: snapshot,
    value: gap.points,
    text: gapText(gap, boardFormat(board)),
    unit: gapUnit(board),
    definition: bestAmong(gapDefinition(board), capture),
    comparableAs: board.id,
    decided: isSeparated(gap),
    evidence: {
      ...us.evidence,
      confidence: weakest([us.evidence.confidence, cn.evidence.confidence]),
    },
    derivation: {
      method: 'signedGap',
      formula: `${difference}; ${margin}`,
      inputs: [
        valueRow(`${rivalNames.US}: ${us.displayName}`, us.score, scoreText(us, board), us.evidence),
        valueRow(`${rivalNames.CN}: ${cn.displayName}`, cn.score, scoreText(cn, board), cn.evidence),
      ],
    },
  });
}

interface DecidedCapture extends ComparedCapture {
  readonly leader: Rival;
}

/** A snapshot with another leader than the last one before it that counts. */
export interface LeadChange extends DecidedCapture {
  readonly before: DecidedCapture;
}

/**
 * Returns the snapshots at which the lead changed countries. Snapshots within the margin of error are skipped, so
 * that noise around a tie does not count as a change of lead.
 */
export function leadChanges(captures: readonly FrontierPoint[], board: Board): LeadChange[] {
  const decided = captures.flatMap(({ US, CN, snapshot, uncounted }): DecidedCapture[] => {
    if (US === null || CN === null) return [];
    const gap = usLead(US, CN, board);
    if (isSeparated(gap) === false || gap.points === 0) return [];
    return [{ US, CN, snapshot, uncounted, leader: gap.points > 0 ? 'US' : 'CN' }];
  });
  return decided.flatMap((one, index) => {
    const before = decided[index - 1];
    return before === undefined || before.leader === one.leader ? [] : [{ ...one, before }];
  });
}

import type { BoardGap, BoardGapsDocument } from '../../../contract/boardGaps.ts';
import { boardKindLabels } from '../../../contract/boardKindLabels.ts';
import { boardKinds } from '../../../contract/codelists.ts';
import type { Board, BoardRow, FrontierPoint } from '../../../contract/leaderboards.ts';
import { countEvidence } from '../../../figure/derivationRows.ts';
import type { FigurePoint, FigureRow, Finding, LeadsFigure } from '../../../figure/figure.ts';
import { figureBasis, type FigureContext } from '../../../figure/figureContext.ts';
import { formatPeriod } from '../../../figure/formatPeriod.ts';
import { formatInterval } from '../../../figure/formatValue.ts';
import { makeDifference, makePoint } from '../../../figure/point.ts';
import { rowsBehind } from '../../../figure/sumPoint.ts';
import { isSeparated, usLead, type SignedGap } from '../../../transforms/signedGap.ts';
import { boardFact, boardFormat, boardName, gapText, gapUnit } from '../boardText.ts';
import { gapPoint } from '../gapPoint.ts';

/** Where a mark stands of which only the side is known: at the edge of what an interval could carry. */
const SIDE_ONLY = 0.5;

/**
 * Where a gap stands between the two sides: its size as a share of its size and margin together. At a half the
 * gap is as large as its margin; beyond, the interval carries the lead. Without an interval only the side counts.
 */
export function gapPosition({ points, margin }: SignedGap): number {
  if (points === 0) return 0;
  const size = Math.abs(points);
  return Math.sign(points) * (margin === null ? SIDE_ONLY : size / (size + margin));
}

interface BoardState {
  readonly board: Board;
  readonly capture: FrontierPoint;
}

/** Each board in its newest capture by the day; boards that had none by then are left out. */
function statesOn(boards: readonly BoardGap[], day: string | null): BoardState[] {
  return boards.flatMap(({ board, points }) => {
    const capture = points.filter(({ snapshot }) => day === null || snapshot <= day).at(-1);
    return capture === undefined ? [] : [{ board, capture }];
  });
}

const sideOf = (points: number): string =>
  points > 0 ? 'United States ahead' : points < 0 ? 'China ahead' : 'level';

function modelText({ model, score, scoreLow, scoreHigh }: BoardRow, board: Board): string {
  return `${model} ${formatInterval(score, scoreLow, scoreHigh, boardFormat(board))}`;
}

const certainty = (gap: SignedGap): string =>
  ({ true: 'separable', false: 'not separable', null: 'no interval' })[String(isSeparated(gap))] ?? '';

function statePoint({ board, capture: { US, CN, snapshot } }: BoardState): FigurePoint[] {
  const known = US ?? CN;
  if (known === null) return [];
  const common = {
    key: `${board.id}|${snapshot}`,
    seriesId: 'gap',
    at: board.id,
    subject: board.title,
    period: snapshot,
    unit: gapUnit(board),
  };
  if (US === null || CN === null) {
    const text = `no data: only ${US === null ? 'Chinese' : 'U.S.'} models of both countries are listed`;
    return [
      makeDifference({
        ...common,
        value: null,
        comparableAs: null,
        decided: null,
        evidence: known.evidence,
        facts: [{ label: 'Gap', value: text }],
      }),
    ];
  }
  const gap = usLead(US, CN, board);
  const size = `${sideOf(gap.points)}${gap.points === 0 ? '' : ` by ${gapText(gap, boardFormat(board))}`}`;
  const models = `${modelText(US, board)} (U.S.), ${modelText(CN, board)} (China)`;
  return [
    {
      ...gapPoint(board, US, CN, snapshot),
      ...common,
      value: gapPosition(gap),
      // A position on no common scale: boards differ in theirs.
      comparableAs: null,
      text: `${size}, ${certainty(gap)}; ${models}; ${formatPeriod(snapshot)}`,
      facts: [
        { label: 'United States', value: modelText(US, board) },
        { label: 'China', value: modelText(CN, board) },
        { label: 'By the intervals', value: certainty(gap) },
        boardFact(board),
      ],
    },
  ];
}

/** "+17 ± 14 · 2026-08-22": the raw gap in the board's own unit, which no other row shares. */
function detailOf({ board, capture: { US, CN, snapshot } }: BoardState): string {
  if (US === null || CN === null) return `one country · ${snapshot}`;
  const gap = usLead(US, CN, board);
  const sign = gap.points > 0 ? '+' : gap.points < 0 ? '−' : '';
  return `${sign}${gapText(gap, boardFormat(board)).replace(' points', ' pp')} · ${snapshot}`;
}

/** Boards below the name of their kind, in the order of the document: by kind, then by title. */
function rowsOf(states: readonly BoardState[]): FigureRow[] {
  return boardKinds.flatMap((kind) => {
    const own = states.filter(({ board }) => board.kind === kind);
    if (own.length === 0) return [];
    const heading = {
      id: `kind-${kind}`,
      label: boardKindLabels[kind],
      detail: null,
      tone: null,
      heading: true,
    };
    return [
      { ...heading, heading: true as const },
      ...own.map((state) => ({
        id: state.board.id,
        label: boardName(
          state.board,
          states.map(({ board }) => board),
        ),
        detail: detailOf(state),
        tone: null,
      })),
    ];
  });
}

/** On how many boards the intervals put a country ahead, with the rows behind each. */
function aheadCount(area: 'CN' | 'US', own: readonly FigurePoint[], all: readonly FigurePoint[]): Finding[] {
  const first = own[0] ?? all[0];
  if (first === undefined) return [];
  const actor = area === 'CN' ? 'China' : 'United States';
  const rows = own.flatMap(rowsBehind);
  const point = makePoint({
    key: `${area}|boards`,
    seriesId: 'gap',
    at: first.at,
    subject: `${actor}: boards on which the intervals put it ahead`,
    actor,
    period: first.period,
    value: own.length,
    text: String(own.length),
    unit: 'boards',
    comparableAs: null,
    evidence: countEvidence(
      rows.map(({ evidence }) => evidence),
      'rows',
      first.evidence,
    ),
    derivation: {
      method: 'separableLeads',
      formula: `Number of boards whose gap is larger than its margin and on the side of ${actor}, out of ${String(all.length)}`,
      inputs: rows,
    },
  });
  return [{ text: point.text ?? '', point }];
}

/** Every board in its newest capture: which country's best model is ahead, and whether its interval carries that. */
export function matrixFigure(document: BoardGapsDocument, context: FigureContext): LeadsFigure {
  const states = statesOn(document.boards, context.asOf);
  const points = states.flatMap(statePoint);
  const isDecided = ({ decided }: FigurePoint) => decided === true;
  const us = points.filter((point) => isDecided(point) && (point.value ?? 0) > 0);
  const cn = points.filter((point) => isDecided(point) && (point.value ?? 0) < 0);
  return {
    ...figureBasis(context, document, points, false),
    kind: 'leads',
    id: 'board-matrix',
    title: `The intervals put the United States ahead on ${String(us.length)} boards, China on ${String(cn.length)}`,
    findings: [...aheadCount('US', us, points), ...aheadCount('CN', cn, points)],
    definition:
      'The gap between the best U.S. and the best Chinese model in the newest capture of a board, as a share of the gap and its margin together; scales differ from board to board, so points never share an axis.',
    subtitle: `${String(points.length)} boards in their newest capture: right of the line the best U.S. model is ahead, left of it the best Chinese one`,
    series: [{ id: 'gap', label: 'Gap ÷ (gap + margin)', tone: null, fill: 'solid' }],
    rows: rowsOf(states.filter(({ board }) => points.some(({ at }) => at === board.id))),
    points,
    undecided: points.filter((point) => !isDecided(point)).map(({ key }) => key),
    format: 'decimal',
    measure: 'Gap between the best models of both countries',
    interval: null,
    notes: [
      'Solid: the gap is larger than its margin. Hollow: not separable, or at half way where the board gives no interval and only the side is known.',
      'Right of each row: raw gap in the unit of its board, and day of the capture. pp: percentage points.',
      'Boards overlap in what they test, so their number is no score.',
    ],
  };
}

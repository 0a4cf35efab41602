import { BOARDS_PAGE } from '../../url/pathView.ts';
import { rivalAdjectives } from '../../domain/formats.ts';
import { bothRivals, rivalNames, shortRivalNames } from '../../domain/rivals.ts';
import { aheadText, signedGapText } from './gapFigure.ts';
import { counted, nounFor } from '../../domain/words.ts';
import {
  boardGapHistoryDocument,
  boardGapsDocument,
  type BoardGap,
  type BoardGapsDocument,
} from '../../contract/boardGaps.ts';
import type { Board, BoardRow, FrontierPoint } from '../../contract/leaderboards.ts';
import { countOfRows } from '../../domain/derivationRows.ts';
import type { FigurePoint, FigureRow, Finding } from '../../figure/parts.ts';
import type { LeadsFigure } from '../../figure/kinds/leads.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import { capturesOn, viewDay, formatPeriod, periodStart } from '../../domain/periods.ts';
import { makeDifference, makePoint } from '../../figure/point.ts';
import { rowsBehind } from '../../figure/sumPoint.ts';
import { figureSpec } from '../spec.ts';
import { boardFact, boardFormat, gapText, gapUnit, scoreText, shortTitle } from './boardText.ts';
import { gapPoint } from './gapPoint.ts';
import { endsOf, isSeparated, type SignedGap, usLead } from '../../domain/gap.ts';

const UNIT_NAMES: ReadonlyMap<string, string> = new Map([
  ['elo', 'Elo points'],
  ['percentage points', 'Percentage points'],
  ['index', 'Index points'],
  ['minutes', 'Minutes'],
  ['points', 'Points'],
]);

/** Boards whose newest snapshot is older are gray, say so, and are not counted. */
const DAYS_OF_A_YEAR = 365;

interface BoardState {
  readonly board: Board;
  readonly capture: FrontierPoint;
}

/** Returns the newest snapshot of each board by the day; boards without one are omitted. */
function statesOn(boards: readonly BoardGap[], day: string | null): BoardState[] {
  return boards.flatMap(({ board, points }) => {
    const capture = capturesOn(points, day).at(-1);
    return capture === undefined ? [] : [{ board, capture }];
  });
}

/** Returns the short name of a board, with its operator if another board has the same name. */
export function boardNameAmong(board: Board, all: readonly Board[]): string {
  const name = shortTitle(board);
  const isAlone = all.filter((one) => shortTitle(one) === name).length < 2;
  return isAlone ? name : `${name} (${board.operator})`;
}

/** Rounds off floating-point noise in differences of decimals. */
const exact = (value: number): number => Number(value.toFixed(6));

const modelText = (row: BoardRow, board: Board): string => `${row.displayName} ${scoreText(row, board)}`;

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
    const text = `no data: only ${rivalAdjectives[US === null ? 'CN' : 'US']} models of both countries are listed`;
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
  const { low, high } = endsOf(gap);
  const size = `${aheadText(gap.points)}${gap.points === 0 ? '' : ` by ${gapText(gap, boardFormat(board))}`}`;
  const models = `${modelText(US, board)} (${shortRivalNames.US}), ${modelText(CN, board)} (${shortRivalNames.CN})`;
  return [
    {
      ...gapPoint(board, US, CN, snapshot),
      ...common,
      value: exact(gap.points),
      low: low === null ? null : exact(low),
      high: high === null ? null : exact(high),
      // Boards measure different things, even if they share a unit.
      comparableAs: null,
      text: `${size}, ${certainty(gap)}; ${models}; ${formatPeriod(snapshot)}`,
      facts: [
        { label: rivalNames.US, value: modelText(US, board) },
        { label: rivalNames.CN, value: modelText(CN, board) },
        { label: 'By the intervals', value: certainty(gap) },
        boardFact(board),
      ],
    },
  ];
}

/** Returns "+17 ± 14 · 2026-08-22": the raw gap in the board's own unit, which no other row shares. */
function detailOf({ board, capture: { US, CN, snapshot } }: BoardState, isOld: boolean): string {
  const day = `${snapshot}${isOld ? ' · old' : ''}`;
  if (US === null || CN === null) return `one country · ${day}`;
  const gap = usLead(US, CN, board);
  return `${signedGapText(gap, boardFormat(board)).replace(/ points?$/, ' pp')} · ${day}`;
}

/** Returns the extent of a unit's axis to either side: the widest gap with its interval, rounded up to two digits. */
function extentOf(points: readonly FigurePoint[]): number {
  const ends = points.flatMap(({ value, low, high }) => [value, low, high]).map((end) => Math.abs(end ?? 0));
  const widest = Math.max(...ends, 0);
  if (widest === 0) return 1;
  const step = 10 ** (Math.floor(Math.log10(widest)) - 1);
  return Number((Math.ceil(widest / step) * step).toPrecision(2));
}

interface UnitRows {
  readonly rows: readonly FigureRow[];
  readonly extents: Readonly<Record<string, number>>;
}

/** Returns the boards below the name of their unit, which share an axis: the most frequent units first. */
function rowsOf(
  states: readonly BoardState[],
  points: readonly FigurePoint[],
  isOld: (day: string) => boolean,
): UnitRows {
  const all = states.map(({ board }) => board);
  const units = [...new Set(all.map(gapUnit))]
    .map((unit) => [unit, states.filter(({ board }) => gapUnit(board) === unit)] as const)
    .sort(([, left], [, right]) => right.length - left.length);
  const groups = units.map(([unit, own]) => {
    const extent = extentOf(points.filter(({ at }) => own.some(({ board }) => board.id === at)));
    const label = `${UNIT_NAMES.get(unit) ?? unit}: axis from −${String(extent)} to +${String(extent)}`;
    return { heading: { id: `unit-${unit.replaceAll(' ', '-')}`, label }, own, extent };
  });
  return {
    rows: groups.flatMap(({ heading, own }) => [
      { ...heading, detail: null, tone: null, heading: true as const },
      ...own.map((state) => ({
        id: state.board.id,
        label: boardNameAmong(state.board, all),
        detail: detailOf(state, isOld(state.capture.snapshot)),
        tone: isOld(state.capture.snapshot) ? ('other' as const) : null,
      })),
    ]),
    extents: Object.fromEntries(
      groups.flatMap(({ own, extent }) => own.map(({ board }) => [board.id, extent] as const)),
    ),
  };
}

/** Returns a count of boards that the title states, with the rows behind it. The count is for the view's day. */
function boardCount(
  subject: string,
  own: readonly FigurePoint[],
  all: readonly FigurePoint[],
  day: string,
): Finding[] {
  const first = own[0] ?? all[0];
  if (first === undefined) return [];
  const rows = own.flatMap(rowsBehind);
  const point = makePoint({
    key: `${subject}|boards`,
    seriesId: 'gap',
    at: first.at,
    subject,
    actor: bothRivals,
    period: day,
    value: own.length,
    text: String(own.length),
    unit: 'boards',
    comparableAs: null,
    ...countOfRows(
      rows.map(({ evidence }) => evidence),
      'rows',
      first.evidence,
      null,
    ),
    derivation: {
      method: 'separableLeads',
      formula: `${subject}, of ${String(all.length)}; captures are at most a year old, and a lead is clear where the gap is larger than its margin`,
      inputs: rows,
    },
  });
  return [{ text: point.text ?? '', point }];
}

/**
 * Returns the newest snapshot of every board: the gap between the best models of both countries in the board's own
 * unit, with its interval if the board gives one. The title counts the boards captured within a year whose interval
 * decides the lead, among those with intervals.
 */
export function matrixFigure(document: BoardGapsDocument, context: FigureContext): LeadsFigure {
  const points = statesOn(document.boards, context.asOf).flatMap(statePoint);
  const shown = new Set(points.map(({ at }) => at));
  const states = statesOn(document.boards, context.asOf).filter(({ board }) => shown.has(board.id));
  const day = viewDay(context, document.datasetVersion);
  const isOld = (period: string) => periodStart(day) - periodStart(period) > DAYS_OF_A_YEAR;
  const current = points.filter(({ period }) => !isOld(period));
  // A board without intervals cannot show whether its lead is clear.
  const bounded = current.filter(({ decided }) => decided !== null);
  const clear = bounded.filter(({ decided }) => decided === true);
  const us = clear.filter(({ value }) => (value ?? 0) > 0);
  const cn = clear.filter(({ value }) => (value ?? 0) < 0);
  return {
    ...figureBase(context, document, points),
    kind: 'leads',
    id: 'board-matrix',
    title: `The lead is clear on ${String(clear.length)} of ${String(bounded.length)} current boards with intervals: U.S. ${String(us.length)}, China ${String(cn.length)}`,
    findings: [
      ...boardCount('Boards on which the lead is clear', clear, bounded, day),
      ...boardCount('Boards captured within a year that give intervals', bounded, current, day),
      ...boardCount('Boards on which the United States is clearly ahead', us, bounded, day),
      ...boardCount('Boards on which China is clearly ahead', cn, bounded, day),
    ],
    definition:
      'The gap between the best U.S. and the best Chinese model in the newest capture of a board, in the unit of the board; boards of one unit share an axis.',
    subtitle: `${counted(points.length, 'board')} in ${nounFor(points.length, 'its', 'their')} newest capture: right of the line the best U.S. model is ahead, left of it the best Chinese one`,
    series: [{ id: 'gap', label: 'Size of the lead, with its margin of error', tone: null, fill: 'solid' }],
    ...rowsOf(states, points, isOld),
    points,
    hollow: {
      keys: points.filter((point) => !clear.includes(point)).map(({ key }) => key),
      label: 'Lead not clear, or old',
      as: 'untold',
    },
    format: 'decimal',
    measure: 'Gap between the best models of both countries',
    interval: '95% intervals as whiskers',
    notes: [
      'Solid: the gap is larger than its margin. Hollow: not separable, or no interval. Gray and “old”: the newest capture is over a year old; not counted.',
      'Right of each row: gap in the unit of its board, and day of the capture. pp: percentage points. A board without interval has no whisker.',
      'Boards overlap in what they test, so their number is no score.',
    ],
  };
}

/** All boards at a glance. The newest snapshots are a small document; only an earlier day needs all of them. */
export const boardMatrix = figureSpec({
  id: 'board-matrix',
  name: 'All boards: which country is ahead',
  home: BOARDS_PAGE,
  industries: ['ai'],
  needs: (ask, { asOf }) => ({
    document: asOf === null ? ask(boardGapsDocument) : ask(boardGapHistoryDocument),
  }),
  draw: ({ document }, context) => matrixFigure(document, context),
  empty: 'No board was captured by this day.',
});

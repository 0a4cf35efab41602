import { BOARDS_PAGE } from '../../url/pathView.ts';
import { rivalAdjectives } from '../../domain/formats.ts';
import { bothRivals, rivalNames, shortRivalNames } from '../../domain/rivals.ts';
import { leadsText, signedGapText } from './gapFigure.ts';
import { counted, partOf } from '../../domain/words.ts';
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
import { capturesOn, viewDay, formatPeriod, spanOf } from '../../domain/periods.ts';
import { makeDifference, makePoint } from '../../figure/point.ts';
import { rowsBehind } from '../../figure/sumPoint.ts';
import { figureSpec } from '../spec.ts';
import {
  boardFacts,
  boardFormat,
  gapText,
  gapUnit,
  isOldSnapshot,
  scoreText,
  shortBoardTitle,
  exact,
} from './boardText.ts';
import { gapPoint } from './gapPoint.ts';
import { endsOf, isSeparated, type SignedGap, usLead } from '../../domain/gap.ts';

const UNIT_NAMES: ReadonlyMap<string, string> = new Map([
  ['elo', 'Elo points'],
  ['percentage points', 'Percentage points'],
  ['index', 'Index points'],
  ['minutes', 'Minutes'],
  ['points', 'Points'],
]);

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
  const name = shortBoardTitle(board);
  const isAlone = all.filter((one) => shortBoardTitle(one) === name).length < 2;
  return isAlone ? name : `${name} (${board.operator})`;
}

const modelText = (row: BoardRow, board: Board): string => `${row.displayName} ${scoreText(row, board)}`;

const certainty = (gap: SignedGap): string =>
  ({ true: 'a clear lead', false: 'too close to call', null: 'no margin of error on record' })[
    String(isSeparated(gap))
  ] ?? '';

function statePoint({ board, capture, capture: { US, CN, snapshot } }: BoardState): FigurePoint[] {
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
    const text = `no data: of the two countries, only ${rivalAdjectives[US === null ? 'CN' : 'US']} models are listed`;
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
  const size = `${leadsText(gap.points)}${gap.points === 0 ? '' : ` by ${gapText(gap, boardFormat(board))}`}`;
  const models = `${modelText(US, board)} (${shortRivalNames.US}), ${modelText(CN, board)} (${shortRivalNames.CN})`;
  return [
    {
      ...gapPoint(board, { ...capture, US, CN }),
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
        { label: 'Verdict', value: certainty(gap) },
        ...boardFacts(board, snapshot),
      ],
    },
  ];
}

/** Returns "+17 ± 14 · 2026-08-22": the raw gap in the board's unit; on a phone it takes the room of the name. */
function gapDetail({ board, capture: { US, CN, snapshot } }: BoardState, isOld: boolean): string {
  const day = `${snapshot}${isOld ? ', old' : ''}`;
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
function matrixRows(
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
    const label = `${UNIT_NAMES.get(unit) ?? unit} (axis: −${String(extent)} to +${String(extent)})`;
    return { heading: { id: `unit-${unit.replaceAll(' ', '-')}`, label }, own, extent };
  });
  return {
    rows: groups.flatMap(({ heading, own }) => [
      { ...heading, tone: null, heading: true as const },
      ...own.map((state) => ({
        id: state.board.id,
        label: boardNameAmong(state.board, all),
        detail: gapDetail(state, isOld(state.capture.snapshot)),
        tone: isOld(state.capture.snapshot) ? ('other' as const) : null,
      })),
    ]),
    extents: Object.fromEntries(
      groups.flatMap(({ own, extent }) => own.map(({ board }) => [board.id, extent] as const)),
    ),
  };
}

type BoardCount = Pick<FigurePoint, 'key' | 'subject'> & { readonly actor?: string };

/** Names of the counts in their keys and for users. */
const counts = {
  china: {
    key: 'Boards on which China is clearly ahead',
    subject: 'Leaderboards on which China clearly leads',
    actor: rivalNames.CN,
  },
  unitedStates: {
    key: 'Boards on which the United States is clearly ahead',
    subject: 'Leaderboards on which the United States clearly leads',
    actor: rivalNames.US,
  },
  all: {
    key: 'Boards captured within a year that give intervals',
    subject: 'Leaderboards with a snapshot within a year and margins of error',
  },
  clear: { key: 'Boards on which the lead is clear', subject: 'Leaderboards with a clear leader' },
} as const;

/** Returns a count of boards that the title states, with the rows behind it; of none, with those of all boards. */
function boardCount(
  { key, subject, actor = bothRivals }: BoardCount,
  own: readonly FigurePoint[],
  all: readonly FigurePoint[],
): Finding[] {
  const behind = own.length > 0 ? own : all;
  const [first] = behind;
  if (first === undefined) return [];
  const rows = behind.flatMap(rowsBehind);
  const point = makePoint({
    key: `${key}|boards`,
    seriesId: 'gap',
    at: first.at,
    subject,
    actor,
    period: spanOf(behind.map(({ period }) => period)),
    value: own.length,
    text: String(own.length),
    unit: 'leaderboards',
    definition:
      'Leaderboards count by their latest snapshot, at most a year old, if it has margins of error. A country clearly leads on one where the gap between the best models of both exceeds its margin of error.',
    comparableAs: null,
    ...countOfRows(rows, 'rows', first.evidence, null),
    derivation: {
      method: 'separableLeads',
      formula: `${subject}, of ${String(all.length)}. Snapshots are at most a year old; a lead is clear if it exceeds its margin of error`,
      inputs: rows,
    },
  });
  return [{ text: point.text ?? '', point }];
}

/** Returns how many leaderboards each country clearly leads, of those whose intervals can show it. */
export function matrixTitle(cn: number, us: number, bounded: number, listed: number): string {
  if (listed === 0) return 'No leaderboard snapshot on record by this date';
  if (bounded === 0) return 'No current leaderboard has margins of error on record';
  const some = (part: number) => partOf(part, bounded, 'current leaderboard');
  if (cn === 0 && us === 0)
    return `No clear leader on any of ${counted(bounded, 'current leaderboard')} with margins`;
  if (cn === 0) return `The U.S. clearly leads on ${some(us)} with margins, China none`;
  return `China clearly leads on ${some(cn)} with margins, the U.S. ${us === 0 ? 'none' : `on ${String(us)}`}`;
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
  const isOld = (period: string) => isOldSnapshot(period, day);
  const current = points.filter(({ period }) => !isOld(period));
  // A board without intervals cannot show whether its lead is clear.
  const bounded = current.filter(({ decided }) => decided !== null);
  const clear = bounded.filter(({ decided }) => decided === true);
  const us = clear.filter(({ value }) => (value ?? 0) > 0);
  const cn = clear.filter(({ value }) => (value ?? 0) < 0);
  const chinas = boardCount(counts.china, cn, bounded);
  const americas = boardCount(counts.unitedStates, us, bounded);
  const both = cn.length === 0 ? [americas, chinas] : [chinas, americas];
  const [first = [], second = []] = clear.length === 0 ? [] : both;
  return {
    ...figureBase(context, document, points),
    kind: 'leads',
    title: matrixTitle(cn.length, us.length, bounded.length, points.length),
    // In the order of the title, which starts with a country that leads on some.
    findings: [
      ...first,
      ...boardCount(counts.all, bounded, current),
      ...second,
      ...boardCount(counts.clear, clear, bounded),
    ],
    definition:
      'The gap between the best Chinese and the best U.S. model in the latest snapshot of a leaderboard, in its own unit. Leaderboards with the same unit share an axis.',
    subtitle: `Latest snapshot of ${counted(points.length, 'leaderboard')}. Left of the line, the best Chinese model leads; right of it, the best U.S. one`,
    series: [{ id: 'gap', label: 'Lead, with margin of error', tone: null, fill: 'solid' }],
    ...matrixRows(states, points, isOld),
    points,
    hollow: {
      keys: points.filter((point) => !clear.includes(point)).map(({ key }) => key),
      label: 'No clear lead, or over a year old',
      as: 'untold',
    },
    format: 'decimal',
    measure: 'Gap between the best models of both countries',
    interval: 'Whiskers: 95% confidence intervals',
    notes: [
      'Solid marks: the lead exceeds its margin of error. Hollow marks: too close to call, or no margin on record. Gray: the latest snapshot is over a year old, so it is not counted.',
      'Right of each row: the gap in the leaderboard’s own unit (pp: percentage points) and the date of the snapshot. Without a margin on record, there is no whisker.',
      'Leaderboards test overlapping skills, so do not read the tally as a ranking.',
    ],
  };
}

/** All boards at a glance. The newest snapshots are a small document; only an earlier day needs all of them. */
export const boardMatrix = figureSpec({
  id: 'board-matrix',
  name: 'All leaderboards: which country leads',
  home: BOARDS_PAGE,
  industries: ['ai'],
  needs: (ask, { asOf }) => ({
    document: asOf === null ? ask(boardGapsDocument) : ask(boardGapHistoryDocument),
  }),
  draw: ({ document }, context) => matrixFigure(document, context),
  empty: 'No leaderboard snapshots on record by this date.',
});

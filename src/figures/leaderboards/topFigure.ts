import { boardDays, boardLines } from './boardLines.ts';
import { BOARD_PAGE } from '../../url/pathView.ts';
import { listed } from '../../domain/formats.ts';
import { foldVariants, placesHeld, rowsAre, tieNote } from '../../domain/boardRows.ts';
import { rivals, rivalNames, type Rival, isRival } from '../../domain/rivals.ts';
import {
  boardRanksDocument,
  type BoardRank,
  type BoardRanksDocument,
  type RanksCapture,
} from '../../contract/boardRanks.ts';
import type { Board } from '../../contract/leaderboards.ts';
import { countOfRows, valueRow } from '../../domain/derivationRows.ts';
import type { FigurePoint, Finding, Tone } from '../../figure/parts.ts';
import type { LinesFigure } from '../../figure/kinds/lines.ts';
import { type FigureContext } from '../../figure/figureContext.ts';
import { makePoint } from '../../figure/point.ts';
import { fittingTitle } from '../../figure/titleLength.ts';
import { figureSpec } from '../spec.ts';
import type { Ask } from '../../contract/document.ts';
import { askCapture } from './boardChoice.ts';
import { shortBoardTitle } from './boardText.ts';
import { capturesOn, formatPeriod } from '../../domain/periods.ts';
import { boardBreakTexts } from './boardBreaks.ts';
import type { Evidence } from '../../contract/primitives.ts';
import type { Options, View } from '../../url/view.ts';

type TopCount = 10 | 20;

/** The document has all rows up to this place, and single ones below it. */
const MOST_RANKS = 20;

/** Returns how many first ranks are counted. */
export const topCount = (options: Options): TopCount => (options.top === '20' ? 20 : 10);

/** In words, so that a title has only the numbers that it states. */
const topNames: Readonly<Record<TopCount, string>> = { 10: 'top ten', 20: 'top twenty' };

interface Group {
  readonly id: string;
  readonly label: string;
  readonly tone: Tone;
  readonly holds: (row: BoardRank) => boolean;
}

/** Together they include every row, so that the counts of a snapshot add up. */
const topGroups: readonly Group[] = [
  ...rivals.map((id): Group => ({
    id,
    label: rivalNames[id],
    tone: id,
    holds: ({ refArea }) => refArea === id,
  })),
  {
    id: 'ROW',
    label: 'Others',
    tone: 'other',
    holds: ({ refArea }) => !['CN', 'US', 'ZZ'].includes(refArea),
  },
  { id: 'ZZ', label: 'Not attributable', tone: 'ink', holds: ({ refArea }) => refArea === 'ZZ' },
];

/** Returns the evidence of a row: its own, or that of its snapshot. */
export const evidenceIn = (row: BoardRank, capture: RanksCapture): Evidence =>
  row.evidence ?? capture.evidence;

/** Returns a row by its rank, as an input of a computed number. */
const rankRow = (row: BoardRank, capture: RanksCapture) =>
  valueRow(
    `${row.developer}: ${row.displayName}`,
    row.rank,
    `rank ${String(row.rank)}`,
    evidenceIn(row, capture),
  );

function topCountPoints(
  { id, label, holds }: Group,
  capture: RanksCapture,
  n: TopCount,
  board: Board,
): FigurePoint[] {
  const top = capture.rows.filter(({ rank }) => rank <= n);
  // The missing rows could be anyone's.
  if (top.length < n) return [];
  const own = top.filter(holds);
  const held = placesHeld(capture.rows, n, holds);
  const tie = tieNote(held, n);
  const basis = top.some((row) => evidenceIn(row, capture).made === undefined)
    ? 'the ranks by score that the source states'
    : 'ranks by score that this dataset counts, whatever ranks the source prints';
  return [
    makePoint({
      key: `${id}|${capture.snapshot}`,
      seriesId: id,
      at: capture.snapshot,
      subject: label,
      period: capture.snapshot,
      value: own.length,
      text: tie === null ? null : `${String(held.least)} to ${String(held.most)}`,
      unit: 'ranks',
      comparableAs: null,
      ...countOfRows(
        own.map((row) => ({ evidence: evidenceIn(row, capture) })),
        'rows',
        capture.evidence,
        null,
      ),
      derivation: {
        method: 'countInTop',
        formula: `Number of rows of ${label} among ranks 1 to ${String(n)} of one snapshot, by ${basis}. ${rowsAre(board)}.`,
        inputs: own.map((row) => rankRow(row, capture)),
      },
      segment: capture.segment,
      facts: tie === null ? [] : [{ label: 'Tie', value: tie }],
    }),
  ];
}

/** Draws both countries always, and others if they ever held a rank, since a line along the axis is useless. */
const isDrawn = (id: string, own: readonly FigurePoint[]) =>
  id === 'CN' || id === 'US' || own.some(({ value }) => value !== 0);

function topFindings(points: readonly FigurePoint[]): Finding[] {
  return rivals.flatMap((id) => {
    const point = points.filter(({ seriesId }) => seriesId === id).at(-1);
    return point === undefined ? [] : [{ text: point.text ?? String(point.value), point }];
  });
}

/**
 * Returns the same count of the newest snapshot with one row per model, if it differs: boards list effort levels of a
 * model as separate rows. Empty if too few models are on record.
 */
function foldedNote(newest: RanksCapture | undefined, n: TopCount, { higherIsBetter }: Board): string[] {
  const rows = newest?.rows.filter(({ rank }) => rank <= MOST_RANKS) ?? [];
  const models = foldVariants(rows, higherIsBetter).slice(0, n);
  if (newest === undefined || models.length < n) return [];
  const count = (of: readonly BoardRank[], area: Rival) =>
    of.filter(({ refArea }) => refArea === area).length;
  const folded = models.map(({ row }) => row);
  if (rivals.every((area) => count(folded, area) === count(rows.slice(0, n), area))) return [];
  const counts = rivals.map((area) => `${rivalNames[area]} ${String(count(folded, area))}`).join(', ');
  const rest = folded.filter(({ refArea }) => !isRival(refArea)).length;
  return [
    `With one row per model, the ${topNames[n]} on ${formatPeriod(newest.snapshot)}: ${counts}${rest === 0 ? '' : `, others ${String(rest)}`}.`,
  ];
}

/** Returns how many of the first ranks each country holds in the latest snapshot that has them all. */
function title(name: string, top: string, [cn, us]: readonly Finding[]): string {
  if (cn === undefined || us === undefined)
    return fittingTitle(`${name}: no snapshot has its ${top} on record`, `${name}: ${top} not on record`);
  return fittingTitle(
    `${name}: China has ${cn.text} of the ${top}, the United States ${us.text}`,
    `${name}, ${top}: China ${cn.text}, United States ${us.text}`,
  );
}

/** Returns the meaning of the lines, and who held no rank and so has none. */
function ranksNote(n: TopCount, absent: readonly string[], board: Board): string {
  const none = absent.length === 0 ? '' : `; ${listed(absent)} held none`;
  return `The lines add up to the rows at ranks 1 to ${String(n)}${none}. ${rowsAre(board)}. Snapshots with fewer rows on record are left out.`;
}

/** Returns how many of the first ranks of a board each country holds, in each snapshot. */
export function topFigure(document: BoardRanksDocument, n: TopCount, context: FigureContext): LinesFigure {
  const { board } = document;
  const captures = capturesOn(document.captures, context.asOf);
  const all = topGroups.map((group) => ({
    group,
    points: captures.flatMap((capture) => topCountPoints(group, capture, n, board)),
  }));
  const drawn = all.filter(({ group: { id }, points: own }) => isDrawn(id, own));
  const absent = all.filter((one) => !drawn.includes(one)).map(({ group }) => group.label.toLowerCase());
  const points = drawn.flatMap(({ points: own }) => own);
  const days = points.map(({ at }) => at).sort();
  const [first, last] = [days[0] ?? '', days.at(-1) ?? ''];
  const { notes, ...breaks } = boardBreakTexts(document.breaks, first, last);
  const shown = topFindings(points);
  const top = topNames[n];
  return {
    ...boardLines(context, document, points, last),
    title: title(shortBoardTitle(board), top, shown),
    findings: shown,
    definition: `Number of rows at ranks 1 to ${String(n)} of ${board.title}, by developer’s country. ${rowsAre(board)}.`,
    subtitle: `Rows in the ${top} by developer’s country, ${boardDays(board, first, last)}. ${rowsAre(board)}`,
    series: drawn.map(({ group: { id, label, tone } }) => ({
      id,
      label,
      tone,
      fill: id === 'ZZ' ? 'soft' : 'solid',
    })),
    points,
    format: 'count',
    measure: `Ranks in the ${top} (ranks)`,
    fromZero: true,
    ...breaks,
    notes: [...foldedNote(captures.at(-1), n, board), ranksNote(n, absent, board), ...notes],
  };
}

/** Requests every ranked row in the snapshots of the board that the view shows. */
export function askRanks(ask: Ask, view: View): BoardRanksDocument | null | undefined {
  const shown = askCapture(ask, view);
  return shown && ask(boardRanksDocument(shown.board));
}

/** Number of the first ten or twenty ranks that each country holds over time. */
export const boardTop = figureSpec({
  id: 'board-top',
  name: 'Top ranks by country',
  home: BOARD_PAGE,
  industries: ['ai'],
  needs: (ask, view) => ({ document: askRanks(ask, view) }),
  draw: ({ document }, context, { options }) => document && topFigure(document, topCount(options), context),
  empty: (_, { options }) =>
    `No snapshot of this leaderboard has ${String(topCount(options))} rows on record.`,
});

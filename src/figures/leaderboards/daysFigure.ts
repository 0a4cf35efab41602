import { boardDays, boardLines } from './boardLines.ts';
import { BOARD_PAGE } from '../../url/pathView.ts';
import { rivalAdjectives } from '../../domain/formats.ts';
import { counted, nounFor } from '../../domain/words.ts';
import { rivalNames, rivalOf, rivals } from '../../domain/rivals.ts';
import { weakest } from '../../contract/confidence.ts';
import type { Board, FrontierPoint } from '../../contract/leaderboards.ts';
import { bestAmong } from '../../domain/boardRows.ts';
import { valueRow } from '../../domain/derivationRows.ts';
import type { FigurePoint, StatedTitle } from '../../figure/parts.ts';
import type { LinesFigure } from '../../figure/kinds/lines.ts';
import { type FigureContext } from '../../figure/figureContext.ts';
import { capturesOn, formatPeriod } from '../../domain/periods.ts';
import { makePoint } from '../../figure/point.ts';
import { daysBehind, type DaysBehind } from '../../domain/daysBehind.ts';
import { figureSpec } from '../spec.ts';
import { askFrontier } from './boardChoice.ts';
import { fittingTitle } from '../../figure/titleLength.ts';
import { scoreText, shortBoardTitle } from './boardText.ts';
import { boardBreakTexts } from './boardBreaks.ts';
import type { FrontierData } from './frontierFigure.ts';

const daysBehindText = ({ days, isBound }: DaysBehind): string => `${isBound ? '≥ ' : ''}${String(days)}`;

function reachedText({ reached, isBound, area }: DaysBehind): string {
  const other = rivalNames[rivalOf[area]];
  if (reached === null) return `${other} has had no score as good on this scale`;
  const since = `${other} first as good on ${formatPeriod(reached.snapshot)} with ${reached.row.displayName}`;
  return isBound ? `${since}, the first snapshot on this scale: a lower bound` : since;
}

const daysDefinition = ({ title }: Board): string =>
  `Days for which the other country has had a score on ${title} at least as good as this country’s best score in the snapshot, on the same scale. In the first snapshot on a scale, a country that is behind has no number.`;

function daysPoint(board: Board, one: DaysBehind, captures: readonly FrontierPoint[]): FigurePoint {
  const { area, own, snapshot, reached, days, isBound, segment } = one;
  const capture = captures.find((each) => each.snapshot === snapshot) ?? {};
  const write = (row: DaysBehind['own']) => scoreText(row, board);
  const rows = [
    valueRow(`${rivalNames[area]}: ${own.displayName}, ${snapshot}`, own.score, write(own), own.evidence),
    ...(reached === null
      ? []
      : [
          valueRow(
            `${rivalNames[rivalOf[area]]}: ${reached.row.displayName}, ${reached.snapshot}`,
            reached.row.score,
            write(reached.row),
            reached.row.evidence,
          ),
        ]),
  ];
  return makePoint({
    key: `${area}|${snapshot}`,
    seriesId: area,
    at: snapshot,
    subject: rivalNames[area],
    actor: rivalNames[area],
    period: snapshot,
    value: days,
    text: isBound ? daysBehindText(one) : null,
    unit: 'days',
    definition: bestAmong(daysDefinition(board), capture),
    comparableAs: `${board.id}|${String(segment)}`,
    // A lower bound is drawn as uncertain.
    evidence: {
      ...own.evidence,
      confidence: isBound ? 'low' : weakest(rows.map(({ evidence }) => evidence.confidence)),
    },
    facts: [
      { label: 'Best model', value: own.displayName },
      { label: 'Other country', value: reachedText(one) },
    ],
    derivation: {
      method: 'daysBehind',
      formula:
        'Days from the first snapshot on the same scale in which the other country had a score at least as good, to this snapshot; 0 if it never had. A lower bound if the first snapshot on the scale had reached it already.',
      inputs: rows,
    },
    segment,
  });
}

/** Returns who is ahead in the newest snapshot if days cannot be counted from an earlier one. */
function firstCaptureTitle(board: Board, newest: FrontierPoint): string {
  const name = shortBoardTitle(board);
  const { US, CN } = newest;
  if (US === null || CN === null || US.score === CN.score) return `${name}: neither country is behind`;
  const behind = rivalAdjectives[board.higherIsBetter === US.score > CN.score ? 'CN' : 'US'];
  const trails = `${name}: best ${behind} model trails, days`;
  return fittingTitle(`${trails} not yet known`, `${trails} unknown`);
}

/**
 * Returns the title for the newest snapshot with models of both countries. It calls no country behind, since the
 * current leader may have had the score first and been overtaken. In the first snapshot on a scale, the start is
 * unknown: there is no number, which does not mean zero.
 */
function daysTold(board: Board, captures: readonly FrontierPoint[], all: readonly DaysBehind[]): StatedTitle {
  const name = shortBoardTitle(board);
  const last = captures.filter(({ US, CN }) => US !== null && CN !== null).at(-1);
  const newest = last?.snapshot;
  const [behind] = all
    .filter(({ snapshot }) => snapshot === newest)
    .sort((left, right) => right.days - left.days);
  if (last === undefined) return { title: `${name}: days behind cannot be calculated`, findings: [] };
  if (behind === undefined || behind.days === 0)
    return { title: firstCaptureTitle(board, last), findings: [] };
  const text = String(behind.days);
  const [other, own] = behind.area === 'CN' ? ['U.S.', 'China’s'] : ['China', 'the U.S.'];
  const start = `${name}: ${other} has matched ${own} best`;
  const days = `${text} ${nounFor(behind.days, 'day')}`;
  const atLeast = behind.isBound ? 'at least ' : '';
  return {
    title: fittingTitle(
      `${start} score for ${atLeast}${days}`,
      `${start} for ${atLeast}${days}`,
      `${start} ${behind.isBound ? '≥ ' : ''}${days}`,
    ),
    findings: [{ text, point: daysPoint(board, behind, captures) }],
  };
}

/** Returns how long the other country has had the score of a country's current best model, in each snapshot. */
export function daysFigure(data: FrontierData, context: FigureContext): LinesFigure {
  const { board } = data;
  const captures = capturesOn(data.points, context.asOf);
  const all = daysBehind(captures, board.higherIsBetter);
  const points = rivals.flatMap((area) =>
    all.filter((one) => one.area === area).map((one) => daysPoint(board, one, captures)),
  );
  const [first, last] = [all[0]?.snapshot ?? '', all.at(-1)?.snapshot ?? ''];
  const days = new Set(all.map(({ snapshot }) => snapshot)).size;
  const { notes, ...breaks } = boardBreakTexts(data.breaks ?? [], first, last);
  return {
    ...boardLines(context, data, points, last),
    ...daysTold(board, captures, all),
    definition: daysDefinition(board),
    subtitle: `Days for which the other country has had a score as good, whichever country had it first, ${boardDays(board, first, last, `${counted(days, 'snapshot')}, `)}`,
    series: rivals.map((id) => ({ id, label: rivalNames[id], tone: id, fill: 'solid' })),
    points,
    format: 'count',
    lowerLeads: true,
    measure: 'Days behind (days)',
    fromZero: true,
    ...breaks,
    notes: [
      'Days are counted between snapshots. 0 means that the other country never had a score as good.',
      ...(all.some(({ isBound }) => isBound)
        ? [
            'Hollow marks with ≥ are lower bounds: the first snapshot on the scale had reached the score already.',
          ]
        : []),
      ...notes,
    ],
  };
}

/** The gap in days, with `gap=days`; the page shows either this or the gap in points. */
export const boardDaysBehind = figureSpec({
  id: 'board-days-behind',
  name: 'Days behind by country',
  home: BOARD_PAGE,
  industries: ['ai'],
  needs: (ask, view) => ({ document: view.options.gap === 'days' ? askFrontier(ask, view) : null }),
  draw: ({ document }, context) => document && daysFigure(document, context),
  empty: 'No two snapshots on one scale list models of both countries.',
});

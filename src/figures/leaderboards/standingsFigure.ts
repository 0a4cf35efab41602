import { BOARD_PAGE } from '../../url/pathView.ts';
import { rivals, type Rival, modelActor } from '../../domain/rivals.ts';
import { listed, rivalAdjectives } from '../../domain/formats.ts';
import {
  boardCaptureDocument,
  type Board,
  type BoardRow,
  type BoardCaptureDocument,
} from '../../contract/leaderboards.ts';
import type { ActiveFilter, FigurePoint, FigureRow, Fill, FillMeaning, Finding } from '../../figure/parts.ts';
import { boardDefinition, boardFormat, boardVariant, gapText, rowFacts, shortTitle } from './boardText.ts';
import { gapPoint } from './gapPoint.ts';
import { startsAtZero, zeroNotes } from '../../figure/axisZero.ts';
import { RefArea } from '../../contract/codelists.ts';
import type { DotsFigure } from '../../figure/kinds/dots.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import { areaTone, makePoint } from '../../figure/point.ts';
import { staleness } from '../../domain/staleness.ts';
import { noOptions, type Options } from '../../url/view.ts';
import { figureSpec } from '../spec.ts';
import { askCapture, remarkOn } from './boardChoice.ts';
import { shownModels, type RankedModel, rowsChoice, type RowsChoice } from './rankedModels.ts';
import { briefTexts, detailText, modelLabel, rankFacts, tableCells, tableColumns } from './rankWords.ts';
import { isLopsided, isSeparated, signedGap } from '../../domain/gap.ts';
import { viewDay, formatPeriod } from '../../domain/periods.ts';
import { formatValue } from '../../domain/values.ts';
import { restsOn, FEWEST_VOTES, MANY_VOTES, voteDepth } from '../../domain/boardRows.ts';

const bestOfArea = (rows: readonly BoardRow[], area: Rival) => rows.find((row) => row.refArea === area);

/** Returns only what the intervals show: the first, that it cannot be told, or that there are none. */
export function standingsTitle(board: Board, rows: readonly BoardRow[]): string {
  const [us, cn] = [bestOfArea(rows, 'US'), bestOfArea(rows, 'CN')];
  const name = shortTitle(board);
  if (us === undefined || cn === undefined) {
    const missing = rivals.filter((area) => bestOfArea(rows, area) === undefined);
    return `No ${listed(
      missing.map((area) => rivalAdjectives[area]),
      'or',
    )} model on ${name}, so no gap`;
  }
  const gap = signedGap(us, cn);
  const separated = isSeparated(gap);
  if (separated === null) return `${name}: no intervals, so places cannot be separated`;
  if (gap.points === 0) return `${name}: best U.S. and Chinese models level`;
  if (!separated) return `${name}: best of both countries not separable`;
  const leader = rivalAdjectives[gap.points > 0 === board.higherIsBetter ? 'US' : 'CN'];
  return `${name}: best ${leader} model ahead by ${gapText(gap, boardFormat(board))}`;
}

/** Returns the gap between the best of both countries, if the title states it. */
function standingsFindings({ board, rows, snapshot }: BoardCaptureDocument): Finding[] {
  const [us, cn] = [bestOfArea(rows, 'US'), bestOfArea(rows, 'CN')];
  if (us === undefined || cn === undefined) return [];
  const point = gapPoint(board, us, cn, snapshot);
  return [{ text: point.text ?? '', point }];
}

const hasInterval = (row: BoardRow): boolean => row.scoreLow !== null && row.scoreHigh !== null;

/** Solid marks are for ranks based on intervals and votes; `undefined` is a solid mark. */
function fillOf(row: BoardRow): Fill | undefined {
  if (!hasInterval(row)) return 'hollow';
  const depth = voteDepth(row);
  return depth === 'preliminary' ? 'hollow' : depth === 'few' ? 'soft' : undefined;
}

const fills = (bounded: boolean): FillMeaning[] => [
  { fill: 'soft', label: `Fewer than ${formatValue(MANY_VOTES, 'count')} votes` },
  {
    fill: 'hollow',
    label: bounded
      ? `Preliminary: fewer than ${String(FEWEST_VOTES)} votes, or the operator says so`
      : 'By score, not separable',
  },
];

function pointOf(ranked: RankedModel, board: Board, snapshot: string): FigurePoint {
  const { row, interval, isOpen } = ranked;
  const fill = fillOf(row);
  return makePoint({
    key: `${row.model}|${snapshot}`,
    seriesId: 'score',
    at: row.model,
    subject: row.displayName,
    period: snapshot,
    value: row.score,
    low: row.scoreLow,
    high: row.scoreHigh,
    ...(fill === undefined ? {} : { fill }),
    actor: modelActor(row),
    unit: board.unit,
    comparableAs: board.id,
    ranks: interval === null ? null : { low: interval.low, high: isOpen ? null : interval.high },
    evidence: row.evidence,
    facts: rowFacts(row, board, rankFacts(ranked, board)),
  });
}

function rowOf(ranked: RankedModel, board: Board): FigureRow {
  const { row, tie } = ranked;
  return {
    id: row.model,
    label: modelLabel(row),
    detail: detailText(ranked, board),
    briefs: briefTexts(ranked, board),
    tone: areaTone(row.refArea),
    ...(tie === null ? {} : { group: tie.name }),
    cells: tableCells(ranked),
    ...(row.modelId === null ? {} : { modelId: row.modelId }),
  };
}

const parted = (shown: readonly RankedModel[]): boolean =>
  new Set(shown.map(({ tie }) => tie?.name)).size > 1;

/** Returns the notes needed to read the figure: the meaning of ranges and hairlines, and what is unknown. */
function notesOf(
  document: BoardCaptureDocument,
  shown: readonly RankedModel[],
  { fold }: RowsChoice,
  { day, fromZero }: { readonly day: string | null; readonly fromZero: boolean },
): string[] {
  const { board, rows } = document;
  const note = remarkOn(board.note, day);
  const bounded = rows.some(hasInterval);
  return [
    ...zeroNotes(fromZero),
    ...(bounded
      ? [
          `Rank ranges (95%) are computed from the intervals of ${restsOn(document)}, errors taken as normal and independent.`,
        ]
      : ['The board gives no intervals: close places cannot be separated; positions are by score alone.']),
    ...(shown.some(({ isOpen }) => isOpen)
      ? ['A plus: rows that are not on record may reach into the range.']
      : []),
    ...(parted(shown)
      ? ['Thin lines separate groups of tied models: none of a group can be told from its first at 95%.']
      : []),
    ...(rows.some(isLopsided) ? ['Of a lopsided interval each side counts by itself.'] : []),
    ...(fold ? ['One row a model: its best variant, at its place on the whole board.'] : []),
    ...(note === null ? [] : [note]),
  ];
}

function filtersOf({ country, fold }: RowsChoice): ActiveFilter[] {
  return [
    ...(country === null ? [] : [{ label: 'Country', value: RefArea.label(country) }]),
    ...(fold ? [{ label: 'Variants', value: 'folded' }] : []),
  ];
}

/**
 * Returns one snapshot of a board: scores with their intervals, best first, with rank, rank range and votes. The
 * options select rows; they change no numbers.
 */
export function standingsFigure(
  document: BoardCaptureDocument,
  context: FigureContext,
  options: Options = noOptions,
): DotsFigure {
  const { board, snapshot } = document;
  const choice = rowsChoice(options, document.rows);
  const shown = shownModels(document, choice);
  const points = shown.map((ranked) => pointOf(ranked, board, snapshot));
  const fromZero = startsAtZero(points);
  const bounded = document.rows.some(hasInterval);
  return {
    ...figureBase(context, document, points),
    filters: filtersOf(choice),
    asOf: snapshot,
    stale: staleness(board.cadence, snapshot, viewDay(context, document.datasetVersion)),
    kind: 'dots',
    id: 'board-standings',
    ...boardVariant(board),
    title: standingsTitle(board, document.rows),
    findings: standingsFindings(document),
    definition: boardDefinition(board),
    subtitle: `${board.title}: ${board.metric} (${board.unit}), as of ${formatPeriod(snapshot)}${parted(shown) ? '; thin lines separate groups of tied models' : ''}`,
    series: [{ id: 'score', label: 'Score', tone: null, fill: 'solid' }],
    rows: shown.map((ranked) => rowOf(ranked, board)),
    points,
    fills: fills(bounded),
    columns: tableColumns,
    format: boardFormat(board),
    ...(board.higherIsBetter ? {} : { lowerLeads: true }),
    measure: `${board.metric} (${board.unit})`,
    scale: 'linear',
    joined: false,
    interval: bounded ? '95% intervals as published' : null,
    fromZero,
    notes: notesOf(document, shown, choice, { day: context.asOf, fromZero }),
  };
}

/** The snapshot that the view shows, on the board that it requests. */
export const boardStandings = figureSpec({
  id: 'board-standings',
  name: 'Newest capture of a leaderboard',
  home: BOARD_PAGE,
  industries: ['ai'],
  needs: (ask, view) => {
    const shown = askCapture(ask, view);
    return { document: shown && ask(boardCaptureDocument(shown.board, shown.snapshot)) };
  },
  draw: ({ document }, context, { options }) => document && standingsFigure(document, context, options),
  empty: 'This capture lists no model.',
});

import { BOARD_PAGE } from '../../url/pathView.ts';
import { rivals, type Rival, modelActor, rivalOf } from '../../domain/rivals.ts';
import { rivalAdjectives } from '../../domain/formats.ts';
import {
  boardCaptureDocument,
  type Board,
  type BoardRow,
  type BoardCaptureDocument,
} from '../../contract/leaderboards.ts';
import type { ActiveFilter, FigurePoint, FigureRow, Fill, FillMeaning, Finding } from '../../figure/parts.ts';
import { fittingTitle } from '../../figure/titleLength.ts';
import {
  boardDefinition,
  boardFormat,
  boardVariant,
  gapText,
  noModelTitle,
  rowFacts,
  scoreUnit,
  shortBoardTitle,
  tooCloseTitle,
  unitAfter,
} from './boardText.ts';
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
import { restsOn, FEWEST_VOTES, MANY_VOTES, uncountedOf, voteDepth } from '../../domain/boardRows.ts';

const bestOfArea = (rows: readonly BoardRow[], area: Rival) => rows.find((row) => row.refArea === area);

/** Returns only what the intervals show: who leads, that it is too close to call, or that there are none. */
export function standingsTitle(board: Board, rows: readonly BoardRow[]): string {
  const [us, cn] = [bestOfArea(rows, 'US'), bestOfArea(rows, 'CN')];
  const name = shortBoardTitle(board);
  if (us === undefined || cn === undefined) {
    const missing = rivals.filter((area) => bestOfArea(rows, area) === undefined);
    return noModelTitle(board, missing, ', so no comparison');
  }
  const gap = signedGap(us, cn);
  const separated = isSeparated(gap);
  if (separated === null) {
    const none = `${name}: no margin of error on record`;
    return fittingTitle(`${none}, ranks uncertain`, none);
  }
  if (gap.points === 0) return `${name}: best Chinese and U.S. models tied`;
  if (!separated) return tooCloseTitle(board);
  const leader = gap.points > 0 === board.higherIsBetter ? 'US' : 'CN';
  const leads = `${name}: best ${rivalAdjectives[leader]} model leads`;
  const size = gapText(gap, boardFormat(board));
  const full = `${leads} best ${rivalAdjectives[rivalOf[leader]]} by ${size}`;
  return fittingTitle(`${full}${unitAfter(board, size)}`, full, `${leads} by ${size}`);
}

/** Returns the gap between the best of both countries, if the title states it. */
function standingsFindings({ board, rows, snapshot }: BoardCaptureDocument): Finding[] {
  const [us, cn] = [bestOfArea(rows, 'US'), bestOfArea(rows, 'CN')];
  if (us === undefined || cn === undefined) return [];
  const point = gapPoint(board, { US: us, CN: cn, snapshot, ...uncountedOf(rows) });
  return [{ text: point.text ?? '', point }];
}

const isBounded = (row: BoardRow): boolean => row.scoreLow !== null && row.scoreHigh !== null;

/** Solid marks are for ranks based on intervals and votes; `undefined` is a solid mark. */
function intervalFill(row: BoardRow): Fill | undefined {
  if (!isBounded(row)) return 'hollow';
  const depth = voteDepth(row);
  return depth === 'preliminary' ? 'hollow' : depth === 'few' ? 'soft' : undefined;
}

const intervalFills = (bounded: boolean): FillMeaning[] => [
  { fill: 'soft', label: `Fewer than ${formatValue(MANY_VOTES, 'count')} votes` },
  {
    fill: 'hollow',
    label: bounded
      ? `Preliminary (fewer than ${String(FEWEST_VOTES)} votes, or marked so by the operator)`
      : 'No margin of error on record: ranked by score alone',
  },
];

function standingPoint(ranked: RankedModel, board: Board, snapshot: string): FigurePoint {
  const { row, interval, isOpen } = ranked;
  const fill = intervalFill(row);
  return makePoint({
    key: `${row.model}|${snapshot}`,
    seriesId: 'score',
    at: row.model,
    subject: row.displayName,
    changedAs: board.title,
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
    facts: rowFacts(row, board, snapshot, rankFacts(ranked, board)),
  });
}

function standingRow(ranked: RankedModel, board: Board): FigureRow {
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
function standingsNotes(
  document: BoardCaptureDocument,
  shown: readonly RankedModel[],
  { fold }: RowsChoice,
  { day, fromZero }: { readonly day: string | null; readonly fromZero: boolean },
): string[] {
  const { board, rows } = document;
  const note = remarkOn(board.note, day);
  const bounded = rows.some(isBounded);
  return [
    ...zeroNotes(fromZero),
    ...(bounded
      ? [
          `Rank ranges (95%) are calculated from the confidence intervals of ${restsOn(document)}, treating errors as normal and independent.`,
        ]
      : [
          'This leaderboard has no margins of error on record, so close ranks may not be meaningful. Ranks are by score alone.',
        ]),
    ...(shown.some(({ isOpen }) => isOpen)
      ? ['“+”: the range may extend further, because some rows are not on record.']
      : []),
    ...(parted(shown)
      ? [
          'Thin lines separate tiers. Each model of a tier is too close to call with the tier’s top model (at 95% confidence).',
        ]
      : []),
    ...(rows.some(isLopsided) ? ['If an interval is lopsided, each of its sides counts separately.'] : []),
    ...(fold ? ['One row per model: its best variant, at its rank on the full leaderboard.'] : []),
    ...(note === null ? [] : [note]),
  ];
}

function rowFilters({ country, fold }: RowsChoice): ActiveFilter[] {
  return [
    ...(country === null ? [] : [{ label: 'Country', value: RefArea.label(country) }]),
    ...(fold ? [{ label: 'Variants', value: 'one per model' }] : []),
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
  const points = shown.map((ranked) => standingPoint(ranked, board, snapshot));
  const fromZero = startsAtZero(points);
  const bounded = document.rows.some(isBounded);
  return {
    ...figureBase(context, document, points),
    filters: rowFilters(choice),
    asOf: snapshot,
    stale: staleness(board.cadence, snapshot, viewDay(context, document.datasetVersion)),
    kind: 'dots',
    ...boardVariant(board),
    title: standingsTitle(board, document.rows),
    findings: standingsFindings(document),
    definition: boardDefinition(board),
    subtitle: `${board.title}: ${board.metric} (${scoreUnit(board)}), snapshot of ${formatPeriod(snapshot)}${parted(shown) ? '. Thin lines separate tiers of models too close to call' : ''}`,
    series: [{ id: 'score', label: 'Score', tone: null, fill: 'solid' }],
    rows: shown.map((ranked) => standingRow(ranked, board)),
    points,
    fills: intervalFills(bounded),
    columns: tableColumns,
    format: boardFormat(board),
    ...(board.higherIsBetter ? {} : { lowerLeads: true }),
    measure: `${board.metric} (${board.unit})`,
    scale: 'linear',
    joined: false,
    interval: bounded ? 'Bars: 95% confidence intervals, as published' : null,
    fromZero,
    notes: standingsNotes(document, shown, choice, { day: context.asOf, fromZero }),
  };
}

/** The snapshot that the view shows, on the board that it requests. */
export const boardStandings = figureSpec({
  id: 'board-standings',
  name: 'Latest snapshot of a leaderboard',
  home: BOARD_PAGE,
  industries: ['ai'],
  needs: (ask, view) => {
    const shown = askCapture(ask, view);
    return { document: shown && ask(boardCaptureDocument(shown.board, shown.snapshot)) };
  },
  draw: ({ document }, context, { options }) => document && standingsFigure(document, context, options),
  empty: 'No models on record in this snapshot.',
});

import { startsAtZero, zeroNotes } from '../../../figure/axisZero.ts';
import { RefArea } from '../../../contract/codelists.ts';
import type { Board, BoardRow, BoardSnapshotDocument } from '../../../contract/leaderboards.ts';
import type { ActiveFilter, FigurePoint, FigureRow, Fill, FillMeaning } from '../../../figure/parts.ts';
import type { DotsFigure } from '../../../figure/kinds/dots.ts';
import { figureBasis, type FigureContext } from '../../../figure/figureContext.ts';
import { viewDay, formatPeriod } from '../../../domain/periods.ts';
import { formatValue } from '../../../domain/values.ts';
import { areaTone, makePoint } from '../../../figure/point.ts';
import { staleness } from '../../../domain/staleness.ts';
import { restsOn, FEWEST_VOTES, MANY_VOTES, voteDepth } from '../../../domain/boardRows.ts';
import { noOptions, type Options } from '../../../url/view.ts';
import { boardVariant } from '../boardChoice.ts';
import { remarkOn } from '../boardOn.ts';
import { boardDefinition, boardFormat, rowFacts } from '../boardText.ts';
import { shownStandings, type Standing } from './standings.ts';
import { standingsChoice, type StandingsChoice } from './standingsChoice.ts';
import { standingsFindings, standingsTitle } from './standingsTitle.ts';
import { briefTexts, detailText, modelLabel, placeFacts, tableCells, tableColumns } from './standingWords.ts';

const hasInterval = (row: BoardRow): boolean => row.scoreLow !== null && row.scoreHigh !== null;

/** Whole marks are for places that rest on intervals and votes; `undefined` is a whole mark. */
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

function pointOf(standing: Standing, board: Board, snapshot: string): FigurePoint {
  const { row, interval, isOpen } = standing;
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
    actor: `${row.developer} (${RefArea.label(row.refArea)})`,
    unit: board.unit,
    comparableAs: board.id,
    ranks: interval === null ? null : { low: interval.low, high: isOpen ? null : interval.high },
    evidence: row.evidence,
    facts: rowFacts(row, board, placeFacts(standing, board)),
  });
}

function rowOf(standing: Standing, board: Board): FigureRow {
  const { row, tie } = standing;
  return {
    id: row.model,
    label: modelLabel(row),
    detail: detailText(standing, board),
    briefs: briefTexts(standing, board),
    tone: areaTone(row.refArea),
    ...(tie === null ? {} : { group: tie.name }),
    cells: tableCells(standing),
    ...(row.modelId === null ? {} : { modelId: row.modelId }),
  };
}

const isLopsided = ({ score, scoreLow, scoreHigh }: BoardRow): boolean =>
  scoreLow !== null &&
  scoreHigh !== null &&
  Math.abs(scoreHigh + scoreLow - 2 * score) > (scoreHigh - scoreLow) / 8;

const parted = (shown: readonly Standing[]): boolean => new Set(shown.map(({ tie }) => tie?.name)).size > 1;

/** What must be read with the figure: what ranges and hairlines are, and what cannot be said. */
function notesOf(
  document: BoardSnapshotDocument,
  shown: readonly Standing[],
  { fold }: StandingsChoice,
  { day, fromZero }: { readonly day: string | null; readonly fromZero: boolean },
): string[] {
  const { board, rows } = document;
  const note = remarkOn(board.note, day);
  const bounded = rows.some(hasInterval);
  return [
    ...zeroNotes(fromZero),
    ...(bounded
      ? [
          `Rank ranges (95 %) are computed from the intervals of ${restsOn(document)}, errors taken as normal and independent.`,
        ]
      : ['The board gives no intervals: close places cannot be separated; positions are by score alone.']),
    ...(shown.some(({ isOpen }) => isOpen)
      ? ['A plus: rows that are not on record may reach into the range.']
      : []),
    ...(parted(shown)
      ? ['Thin lines separate groups of tied models: none of a group can be told from its first at 95 %.']
      : []),
    ...(rows.some(isLopsided) ? ['A lopsided interval counts with half of its width on both sides.'] : []),
    ...(fold ? ['One row a model: its best variant, at its place on the whole board.'] : []),
    ...(note === null ? [] : [note]),
  ];
}

function filtersOf({ country, fold }: StandingsChoice): ActiveFilter[] {
  return [
    ...(country === null ? [] : [{ label: 'Country', value: RefArea.label(country) }]),
    ...(fold ? [{ label: 'Variants', value: 'folded' }] : []),
  ];
}

/**
 * One capture of a board: scores with their intervals, best first, and beside them position, rank range and
 * votes. The options choose rows; they change no number.
 */
export function standingsFigure(
  document: BoardSnapshotDocument,
  context: FigureContext,
  options: Options = noOptions,
): DotsFigure {
  const { board, snapshot } = document;
  const choice = standingsChoice(options, document.rows);
  const shown = shownStandings(document, choice);
  const points = shown.map((standing) => pointOf(standing, board, snapshot));
  const fromZero = startsAtZero(points);
  const bounded = document.rows.some(hasInterval);
  return {
    ...figureBasis(context, document, points, false),
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
    rows: shown.map((standing) => rowOf(standing, board)),
    points,
    fills: fills(bounded),
    columns: tableColumns,
    format: boardFormat(board),
    ...(board.higherIsBetter ? {} : { lowerLeads: true }),
    measure: `${board.metric} (${board.unit})`,
    scale: 'linear',
    joined: false,
    interval: bounded ? '95 % intervals as published' : null,
    fromZero,
    notes: notesOf(document, shown, choice, { day: context.asOf, fromZero }),
  };
}

import { BOARDS_PAGE } from '../../url/pathView.ts';
import { counted, nounAfter } from '../../domain/words.ts';
import { rivals } from '../../domain/rivals.ts';
import { RefArea } from '../../contract/codelists.ts';
import type { Derivation } from '../../contract/primitives.ts';
import {
  styleControlDocument,
  type StyleControlDocument,
  type StyleControlRow,
} from '../../contract/styleControl.ts';
import { countOfRows, valueRow } from '../../domain/derivationRows.ts';
import type { DotsFigure } from '../../figure/kinds/dots.ts';
import type { FigurePoint, FigureSeries, Finding } from '../../figure/parts.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import { figureSpec } from '../spec.ts';

import { areaTone, makePoint } from '../../figure/point.ts';
import { newestPeriod, formatPeriod } from '../../domain/periods.ts';
import { type AreaMoves, placeMove, placeMoves } from '../../domain/placeMoves.ts';
import type { BoardEntry } from '../../contract/leaderboards.ts';
import { formatValue } from '../../domain/values.ts';

/** Minimum number of models for quartiles. */
const FEWEST_FOR_QUARTILES = 4;

const spreadParts = ['lower', 'median', 'upper'] as const;
type Measure = (typeof spreadParts)[number];

const quartileLabels: Readonly<Record<Measure, string>> = {
  lower: 'Lower quartile',
  median: 'Median',
  upper: 'Upper quartile',
};

const spreadSeries: readonly FigureSeries[] = [
  { id: 'lower', label: quartileLabels.lower, tone: null, fill: 'hollow' },
  { id: 'median', label: quartileLabels.median, tone: null, fill: 'solid' },
  { id: 'upper', label: quartileLabels.upper, tone: null, fill: 'soft' },
];

/** Returns "7 down", "4 up", "unchanged". */
function moveText(places: number): string {
  if (places === 0) return 'unchanged';
  return `${formatValue(Math.abs(places), 'count')} ${places > 0 ? 'up' : 'down'}`;
}

function styleInput(row: StyleControlRow): Derivation['inputs'][number] {
  const text = `${String(row.positionPlain)} → ${String(row.positionStyleControl)}: ${moveText(placeMove(row))}`;
  return valueRow(row.displayName, placeMove(row), text, row.evidence);
}

/** Returns the measures of one area's moves, each linked to all of its models. */
function spreadPoints({ refArea, rows, ...spread }: AreaMoves, snapshot: string): FigurePoint[] {
  const inputs = rows.map(styleInput);
  const [first] = inputs;
  const shown = rows.length < FEWEST_FOR_QUARTILES ? (['median'] as const) : spreadParts;
  if (first === undefined) return [];
  return shown.map((measure) =>
    makePoint({
      key: `${refArea}|${measure}`,
      seriesId: measure,
      at: refArea,
      subject: `${RefArea.label(refArea)}, ${quartileLabels[measure].toLowerCase()} of ${counted(rows.length, 'model')}`,
      actor: RefArea.label(refArea),
      period: snapshot,
      value: spread[measure],
      text: moveText(spread[measure]),
      unit: 'ranks',
      comparableAs: null,
      facts: [{ label: 'Models', value: String(rows.length) }],
      ...countOfRows(inputs, 'models', first.evidence, null),
      derivation: {
        method: 'placeMoves',
        formula: `${quartileLabels[measure]} of (rank without style control − rank with it) over ${counted(rows.length, 'model')}`,
        inputs,
      },
    }),
  );
}

function medianFindings(points: readonly FigurePoint[]): Finding[] {
  return rivals.flatMap((area) => {
    const point = points.find(({ key }) => key === `${area}|median`);
    if (point === undefined) return [];
    const moved = Math.abs(point.value ?? 0);
    return [{ text: moved === 0 ? (point.text ?? '') : formatValue(moved, 'count'), point }];
  });
}

/** Returns "falls 7 ranks", "rises 1 rank", "stays". */
function placesMoved({ text, point }: Finding): string {
  const moved = point.value ?? 0;
  return moved === 0 ? 'stays' : `${moved > 0 ? 'rises' : 'falls'} ${text} ${nounAfter(text, 'rank')}`;
}

/** Returns how far style control moves the median model of each country. */
export function styleControlTitle(findings: readonly Finding[]): string {
  const [cn, us] = findings;
  if (cn === undefined || us === undefined)
    return 'Style control: no comparison of the two countries on record';
  if (cn.point.value === 0 && us.point.value === 0)
    return 'Style control does not move either country’s median model';
  return `Style control: median Chinese model ${placesMoved(cn)}, median U.S. model ${placesMoved(us)}`;
}

/** Returns how far style control moves models on the text board, by country of developer: the middle half of them. */
export function styleControlFigure(document: StyleControlDocument, context: FigureContext): DotsFigure {
  const days = document.captures.map(({ snapshot }) => snapshot);
  const day = newestPeriod(days, context.asOf);
  const rows = document.captures.find(({ snapshot }) => snapshot === day)?.rows ?? [];
  const moves = placeMoves(rows);
  const points = moves.flatMap((one) => spreadPoints(one, day ?? ''));
  const findings = medianFindings(points);
  return {
    ...figureBase(context, document, points),
    ...(day === null ? {} : { asOf: day }),
    kind: 'dots',
    title: styleControlTitle(findings),
    findings,
    definition:
      'Ranks that a country’s models move on the text leaderboard when scores are adjusted for the style of answers (style control): rank by score without it minus rank with it. Up is toward first.',
    subtitle: `Ranks moved up (+) or down (−) when scores are adjusted for the style of answers, Arena text${day === null ? '' : `, ${formatPeriod(day)}`}`,
    series: spreadSeries,
    rows: moves.map(({ refArea, rows: own }) => ({
      id: refArea,
      label: RefArea.label(refArea),
      detail: counted(own.length, 'model'),
      tone: areaTone(refArea),
    })),
    points,
    format: 'count',
    measure: 'Ranks moved by style control (ranks)',
    scale: 'linear',
    joined: true,
    notes: [
      `All ${counted(rows.length, 'model')} on both leaderboards, ranked by score.`,
      'Bars join the quartiles, which are left out for fewer than four models. “Not attributable”: the leaderboard names no organization.',
    ],
  };
}

/** Boards recorded without and with style control: the pages that show its effect. */
export const STYLE_BOARDS: readonly string[] = ['arena-text', 'arena-text-sc'];

/** Both pages show the same figure. */
export const styleControlEffect = figureSpec({
  id: 'style-control-effect',
  name: 'What style control changes',
  home: `${BOARDS_PAGE}/arena-text`,
  industries: ['ai'],
  needs: (ask) => ({ document: ask(styleControlDocument) }),
  draw: ({ document }, context) => styleControlFigure(document, context),
  empty: 'Only one version of this leaderboard is on record by this date.',
});

/** Suffix of the ids of boards with style control. */
const STYLE_CONTROL = '-sc';

interface StyleTwins {
  readonly plain: string;
  readonly styleControl: string;
}

/** Returns the two boards that differ only by style control, including this one; `null` if it has no twin. */
export function styleTwins(id: string, boards: readonly Pick<BoardEntry, 'id'>[]): StyleTwins | null {
  const plain = id.endsWith(STYLE_CONTROL) ? id.slice(0, -STYLE_CONTROL.length) : id;
  const twins = { plain, styleControl: `${plain}${STYLE_CONTROL}` };
  const isKnown = (one: string) => boards.some((board) => board.id === one);
  return isKnown(twins.plain) && isKnown(twins.styleControl) ? twins : null;
}

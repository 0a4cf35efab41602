import { BOARDS_PAGE } from '../../url/pathView.ts';
import { counted } from '../../domain/words.ts';
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

const measures = ['lower', 'median', 'upper'] as const;
type Measure = (typeof measures)[number];

const labels: Readonly<Record<Measure, string>> = {
  lower: 'Lower quartile',
  median: 'Median',
  upper: 'Upper quartile',
};

const series: readonly FigureSeries[] = [
  { id: 'lower', label: labels.lower, tone: null, fill: 'hollow' },
  { id: 'median', label: labels.median, tone: null, fill: 'solid' },
  { id: 'upper', label: labels.upper, tone: null, fill: 'soft' },
];

/** Returns "7 down", "4 up", "no move". */
function moveText(places: number): string {
  if (places === 0) return 'no move';
  return `${formatValue(Math.abs(places), 'count')} ${places > 0 ? 'up' : 'down'}`;
}

function inputOf(row: StyleControlRow): Derivation['inputs'][number] {
  const text = `${String(row.positionPlain)} → ${String(row.positionStyleControl)}: ${moveText(placeMove(row))}`;
  return valueRow(row.displayName, placeMove(row), text, row.evidence);
}

/** Returns the measures of one area's moves, each linked to all of its models. */
function pointsOf({ refArea, rows, ...spread }: AreaMoves, snapshot: string): FigurePoint[] {
  const inputs = rows.map(inputOf);
  const [first] = inputs;
  const shown = rows.length < FEWEST_FOR_QUARTILES ? (['median'] as const) : measures;
  if (first === undefined) return [];
  return shown.map((measure) =>
    makePoint({
      key: `${refArea}|${measure}`,
      seriesId: measure,
      at: refArea,
      subject: `${RefArea.label(refArea)}, ${labels[measure].toLowerCase()} of ${counted(rows.length, 'model')}`,
      actor: RefArea.label(refArea),
      period: snapshot,
      value: spread[measure],
      text: moveText(spread[measure]),
      unit: 'places',
      comparableAs: null,
      facts: [{ label: 'Models', value: String(rows.length) }],
      ...countOfRows(
        inputs.map((input) => input.evidence),
        'models',
        first.evidence,
        null,
      ),
      derivation: {
        method: 'placeMoves',
        formula: `${labels[measure]} of (position without style control − position with it) over ${counted(rows.length, 'model')}`,
        inputs,
      },
    }),
  );
}

function findingsOf(points: readonly FigurePoint[]): Finding[] {
  return rivals.flatMap((area) => {
    const point = points.find(({ key }) => key === `${area}|median`);
    return point === undefined ? [] : [{ text: point.text ?? '', point }];
  });
}

function titleOf(findings: readonly Finding[]): string {
  const [cn, us] = findings;
  if (cn === undefined || us === undefined) return 'What style control moves on the text board';
  return `Correcting for style, median Chinese model ${cn.text}, median U.S. model ${us.text}`;
}

/** Returns how far style control moves models on the text board, by country of developer: the middle half of them. */
export function styleControlFigure(document: StyleControlDocument, context: FigureContext): DotsFigure {
  const days = document.captures.map(({ snapshot }) => snapshot);
  const day = newestPeriod(days, context.asOf);
  const rows = document.captures.find(({ snapshot }) => snapshot === day)?.rows ?? [];
  const moves = placeMoves(rows);
  const points = moves.flatMap((one) => pointsOf(one, day ?? ''));
  const findings = findingsOf(points);
  return {
    ...figureBase(context, document, points),
    ...(day === null ? {} : { asOf: day }),
    kind: 'dots',
    id: 'style-control-effect',
    title: titleOf(findings),
    findings,
    definition:
      'Places that models of a country move on the text board when style control is switched on: position by score without it minus position with it. Up is towards the first place.',
    subtitle: `Arena text, overall: places moved up (+) or down (−)${day === null ? '' : `, captured ${formatPeriod(day)}`}`,
    series,
    rows: moves.map(({ refArea, rows: own }) => ({
      id: refArea,
      label: RefArea.label(refArea),
      detail: counted(own.length, 'model'),
      tone: areaTone(refArea),
    })),
    points,
    format: 'count',
    measure: 'Places moved by style control (places)',
    scale: 'linear',
    joined: true,
    interval: null,
    notes: [
      `All ${counted(rows.length, 'model')} on both boards; position is the order by score (position_plain, position_style_control).`,
      'Bars join the quartiles, which are left out below four models. “Not attributable”: the board names no organization.',
    ],
  };
}

/** Boards recorded without and with style control: the pages that show its effect. */
export const STYLE_BOARDS: readonly string[] = ['arena-text', 'arena-text-sc'];

/** It is the same figure on both pages. */
export const styleControlEffect = figureSpec({
  id: 'style-control-effect',
  name: 'What style control moves',
  home: `${BOARDS_PAGE}/arena-text`,
  industries: ['ai'],
  needs: (ask) => ({ document: ask(styleControlDocument) }),
  draw: ({ document }, context) => styleControlFigure(document, context),
  empty: 'By this day the text board is not on record both ways.',
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

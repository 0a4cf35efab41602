import { endRoom, type EndName, placeEnds, piecesOf } from './endPlaces.ts';
import type { XY } from './linePaths.ts';
import { type Area, type PlacedName, placeNames } from './MarkNames.tsx';
import { fitText, textWidth, wrapText } from './measureText.ts';
import type { PlotSettings } from './plot.ts';
import { LOG_SCALE, originTicks, SCALE_WORD, type Tick, timeDomain, timeTicks, valueAxis } from './ticks.ts';
import { periodStart } from '../domain/periods.ts';
import { breakMarks } from '../figure/breakMarks.ts';
import { hasDirectLabels } from '../figure/firstPaint.ts';
import type { LinesFigure } from '../figure/kinds/lines.ts';
import { panelsOf } from '../figure/linePanels.ts';
import type { FigurePoint } from '../figure/parts.ts';
import { tickWriter } from '../figure/tickWriter.ts';
import { isNarrow } from '../theme/breakpoints.ts';

/** A note on the time axis: the position of its line, the start of its text, and its level from below. */
export interface PlacedAnnotation {
  readonly period: string;
  readonly text: string;
  /** The text as far as it fits. */
  readonly shown: string;
  readonly isBreak: boolean;
  readonly x: number;
  readonly left: number;
  readonly level: number;
}

export const ANNOTATION = { size: 11, line: 14 } as const;
const GAP = 8;
/** Approximate maximum number of lines of notes above a plot. */
const MOST_LEVELS = 3;

/**
 * Places the notes and breaks of a figure between two edges, each as close as possible to its day, and on a separate
 * level if it would overlap another.
 *
 * @param at returns the position of a day (since 1970) on the axis.
 */
export function placeAnnotations(
  figure: LinesFigure,
  at: (day: number) => number,
  [from, to]: readonly [number, number],
): PlacedAnnotation[] {
  const breaks = breakMarks(figure).map((one) => ({ ...one, isBreak: true }));
  const wanted = [...(figure.annotations ?? []).map((one) => ({ ...one, isBreak: false })), ...breaks];
  // Many notes are shortened rather than stacked above the plot.
  const room = Math.min(
    to - from,
    Math.max((MOST_LEVELS * (to - from)) / Math.max(1, wanted.length) - GAP, 40),
  );
  // From right to left, each text starting at its line: then no line crosses the text of another.
  const starts: number[] = [];
  return wanted
    .map((one) => ({ ...one, x: at(periodStart(one.period)) }))
    .sort((a, b) => b.x - a.x)
    .map((one) => {
      const shown = fitText(one.text, ANNOTATION.size, room);
      const width = textWidth(shown, ANNOTATION.size);
      const left = Math.max(from, Math.min(one.x, to - width));
      const free = starts.findIndex((start) => left + width + GAP <= start);
      const level = free === -1 ? starts.length : free;
      starts[level] = left;
      return { ...one, shown, left, level };
    })
    .reverse();
}

/** Approximate distance of ticks on the time axis, on a phone and elsewhere. */
const NEAR_TICKS = 56;
const FAR_TICKS = 72;

/** Distance between the labels of the value axis and the plot. */
const BESIDE = 14;

/** Room below the plot: the time axis and the margin. */
export const LINES_FOOT = 30;
export const STEP_NAME = 11;
const MOST_STEP_NAMES = 24;

/** Returns the names of steps along their lines, as many as have room. */
function namesOfSteps(figure: LinesFigure, place: (point: FigurePoint) => XY, area: Area): PlacedName[] {
  const points = new Map(figure.points.map((point) => [point.key, point]));
  const wanted = (figure.stepNames ?? []).flatMap(({ key, text }) => {
    const point = points.get(key);
    if (point?.value == null) return [];
    return [{ key, text, width: textWidth(text, STEP_NAME, 500), ...place(point) }];
  });
  return placeNames(wanted, [], area, MOST_STEP_NAMES, { way: 'along', thin: piecesOf(figure, place) });
}

/** Returns the position of a value between the upper and the lower edge of the plot. */
function heightOf(figure: LinesFigure, [low, high]: readonly [number, number], { top, bottom }: Area) {
  const on = (value: number) => (figure.scale === 'log' ? Math.log10(value) : value);
  return (value: number): number => {
    const share = (on(value) - on(low)) / (on(high) - on(low));
    return figure.reversed === true ? top + share * (bottom - top) : bottom - share * (bottom - top);
  };
}

interface Sides {
  readonly left: number;
  readonly right: number;
}

/** Widens both sides until no label of the time axis is cut off at the edge. */
function roomForTicks(
  ticks: readonly Tick[],
  [low, high]: readonly [number, number],
  { left, right, width }: Sides & { readonly width: number },
): Sides {
  const plot = width - left - right;
  const before = ticks.map(({ at, label }) => textWidth(label, 12) / 2 - ((at - low) / (high - low)) * plot);
  const behind = ticks.map(({ at, label }) => textWidth(label, 12) / 2 - ((high - at) / (high - low)) * plot);
  return {
    left: Math.max(left, Math.ceil(Math.max(0, ...before)) + 2),
    right: Math.max(right, Math.ceil(Math.max(0, ...behind)) + 2),
  };
}

/** Returns the months between two ticks at least. */
const leastMonths = (periods: readonly string[]): number =>
  periods.every((period) => period.length === 'YYYY'.length) ? 12 : 1;

/** Name of a panel above it, on at most two lines. */
export const PANEL_HEADING = { size: 12, line: 16, weight: 600 } as const;

function headingLines(label: string, width: number): string[] {
  const { size, weight } = PANEL_HEADING;
  const [first = '', ...rest] = wrapText(label, size, width - 8, weight);
  return rest.length === 0 ? [first] : [first, fitText(rest.join(' '), size, width - 8, weight)];
}

const headingsOf = ({ panels = [] }: LinesFigure, width: number): string[][] =>
  panels.map(({ label }) => headingLines(label, width));

/** Returns what is above the drawn panel, or above all lines. */
const ofPanel = (
  placed: readonly PlacedAnnotation[][],
  headings: readonly string[][],
  panel = 0,
): { annotations: readonly PlacedAnnotation[]; heading: readonly string[] } => ({
  annotations: placed[panel] ?? [],
  heading: headings[panel] ?? [],
});

/** Returns the form of line names at their ends; always short in panels. */
function endNameOf(figure: LinesFigure, isSmall: boolean): EndName {
  if (figure.panels !== undefined) return 'short';
  return hasDirectLabels(figure, isSmall) ? (isSmall ? 'short' : 'long') : null;
}

/**
 * Returns the frame of a figure's lines: axes, room for labels on both sides, notes above. Panels share it, so that
 * their heights and days compare.
 */
export function linesFrame(whole: LinesFigure, { width, height, target, panel }: PlotSettings) {
  const parts = panelsOf(whole);
  const figure = (panel === undefined ? undefined : parts[panel]) ?? whole;
  const isSmall = isNarrow(width) && target === 'page';
  const name = endNameOf(whole, isSmall);
  const axis = valueAxis(whole, Math.max(3, Math.round(height / 64)));
  // On a phone there is no room for lines between the powers of ten.
  const y = isSmall ? { ...axis, minor: [] } : axis;
  const periods = [...whole.points.map(({ at }) => at), ...(whole.uncertain ?? []).map(({ from }) => from)];
  const x = timeDomain(periods);
  const yLabels = y.ticks.map(tickWriter(y.ticks, figure.format));
  const scaleWord = figure.scale === 'log' ? textWidth(LOG_SCALE, SCALE_WORD) - BESIDE / 2 : 0;
  const beside = Math.ceil(Math.max(24, scaleWord, ...yLabels.map((label) => textWidth(label, 12)))) + BESIDE;
  const after = Math.max(...parts.map((part) => endRoom(part, name, width)));
  const count = Math.max(2, Math.floor((width - beside - after) / (isSmall ? NEAR_TICKS : FAR_TICKS)));
  const ticks =
    figure.origin === undefined
      ? timeTicks(x[0], x[1], count, periods.map(periodStart), leastMonths(periods))
      : originTicks(x, periodStart(figure.origin.day), count);
  const { left, right } = roomForTicks(ticks, x, { left: beside, right: after, width });
  const at = (day: number) => left + ((day - x[0]) / (x[1] - x[0])) * (width - left - right);
  // Notes are above the plot, where the room of the names at its end is free.
  const placed = parts.map((part) => placeAnnotations(part, at, [left, width - 6]));
  const headings = headingsOf(whole, width);
  const { annotations, heading } = ofPanel(placed, headings, panel);
  const levels = Math.max(0, ...placed.flat().map(({ level }) => level));
  const headed = Math.max(0, ...headings.map(({ length }) => length)) * PANEL_HEADING.line;
  const top = 24 + levels * ANNOTATION.line + headed;
  const area = { left, top, right: width - right, bottom: height - LINES_FOOT };
  const up = heightOf(figure, y.domain, area);
  const place = (point: FigurePoint) => ({ x: at(periodStart(point.at)), y: up(point.value ?? 0) });
  const names = namesOfSteps(figure, place, area);
  const lines = piecesOf(figure, place);
  const labels = placeEnds(figure, name, { place, lines, area, width });
  return { x, y, left, right, ticks, annotations, top, names, labels, lines, heading };
}

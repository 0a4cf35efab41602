import { fitText, textWidth } from './measureText.ts';
import { type PlacedName, placeNames } from './MarkNames.tsx';
import type { PlotSettings } from './plot.ts';
import { originTicks, type Tick, timeDomain, timeTicks, valueAxis } from './ticks.ts';
import { periodStart } from '../domain/periods.ts';
import { formatValue } from '../domain/values.ts';
import { breakMarks } from '../figure/breakMarks.ts';
import { hasDirectLabels } from '../figure/firstPaint.ts';
import type { LinesFigure } from '../figure/kinds/lines.ts';
import type { FigurePoint, FigureSeries } from '../figure/parts.ts';
import { tickWriter } from '../figure/tickWriter.ts';
import { isNarrow } from '../theme/breakpoints.ts';

interface EndLabel {
  readonly text: string;
  readonly point: FigurePoint;
}

/** The newest value; with steps, the one in force and the announced one after it: "USD 10 → USD 20". */
function valueText(figure: LinesFigure, series: FigureSeries, last: FigurePoint): string {
  const text = formatValue(last.value, figure.format);
  if (last.status !== 'F' || figure.curve !== 'step') return text;
  const now = figure.points.findLast(
    (point) => point.seriesId === series.id && point.value !== null && point.status !== 'F',
  );
  return now === undefined ? text : `${formatValue(now.value, figure.format)} → ${text}`;
}

/** What is at the end of a line: its name and newest value, or only the value where room is short. */
export function endLabel(figure: LinesFigure, series: FigureSeries, withName: boolean): EndLabel | null {
  const last = figure.points.filter((point) => point.seriesId === series.id && point.value !== null).at(-1);
  if (last === undefined) return null;
  const value = last.text ?? valueText(figure, series, last);
  return { text: withName ? `${series.label} ${value}` : value, point: last };
}

/** A note on the time axis: where its line stands, where its text starts, and on which level from below. */
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
/** About this many lines of notes a plot has above it at most. */
const MOST_LEVELS = 3;

/**
 * Places the notes and breaks of a figure between two edges, each from its day on as near as can be, and on a
 * level of its own where it would run into another.
 *
 * @param at The place of a day (since 1970) on the axis.
 */
export function placeAnnotations(
  figure: LinesFigure,
  at: (day: number) => number,
  [from, to]: readonly [number, number],
): PlacedAnnotation[] {
  const breaks = breakMarks(figure).map((one) => ({ ...one, isBreak: true }));
  const wanted = [...figure.annotations.map((one) => ({ ...one, isBreak: false })), ...breaks];
  // Many notes are cut short rather than piled up over the plot.
  const room = Math.min(
    to - from,
    Math.max((MOST_LEVELS * (to - from)) / Math.max(1, wanted.length) - GAP, 40),
  );
  // From right to left, each text beginning at its line: no line then runs through the text of another.
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

/** Names at the ends of lines take at most this share of the width. */
const MOST_LABEL = 0.36;

/** Room below the plot: the time axis and the margin. */
const LINES_FOOT = 30;
export const STEP_NAME = 11;
const MOST_STEP_NAMES = 24;

/** Names of steps along their lines, as many as have room. */
function namesOfSteps(
  figure: LinesFigure,
  at: (day: number) => number,
  [low, high]: readonly [number, number],
  area: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number },
): PlacedName[] {
  const on = (value: number) => (figure.scale === 'log' ? Math.log10(value) : value);
  const points = new Map(figure.points.map((point) => [point.key, point]));
  const wanted = (figure.stepNames ?? []).flatMap(({ key, text }) => {
    const point = points.get(key);
    if (point?.value == null) return [];
    const share = (on(point.value) - on(low)) / (on(high) - on(low));
    const y = area.bottom - share * (area.bottom - area.top);
    return [{ key, text, width: textWidth(text, STEP_NAME, 500), x: at(periodStart(point.at)), y }];
  });
  return placeNames(wanted, [], area, MOST_STEP_NAMES, { way: 'along' });
}

interface Sides {
  readonly left: number;
  readonly right: number;
}

/** Both sides, widened until no label of the time axis is cut off at the rim. */
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

/** What is around the lines of a figure: axes, room for labels on either side, notes above. */
export function linesFrame(figure: LinesFigure, { width, height, target }: PlotSettings) {
  const direct = hasDirectLabels(figure) && (!isNarrow(width) || target === 'file');
  const y = valueAxis(figure, Math.max(3, Math.round(height / 64)));
  const periods = [...figure.points.map(({ at }) => at), ...(figure.uncertain ?? []).map(({ from }) => from)];
  const x = timeDomain(periods);
  const yLabels = y.ticks.map(tickWriter(y.ticks, figure.format));
  const beside = Math.ceil(Math.max(24, ...yLabels.map((label) => textWidth(label, 12)))) + 14;
  const labels = figure.series.map((series) => endLabel(figure, series, direct));
  const widest = Math.max(16, ...labels.map((label) => textWidth(label?.text ?? '', 12, 600)));
  const after = Math.ceil(Math.min(widest, width * MOST_LABEL)) + 16;
  const count = Math.max(2, Math.floor((width - beside - after) / 72));
  const ticks =
    figure.origin === undefined
      ? timeTicks(x[0], x[1], count, periods.map(periodStart))
      : originTicks(x, periodStart(figure.origin.day), count);
  const { left, right } = roomForTicks(ticks, x, { left: beside, right: after, width });
  const at = (day: number) => left + ((day - x[0]) / (x[1] - x[0])) * (width - left - right);
  // Notes are above the plot, where the room of the names at its end is free.
  const annotations = placeAnnotations(figure, at, [left, width - 6]);
  const levels = Math.max(0, ...annotations.map(({ level }) => level));
  const top = 24 + levels * ANNOTATION.line;
  const area = { left, top, right: width - right, bottom: height - LINES_FOOT };
  const names = namesOfSteps(figure, at, y.domain, area);
  return { direct, x, y, left, right, ticks, annotations, top, names };
}

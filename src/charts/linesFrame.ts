import type { LinesFigure } from '../figure/kinds/lines.ts';
import { hasDirectLabels } from '../figure/firstPaint.ts';
import { periodStart } from '../domain/formatPeriod.ts';
import { tickWriter } from '../figure/tickWriter.ts';
import { isNarrow } from '../theme/breakpoints.ts';
import { endLabel } from './endLabel.ts';
import { textWidth } from './measureText.ts';
import { ANNOTATION, placeAnnotations } from './placeAnnotations.ts';
import type { PlotSettings } from './plotProps.ts';
import { placeNames, type PlacedName } from './placeNames.ts';
import { timeDomain, timeTicks, type Tick } from './ticks.ts';
import { valueAxis } from './valueAxis.ts';

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

/** What stands around the lines of a figure: axes, room for labels on either side, notes above. */
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
  const ticks = timeTicks(x[0], x[1], count, periods.map(periodStart));
  const { left, right } = roomForTicks(ticks, x, { left: beside, right: after, width });
  const at = (day: number) => left + ((day - x[0]) / (x[1] - x[0])) * (width - left - right);
  // Notes stand above the plot, where the room of the names at its end is free.
  const annotations = placeAnnotations(figure, at, [left, width - 6]);
  const levels = Math.max(0, ...annotations.map(({ level }) => level));
  const top = 24 + levels * ANNOTATION.line;
  const area = { left, top, right: width - right, bottom: height - LINES_FOOT };
  const names = namesOfSteps(figure, at, y.domain, area);
  return { direct, x, y, left, right, ticks, annotations, top, names };
}

import type { LinesFigure } from '../figure/figure.ts';
import { formatTick } from '../figure/formatValue.ts';
import { hasDirectLabels } from '../figure/legend.ts';
import { isNarrow } from '../theme/breakpoints.ts';
import { endLabel } from './endLabel.ts';
import { textWidth } from './measureText.ts';
import { ANNOTATION, placeAnnotations } from './placeAnnotations.ts';
import type { PlotSettings } from './plotProps.ts';
import { timeDomain, timeTicks } from './ticks.ts';
import { valueAxis } from './valueAxis.ts';

/** Names at the ends of lines take at most this share of the width. */
const MOST_LABEL = 0.36;

/** What stands around the lines of a figure: axes, room for labels on either side, notes above. */
export function linesFrame(figure: LinesFigure, { width, height, target }: PlotSettings) {
  const direct = hasDirectLabels(figure) && (!isNarrow(width) || target === 'file');
  const y = valueAxis(figure, Math.max(3, Math.round(height / 64)));
  const x = timeDomain([
    ...figure.points.map(({ at }) => at),
    ...(figure.uncertain ?? []).map(({ from }) => from),
  ]);
  const yLabels = y.ticks.map((tick) => formatTick(tick, figure.format));
  const left = Math.ceil(Math.max(24, ...yLabels.map((label) => textWidth(label, 12)))) + 14;
  const labels = figure.series.map((series) => endLabel(figure, series, direct));
  const widest = Math.max(16, ...labels.map((label) => textWidth(label?.text ?? '', 12, 600)));
  const right = Math.ceil(Math.min(widest, width * MOST_LABEL)) + 16;
  const ticks = timeTicks(x[0], x[1], Math.max(2, Math.floor((width - left - right) / 72)));
  const at = (day: number) => left + ((day - x[0]) / (x[1] - x[0])) * (width - left - right);
  // Notes stand above the plot, where the room of the names at its end is free.
  const annotations = placeAnnotations(figure, at, [left, width - 6]);
  const levels = Math.max(0, ...annotations.map(({ level }) => level));
  return { direct, x, y, left, right, ticks, annotations, top: 24 + levels * ANNOTATION.line };
}

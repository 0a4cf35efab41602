import { FootAxis, Grid } from './Axes.tsx';
import { markData } from './Mark.tsx';
import {
  drawnRowsWidth,
  leastRowsHeight,
  mostRowsHeight,
  layoutRows,
  RowBands,
  RowLabels,
} from './RowLabels.tsx';
import type { PlotOf, PlotSettings } from './plot.ts';
import { plotFrame, ROWS } from './plotFrame.ts';
import { PlotSvg } from './PlotSvg.tsx';
import { linearTicks, niceDomain } from './ticks.ts';
import { toneOf } from './tones.ts';
import { detailedRows } from '../figure/detailedRows.ts';
import type { BarsFigure } from '../figure/kinds/bars.ts';
import type { FigurePoint, FigureRow, FigureSeries, Fill, Tone } from '../figure/parts.ts';
import { isUnsure } from '../figure/point.ts';
import { tickWriter } from '../figure/tickWriter.ts';
import { boxPaint } from '../theme/boxPaint.ts';
import { hatchPath } from '../theme/hatchPath.ts';
import { round } from '../theme/markPath.ts';
import type { ChartTheme } from '../theme/palette.ts';

const AXIS = 28;
const TOP = 6;

/** Returns the length of the longest row with all its series: the axis ends on a round number at or above it. */
function longest(points: readonly FigurePoint[]): number {
  const sums = new Map<string, number>();
  for (const point of points) sums.set(point.at, (sums.get(point.at) ?? 0) + (point.value ?? 0));
  return Math.max(0, ...sums.values());
}

interface BarAxis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

/** Returns the axis of a day, which has 23 or 25 hours if clocks change: a tick every three or six hours. */
function dayAxis(hours: number, width: number): BarAxis {
  const step = width > 480 ? 3 : 6;
  const ticks = Array.from({ length: 24 / step + 1 }, (_, index) => index * step);
  return { domain: [0, Math.max(24, hours)], ticks };
}

/** Returns the axis from zero, with a tick about every 90 pixels. */
function barAxis({ format, axisEnd }: BarsFigure, points: readonly FigurePoint[], width: number): BarAxis {
  const count = Math.max(2, Math.floor(width / 90));
  if (format === 'hours') return dayAxis(longest(points), width);
  const whole = format === 'count';
  const domain: [number, number] =
    axisEnd == null ? niceDomain(0, longest(points), true, count, whole) : [0, axisEnd];
  return { domain, ticks: linearTicks(domain[0], domain[1], count, whole) };
}

/** Bars from zero, one row each; several series are stacked. */
function BarsPlot({ figure, ...settings }: { figure: BarsFigure } & PlotSettings) {
  const { width, height, theme, axisPoints = figure.points } = settings;
  const rows = detailedRows(figure);
  const layout = layoutRows(rows, width, height - AXIS - TOP);
  const area = {
    x: layout.left,
    y: TOP,
    width: width - layout.left - layout.right,
    height: height - AXIS - TOP,
  };
  const { domain, ticks } = barAxis(figure, axisPoints, area.width);
  const frame = plotFrame(area, { domain }, ROWS);
  const edge = round(area.x);
  return (
    <PlotSvg width={width} height={height}>
      <RowBands figure={figure} layout={layout} area={area} width={width} theme={theme} />
      <Grid frame={frame} x={ticks} theme={theme} />
      <RowLabels rows={rows} layout={layout} area={area} width={width} theme={theme} />
      {stackedBars(figure).map(({ point, series, row, index, before }) => (
        <BarMark
          key={point.key}
          point={point}
          tone={toneOf(row, series)}
          fill={series.fill}
          from={frame.xAt(before)}
          to={frame.xAt(before + point.value)}
          middle={area.y + index * layout.rowHeight + layout.middle}
          thickness={Math.min(18, layout.rowHeight * (layout.stacked ? 0.36 : 0.66))}
          theme={theme}
        />
      ))}
      <line x1={edge} x2={edge} y1={TOP} y2={round(TOP + area.height)} stroke={theme.zeroLine} />
      <FootAxis frame={frame} ticks={ticks} write={tickWriter(ticks, figure.format)} theme={theme} />
    </PlotSvg>
  );
}

interface StackedBar {
  readonly point: FigurePoint & { readonly value: number };
  readonly series: FigureSeries;
  readonly row: FigureRow;
  /** Index of its row, from the top. */
  readonly index: number;
  /** Sum of the bars before it in its row. */
  readonly before: number;
}

const hasValue = (point: FigurePoint | undefined): point is FigurePoint & { readonly value: number } =>
  point?.value != null;

/** Returns every bar, series by series. A missing value has none. */
function stackedBars({ rows, series, points }: BarsFigure): StackedBar[] {
  const byPlace = new Map(points.map((point) => [`${point.at}\n${point.seriesId}`, point]));
  const sums = new Map<string, number>();
  return series.flatMap((one) =>
    rows.flatMap((row, index) => {
      const point = byPlace.get(`${row.id}\n${one.id}`);
      if (!hasValue(point)) return [];
      const before = sums.get(row.id) ?? 0;
      sums.set(row.id, before + point.value);
      return [{ point, series: one, row, index, before }];
    }),
  );
}

interface BarMarkProps {
  readonly point: FigurePoint;
  readonly tone: Tone;
  readonly fill: Fill;
  /** Start, end and vertical middle (pixels). */
  readonly from: number;
  readonly to: number;
  readonly middle: number;
  readonly thickness: number;
  readonly theme: ChartTheme;
}

/** One bar, as long as its value; with low confidence it is striped, and keeps its color. */
function BarMark({ point, tone, fill, from, to, middle, thickness, theme }: BarMarkProps) {
  const top = middle - thickness / 2;
  if (isUnsure(point)) {
    const d = hatchPath({ left: from, right: to, top, bottom: top + thickness });
    return <path d={d} {...boxPaint(tone, fill, theme, true)} {...markData(point)} />;
  }
  return (
    <rect
      x={round(from)}
      y={round(top)}
      width={round(to - from)}
      height={round(thickness)}
      {...boxPaint(tone, fill, theme)}
      {...markData(point)}
    />
  );
}

export const barsPlot: PlotOf<BarsFigure> = {
  Draw: BarsPlot,
  leastHeight: leastRowsHeight,
  mostHeight: mostRowsHeight,
  drawnWidth: drawnRowsWidth,
  // Names next to the bars differ in width between columns: bars of one length would represent different values.
  hasColumns: false,
};

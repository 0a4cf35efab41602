import { CartesianGrid, ComposedChart, usePlotArea, useXAxisScale, XAxis, YAxis } from 'recharts';
import { LayersOffTheTab } from './RechartsParts.tsx';
import { markData } from './Mark.tsx';
import {
  drawnRowsWidth,
  leastRowsHeight,
  mostRowsHeight,
  layoutRows,
  RowLabels,
  type RowLayout,
} from './RowLabels.tsx';
import type { PlotOf, PlotSettings } from './plot.ts';
import { linearTicks, niceDomain } from './ticks.ts';
import { boxPaint, markColor, toneOf } from './tones.ts';
import type { BarsFigure } from '../figure/kinds/bars.ts';
import type { FigurePoint, FigureSeries, Tone } from '../figure/parts.ts';
import { isUnsure } from '../figure/point.ts';
import { tickWriter } from '../figure/tickWriter.ts';
import { SANS } from '../theme/fonts.ts';
import { round } from '../theme/markPath.ts';
import type { ChartTheme } from '../theme/palette.ts';

const AXIS = 28;
const TOP = 6;

/** The longest row, all its series together: the axis ends on a round number at or above it. */
function longest(points: readonly FigurePoint[]): number {
  const sums = new Map<string, number>();
  for (const point of points) sums.set(point.at, (sums.get(point.at) ?? 0) + (point.value ?? 0));
  return Math.max(0, ...sums.values());
}

/** The clock of a day, which has 23 or 25 hours where clocks change: a tick every three or six hours. */
function dayAxis(hours: number, width: number) {
  const step = width > 480 ? 3 : 6;
  const ticks = Array.from({ length: 24 / step + 1 }, (_, index) => index * step);
  return { domain: [0, Math.max(24, hours)], ticks };
}

/** The axis from zero, with a tick about every 90 pixels. */
function barAxis({ format, axisEnd }: BarsFigure, points: readonly FigurePoint[], width: number) {
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
  const layout = layoutRows(figure.rows, width, height - AXIS - TOP);
  const { domain, ticks } = barAxis(figure, axisPoints, width - layout.left - layout.right);
  return (
    <ComposedChart
      width={width}
      height={height}
      data={[]}
      layout="vertical"
      margin={{ top: TOP, right: layout.right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid horizontal={false} stroke={theme.grid} />
      <XAxis
        type="number"
        domain={domain}
        allowDataOverflow
        ticks={ticks}
        tickFormatter={tickWriter(ticks, figure.format)}
        interval={0}
        tick={{ fill: theme.softInk, fontSize: 12, fontFamily: SANS }}
        tickLine={false}
        axisLine={{ stroke: theme.zeroLine }}
        height={AXIS}
      />
      <YAxis
        type="number"
        domain={[0, Math.max(1, figure.rows.length)]}
        reversed
        allowDataOverflow
        ticks={[]}
        width={layout.left}
        tick={false}
        tickLine={false}
        axisLine={{ stroke: theme.zeroLine }}
      />
      <BarsLayer figure={figure} layout={layout} theme={theme} />
      <RowLabels rows={figure.rows} layout={layout} width={width} theme={theme} />
      {settings.target === 'page' && <LayersOffTheTab />}
    </ComposedChart>
  );
}

interface BarsLayerProps {
  readonly figure: BarsFigure;
  readonly layout: RowLayout;
  readonly theme: ChartTheme;
}

/** A point and the sum of those before it in its row, from which its bar begins. */
interface StackedPoint {
  readonly point: FigurePoint & { readonly value: number };
  readonly from: number;
  readonly series: FigureSeries;
}

/** The bars of a row in the order of series, each from where the one before it ends; a missing value has none. */
function stackOf({ points, series }: BarsFigure, rowId: string): StackedPoint[] {
  let from = 0;
  return series.flatMap((one) => {
    const point = points.find(({ at, seriesId }) => at === rowId && seriesId === one.id);
    if (point?.value == null) return [];
    const stacked = { point: { ...point, value: point.value }, from, series: one };
    from += point.value;
    return [stacked];
  });
}

/** A bar for each value, as long as it says. */
function BarsLayer({ figure, layout, theme }: BarsLayerProps) {
  const xScale = useXAxisScale();
  const area = usePlotArea();
  if (xScale === undefined || area === undefined) return null;
  const at = (value: number) => xScale(value) ?? 0;
  return (
    <g>
      {figure.rows.map((row, index) => (
        <g key={row.id}>
          {stackOf(figure, row.id).map(({ point, from, series }) => (
            <BarMark
              key={point.key}
              point={point}
              x={at(from)}
              width={at(from + point.value) - at(from)}
              y={area.y + index * layout.rowHeight + layout.middle}
              tone={toneOf(row, series)}
              thickness={Math.min(18, layout.rowHeight * (layout.stacked ? 0.36 : 0.66))}
              theme={theme}
            />
          ))}
        </g>
      ))}
    </g>
  );
}

interface BarMarkProps {
  readonly point: FigurePoint;
  readonly x: number;
  readonly width: number;
  /** Its middle. */
  readonly y: number;
  readonly tone: Tone;
  readonly thickness: number;
  readonly theme: ChartTheme;
}

/** One bar, a hairline of paper between it and the next. */
function BarMark({ point, x, width, y, tone, thickness, theme }: BarMarkProps) {
  const paint = boxPaint(tone, theme);
  const unsure = isUnsure(point);
  const color = markColor(tone, theme);
  return (
    <rect
      x={round(x)}
      y={round(y - thickness / 2)}
      width={round(width)}
      height={round(thickness)}
      fill={paint.fill}
      fillOpacity={unsure ? 0.4 : 1}
      stroke={unsure ? color : paint.stroke}
      strokeWidth={unsure ? 1 : paint.strokeWidth}
      strokeDasharray={unsure ? '3 2' : undefined}
      {...markData(point)}
    />
  );
}

export const barsPlot: PlotOf<BarsFigure> = {
  Draw: BarsPlot,
  leastHeight: leastRowsHeight,
  mostHeight: mostRowsHeight,
  drawnWidth: drawnRowsWidth,
  hasColumns: true,
};

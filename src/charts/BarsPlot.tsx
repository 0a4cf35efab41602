import * as v from 'valibot';
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
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
import type { FigurePoint, FigureRow, FigureSeries } from '../figure/parts.ts';
import { isUnsure } from '../figure/point.ts';
import { tickWriter } from '../figure/tickWriter.ts';
import { SANS } from '../theme/fonts.ts';
import { round } from '../theme/markPath.ts';
import type { ChartTheme } from '../theme/palette.ts';

const AXIS = 28;
const TOP = 6;

/** One datum a row for Recharts: a value per series. A missing value stays out, so that no bar is drawn. */
type BarDatum = Record<string, number | string>;

function barData(figure: BarsFigure): BarDatum[] {
  return figure.rows.map((row) => {
    const datum: BarDatum = { row: row.id };
    for (const point of figure.points) {
      if (point.at === row.id && point.value !== null) datum[point.seriesId] = point.value;
    }
    return datum;
  });
}

const placeOf = (point: FigurePoint) => `${point.at}\n${point.seriesId}`;

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
function barAxis({ format }: BarsFigure, points: readonly FigurePoint[], width: number) {
  const count = Math.max(2, Math.floor(width / 90));
  if (format === 'hours') return dayAxis(longest(points), width);
  const whole = format === 'count';
  const domain = niceDomain(0, longest(points), true, count, whole);
  return { domain, ticks: linearTicks(domain[0], domain[1], count, whole) };
}

/** Bars from zero, one row each, drawn by Recharts; several series are stacked. */
function BarsPlot({ figure, ...settings }: { figure: BarsFigure } & PlotSettings) {
  const { width, height, theme, axisPoints = figure.points } = settings;
  const layout = layoutRows(figure.rows, width, height - AXIS - TOP);
  const { domain, ticks } = barAxis(figure, axisPoints, width - layout.left - layout.right);
  const byPlace = new Map<string, FigurePoint>(figure.points.map((point) => [placeOf(point), point]));
  const rowOf = new Map(figure.rows.map((row) => [row.id, row]));
  return (
    <BarChart
      width={width}
      height={height}
      data={barData(figure)}
      layout="vertical"
      margin={{ top: TOP, right: layout.right, bottom: 0, left: 0 }}
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      <CartesianGrid horizontal={false} stroke={theme.grid} />
      <XAxis
        type="number"
        domain={domain}
        ticks={ticks}
        tickFormatter={tickWriter(ticks, figure.format)}
        interval={0}
        tick={{ fill: theme.softInk, fontSize: 12, fontFamily: SANS }}
        tickLine={false}
        axisLine={{ stroke: theme.zeroLine }}
        height={AXIS}
      />
      <YAxis
        type="category"
        dataKey="row"
        width={layout.left}
        tick={false}
        tickLine={false}
        axisLine={{ stroke: theme.zeroLine }}
      />
      {figure.series.map((series) => (
        <Bar
          key={series.id}
          dataKey={series.id}
          stackId="row"
          isAnimationActive={false}
          shape={(props: unknown) => (
            <BarMark
              shape={props}
              series={series}
              byPlace={byPlace}
              rowOf={rowOf}
              layout={layout}
              theme={theme}
            />
          )}
        />
      ))}
      <RowLabels rows={figure.rows} layout={layout} width={width} theme={theme} />
      {settings.target === 'page' && <LayersOffTheTab />}
    </BarChart>
  );
}

/** What Recharts hands to a bar's shape, as far as we use it. */
const barShape = v.object({
  x: v.number(),
  y: v.number(),
  width: v.number(),
  height: v.number(),
  payload: v.object({ row: v.string() }),
});

interface BarMarkProps {
  readonly shape: unknown;
  readonly series: FigureSeries;
  readonly byPlace: ReadonlyMap<string, FigurePoint>;
  readonly rowOf: ReadonlyMap<string, FigureRow>;
  readonly layout: RowLayout;
  readonly theme: ChartTheme;
}

/** One bar, as long as its value says, a hairline of paper between it and the next. */
function BarMark({ shape, series, byPlace, rowOf, layout, theme }: BarMarkProps) {
  const parsed = v.safeParse(barShape, shape);
  if (!parsed.success) return null;
  const { x, y, width, payload } = parsed.output;
  const point = byPlace.get(`${payload.row}\n${series.id}`);
  if (point?.value == null) return null;
  const tone = toneOf(rowOf.get(payload.row), series);
  const paint = boxPaint(tone, theme);
  const thickness = Math.min(18, layout.rowHeight * (layout.stacked ? 0.36 : 0.66));
  const unsure = isUnsure(point);
  const color = markColor(tone, theme);
  return (
    <rect
      x={round(x)}
      y={round(y + layout.middle - thickness / 2)}
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

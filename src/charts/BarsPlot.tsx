import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import type { BarsFigure } from '../figure/kinds/bars.ts';
import type { FigurePoint } from '../figure/parts.ts';
import { tickWriter } from '../figure/tickWriter.ts';
import { SANS } from '../theme/fonts.ts';
import { BarMark } from './BarMark.tsx';
import type { PlotSettings } from './plotProps.ts';
import { layoutRows } from './rowLayout.ts';
import { RowLabels } from './RowLabels.tsx';
import { linearTicks, niceDomain } from './ticks.ts';
import { LayersOffTheTab } from './LayersOffTheTab.tsx';

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
export function BarsPlot({ figure, ...settings }: { figure: BarsFigure } & PlotSettings) {
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

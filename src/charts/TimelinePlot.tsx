import { CartesianGrid, ComposedChart, usePlotArea, useXAxisScale, XAxis, YAxis } from 'recharts';
import type { FigurePoint, TimelineFigure } from '../figure/figure.ts';
import { SANS } from '../theme/fonts.ts';
import { Mark } from './Mark.tsx';
import type { PlotSettings } from './plotProps.ts';
import { layoutRows, type RowLayout } from './rowLayout.ts';
import { RowLabels } from './RowLabels.tsx';
import { timeDomain, timeTicks } from './ticks.ts';

const AXIS = 28;
const TOP = 6;

/** Dated things in rows by kind. Marks of one day stand above each other. */
export function TimelinePlot({ figure, width, height, theme }: { figure: TimelineFigure } & PlotSettings) {
  const rows = layoutRows(figure.rows, width, height - AXIS - TOP);
  const layout = rows.stacked ? { ...rows, middle: 26 } : rows;
  const domain = timeDomain(
    figure.points.map((point) => point.period),
    latest(figure),
  );
  const count = Math.max(2, Math.floor((width - layout.left - layout.right) / 72));
  const ticks = timeTicks(domain[0], domain[1], count);
  const labelOf = new Map(ticks.map((tick) => [tick.at, tick.label]));
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
        padding={{ left: 8, right: 8 }}
        ticks={ticks.map((tick) => tick.at)}
        tickFormatter={(at: number) => labelOf.get(at) ?? ''}
        interval={0}
        tick={{ fill: theme.softInk, fontSize: 12, fontFamily: SANS }}
        tickLine={false}
        axisLine={{ stroke: theme.zeroLine }}
        height={AXIS}
      />
      <YAxis
        type="number"
        domain={[0, Math.max(1, figure.rows.length)]}
        allowDataOverflow
        ticks={[]}
        tick={false}
        tickLine={false}
        axisLine={false}
        width={layout.left}
      />
      <TimelineLayer figure={figure} layout={layout} theme={theme} />
      <RowLabels rows={figure.rows} layout={layout} width={width} theme={theme} />
    </ComposedChart>
  );
}

/** Coarse periods are placed at their end: the axis must reach it. */
const latest = (figure: TimelineFigure): number =>
  Math.max(...figure.points.map((point) => point.value ?? 0));

interface TimelineLayerProps {
  readonly figure: TimelineFigure;
  readonly layout: RowLayout;
  readonly theme: PlotSettings['theme'];
}

/** How many marks of the same row and day lie below this one. */
function stackOf(points: readonly FigurePoint[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  return new Map(
    points.map((point) => {
      const place = `${point.at}\n${point.period}`;
      const below = seen.get(place) ?? 0;
      seen.set(place, below + 1);
      return [point.key, below];
    }),
  );
}

function TimelineLayer({ figure, layout, theme }: TimelineLayerProps) {
  const xScale = useXAxisScale();
  const area = usePlotArea();
  if (xScale === undefined || area === undefined) return null;
  const stack = stackOf(figure.points);
  const deepest = Math.max(1, ...stack.values());
  const step = Math.min(9, (layout.rowHeight - (layout.stacked ? 44 : 24)) / deepest);
  const rowIndex = new Map(figure.rows.map((row, index) => [row.id, index]));
  return (
    <g>
      {figure.points.map((point) => {
        if (point.value === null) return null;
        const index = rowIndex.get(point.at) ?? 0;
        const bottom = area.y + (index + 1) * layout.rowHeight - 10;
        const series = figure.series.find((one) => one.id === point.seriesId);
        return (
          <Mark
            key={point.key}
            x={xScale(point.value) ?? 0}
            y={bottom - (stack.get(point.key) ?? 0) * step}
            radius={4}
            tone={series?.tone ?? 'other'}
            fill="solid"
            theme={theme}
            point={point}
          />
        );
      })}
    </g>
  );
}

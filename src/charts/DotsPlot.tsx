import { CartesianGrid, ComposedChart, XAxis, YAxis } from 'recharts';
import type { DotsFigure } from '../figure/kinds/dots.ts';
import { tickWriter } from '../figure/tickWriter.ts';
import { SANS } from '../theme/fonts.ts';
import { DotsLayer } from './DotsLayer.tsx';
import type { PlotSettings } from './plotProps.ts';
import { layoutRows } from './rowLayout.ts';
import { RowLabels } from './RowLabels.tsx';
import { valueAxis } from './valueAxis.ts';
import { LayersOffTheTab } from './LayersOffTheTab.tsx';

const AXIS = 28;
const TOP = 6;

/** Marks on one axis, a row each: prices on several bases, or scores with their intervals. */
export function DotsPlot({ figure, ...settings }: { figure: DotsFigure } & PlotSettings) {
  const { width, height, theme, axisPoints = figure.points } = settings;
  const layout = layoutRows(figure.rows, width, height - AXIS - TOP);
  const count = Math.max(2, Math.floor((width - layout.left - layout.right) / 80));
  const axis = valueAxis({ ...figure, points: axisPoints, fromZero: figure.fromZero ?? false }, count);
  const pad = figure.scale === 'log' ? 0 : (axis.domain[1] - axis.domain[0]) * 0.02;
  const domain: [number, number] = [axis.domain[0] - pad, axis.domain[1] + pad];
  return (
    <ComposedChart
      width={width}
      height={height}
      data={[]}
      layout="vertical"
      margin={{ top: TOP, right: Math.max(30, layout.right), bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid horizontal={false} stroke={theme.grid} />
      <XAxis
        type="number"
        scale={figure.scale}
        domain={domain}
        allowDataOverflow
        ticks={axis.ticks}
        tickFormatter={tickWriter(axis.ticks, figure.format)}
        interval={0}
        tick={{ fill: theme.softInk, fontSize: 12, fontFamily: SANS }}
        tickLine={false}
        axisLine={false}
        height={AXIS}
      />
      <YAxis
        type="number"
        domain={[0, Math.max(1, figure.rows.length)]}
        reversed
        allowDataOverflow
        ticks={[]}
        tick={false}
        tickLine={false}
        axisLine={false}
        width={layout.left}
      />
      <DotsLayer figure={figure} layout={layout} width={width} theme={theme} minor={axis.minor} />
      <RowLabels rows={figure.rows} layout={layout} width={width} theme={theme} />
      {settings.target === 'page' && <LayersOffTheTab />}
    </ComposedChart>
  );
}

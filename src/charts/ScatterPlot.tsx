import { CartesianGrid, ComposedChart, XAxis, YAxis } from 'recharts';
import type { ScatterFigure } from '../figure/kinds/scatter.ts';
import { tickWriter } from '../figure/tickWriter.ts';
import { SANS } from '../theme/fonts.ts';
import type { PlotSettings } from './plotProps.ts';
import { SCATTER, scatterFrame } from './scatterFrame.ts';
import { ScatterLayer } from './ScatterLayer.tsx';
import { ValueTick } from './ValueTick.tsx';
import { LayersOffTheTab } from './LayersOffTheTab.tsx';

/** Marks on two axes of values: Recharts draws axes and grid, our layer draws intervals, marks and names. */
export function ScatterPlot({ figure, ...settings }: { figure: ScatterFigure } & PlotSettings) {
  const { width, height, theme, target } = settings;
  const frame = scatterFrame(figure, settings);
  const { x, y, left, right } = frame;
  const writeX = tickWriter(x.ticks, figure.x.format);
  const writeY = tickWriter(y.ticks, figure.format);
  return (
    <ComposedChart
      width={width}
      height={height}
      data={[]}
      margin={{ top: SCATTER.top, right, bottom: SCATTER.foot, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid stroke={theme.grid} />
      <XAxis
        type="number"
        dataKey="x"
        scale={figure.x.scale}
        domain={x.domain}
        allowDataOverflow
        ticks={x.ticks}
        tickFormatter={writeX}
        interval={0}
        tick={{ fill: theme.softInk, fontSize: 12, fontFamily: SANS }}
        tickLine={{ stroke: theme.zeroLine }}
        axisLine={{ stroke: theme.zeroLine }}
        height={SCATTER.ticks}
      />
      <YAxis
        type="number"
        scale={figure.scale}
        domain={y.domain}
        allowDataOverflow
        ticks={y.ticks}
        interval={0}
        tick={(props: unknown) => <ValueTick tick={props} color={theme.softInk} write={writeY} />}
        tickLine={false}
        axisLine={false}
        width={left}
      />
      <ScatterLayer figure={figure} theme={theme} target={target} frame={frame} size={settings} />
      {settings.target === 'page' && <LayersOffTheTab />}
    </ComposedChart>
  );
}

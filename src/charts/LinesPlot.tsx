import { chartThemes } from '../theme/palette.ts';
import { CartesianGrid, ComposedChart, XAxis, YAxis } from 'recharts';
import type { LinesFigure } from '../figure/kinds/lines.ts';
import { tickWriter } from '../figure/tickWriter.ts';
import { SANS } from '../theme/fonts.ts';
import { linesFrame } from './linesFrame.ts';
import { LinesLayer } from './LinesLayer.tsx';
import type { PlotOf, PlotSettings } from './plot.ts';
import { LayersOffTheTab, ValueTick } from './RechartsParts.tsx';

/** Zero has no place on a logarithmic axis: lines pass it over as they do what is missing. */
function drawableOnly(figure: LinesFigure): LinesFigure {
  if (figure.scale === 'linear') return figure;
  const positive = (value: number | null) => (value !== null && value > 0 ? value : null);
  const points = figure.points.map((point) => ({
    ...point,
    value: positive(point.value),
    low: positive(point.low),
    high: positive(point.high),
  }));
  return { ...figure, points };
}

/** Values over time: Recharts draws axes and grid, our layer draws bands, lines, marks and labels. */
function LinesPlot({ figure: given, ...settings }: { figure: LinesFigure } & PlotSettings) {
  const figure = drawableOnly(given);
  const { width, height, theme } = settings;
  const { y, x, left, right, ticks, annotations, top, names, labels } = linesFrame(figure, settings);
  const write = tickWriter(y.ticks, figure.format);
  const labelOf = new Map(ticks.map((tick) => [tick.at, tick.label]));
  const tick = { fill: theme.softInk, fontSize: 12, fontFamily: SANS };
  return (
    <ComposedChart
      width={width}
      height={height}
      data={[]}
      margin={{ top, right, bottom: 4, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke={theme.grid} />
      <XAxis
        type="number"
        dataKey="x"
        domain={x}
        allowDataOverflow
        ticks={ticks.map((one) => one.at)}
        tickFormatter={(at: number) => labelOf.get(at) ?? ''}
        interval={0}
        tick={tick}
        tickLine={{ stroke: theme.zeroLine }}
        axisLine={{ stroke: theme.zeroLine }}
        height={26}
      />
      <YAxis
        type="number"
        scale={figure.scale}
        reversed={figure.reversed === true}
        domain={y.domain}
        allowDataOverflow
        ticks={y.ticks}
        interval={0}
        tick={(props: unknown) => <ValueTick tick={props} color={theme.softInk} write={write} />}
        tickLine={false}
        axisLine={false}
        width={left}
      />
      <LinesLayer
        figure={figure}
        theme={theme}
        target={settings.target}
        labels={labels}
        minor={y.minor}
        annotations={annotations}
        names={names}
      />
      {settings.target === 'page' && <LayersOffTheTab />}
    </ComposedChart>
  );
}

export const linesPlot: PlotOf<LinesFigure> = {
  Draw: LinesPlot,
  leastHeight: ({ series }) => Math.max(200, series.length * 15 + 70),
  mostHeight: () => Infinity,
  drawnWidth: (figure, width, height) => {
    const { left, right } = linesFrame(figure, { width, height, theme: chartThemes.light, target: 'file' });
    return width - left - right;
  },
  hasColumns: false,
};

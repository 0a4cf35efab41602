import { CartesianGrid, LineChart, XAxis, YAxis } from 'recharts';
import type { LinesFigure } from '../figure/figure.ts';
import { formatTick } from '../figure/formatValue.ts';
import { hasDirectLabels } from '../figure/legend.ts';
import { SANS } from '../theme/fonts.ts';
import { endLabel } from './endLabel.ts';
import { LinesLayer } from './LinesLayer.tsx';
import { textWidth } from './measureText.ts';
import { isNarrow } from '../theme/breakpoints.ts';
import type { PlotSettings } from './plotProps.ts';
import { linearTicks, logDomain, logTicks, niceDomain, timeDomain, timeTicks } from './ticks.ts';

interface ValueAxis {
  readonly domain: [number, number];
  readonly ticks: number[];
  readonly minor: number[];
}

/** The value axis of a figure: round ticks on a linear scale, powers of ten on a logarithmic one. */
export function valueAxis(
  figure: Pick<LinesFigure, 'points' | 'scale' | 'fromZero'>,
  count: number,
): ValueAxis {
  const values = figure.points.flatMap((point) =>
    [point.value, point.low, point.high].filter((value) => value !== null),
  );
  const usable = figure.scale === 'log' ? values.filter((value) => value > 0) : values;
  if (usable.length === 0) return { domain: [0, 1], ticks: [], minor: [] };
  const low = Math.min(...usable);
  const high = Math.max(...usable);
  if (figure.scale === 'log') {
    const domain = logDomain(low, high);
    const { major, minor } = logTicks(domain);
    return { domain, ticks: major, minor };
  }
  const domain = niceDomain(low, high, figure.fromZero, count);
  return { domain, ticks: linearTicks(domain[0], domain[1], count), minor: [] };
}

/** Values over time: Recharts draws axes and grid, our layer draws bands, lines, marks and labels. */
export function LinesPlot({ figure, ...settings }: { figure: LinesFigure } & PlotSettings) {
  const { width, height, theme } = settings;
  const direct = hasDirectLabels(figure) && (!isNarrow(width) || settings.target === 'file');
  const y = valueAxis(figure, Math.max(3, Math.round(height / 64)));
  const x = timeDomain(figure.points.map((point) => point.at));
  const yLabels = y.ticks.map((tick) => formatTick(tick, figure.format));
  const left = Math.ceil(Math.max(24, ...yLabels.map((label) => textWidth(label, 12)))) + 14;
  const labels = figure.series.map((series) => endLabel(figure, series, direct));
  const right = Math.ceil(Math.max(16, ...labels.map((label) => textWidth(label?.text ?? '', 12, 600)))) + 16;
  const ticks = timeTicks(x[0], x[1], Math.max(2, Math.floor((width - left - right) / 72)));
  const labelOf = new Map(ticks.map((tick) => [tick.at, tick.label]));
  const tick = { fill: theme.softInk, fontSize: 12, fontFamily: SANS };
  return (
    <LineChart
      width={width}
      height={height}
      data={[]}
      margin={{ top: 24, right, bottom: 4, left: 0 }}
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
        domain={y.domain}
        allowDataOverflow
        ticks={y.ticks}
        tickFormatter={(value: number) => formatTick(value, figure.format)}
        interval={0}
        tick={tick}
        tickLine={false}
        axisLine={false}
        width={left}
      />
      <LinesLayer figure={figure} theme={theme} target={settings.target} direct={direct} minor={y.minor} />
    </LineChart>
  );
}

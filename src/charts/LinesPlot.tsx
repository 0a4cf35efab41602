import { chartThemes } from '../theme/palette.ts';
import { CartesianGrid, ComposedChart, XAxis, YAxis } from 'recharts';
import { panelColumns } from '../figure/firstPaint.ts';
import type { LinesFigure } from '../figure/kinds/lines.ts';
import { panelsOf } from '../figure/linePanels.ts';
import { tickWriter } from '../figure/tickWriter.ts';
import { isNarrow } from '../theme/breakpoints.ts';
import { SANS } from '../theme/fonts.ts';
import { linesFrame, PANEL_HEADING } from './linesFrame.ts';
import { LinesLayer } from './LinesLayer.tsx';
import type { PanelCell, PlotOf, PlotSettings } from './plot.ts';
import { LayersOffTheTab, ValueTick } from './RechartsParts.tsx';

/** Between panels: beside each other, and below. */
const PANEL_GAP = { across: 24, down: 14 } as const;

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

/** Panels from the left to the right and downwards, all of one size. */
function panelCells({ panels = [] }: LinesFigure, width: number, height: number): PanelCell[] {
  const columns = panelColumns(isNarrow(width));
  const rows = Math.ceil(panels.length / columns);
  const cell = {
    width: (width - (columns - 1) * PANEL_GAP.across) / columns,
    height: (height - (rows - 1) * PANEL_GAP.down) / rows,
  };
  return panels.map((_, index) => ({
    ...cell,
    x: (index % columns) * (cell.width + PANEL_GAP.across),
    y: Math.floor(index / columns) * (cell.height + PANEL_GAP.down),
  }));
}

/** Values over time, whole or in panels beside each other. */
function LinesPlot({ figure, ...settings }: { figure: LinesFigure } & PlotSettings) {
  const { width, height, panel } = settings;
  if (figure.panels === undefined || panel !== undefined)
    return <LinesPanelPlot figure={figure} {...settings} />;
  return (
    <div style={{ position: 'relative', width, height }}>
      {panelCells(figure, width, height).map(({ x, y, ...size }, index) => (
        <div key={index} style={{ position: 'absolute', left: x, top: y }}>
          <LinesPanelPlot figure={figure} {...settings} {...size} panel={index} />
        </div>
      ))}
    </div>
  );
}

/** One panel, or all lines: Recharts draws axes and grid, our layer draws bands, lines, marks and labels. */
function LinesPanelPlot({ figure: given, ...settings }: { figure: LinesFigure } & PlotSettings) {
  const figure = drawableOnly(given);
  const { width, height, theme, panel } = settings;
  const frame = linesFrame(figure, settings);
  const { y, x, left, right, ticks, annotations, top, names, labels } = frame;
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
      {panel !== undefined && (
        <PanelHeading lines={frame.heading} label={figure.panels?.[panel]?.label ?? ''} color={theme.ink} />
      )}
      <LinesLayer
        figure={panelsOf(figure)[panel ?? 0] ?? figure}
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

interface PanelHeadingProps {
  readonly lines: readonly string[];
  readonly label: string;
  readonly color: string;
}

/** What a panel shows, above it; its first line has the whole in a title where it does not say it all. */
const PanelHeading = ({ lines, label, color }: PanelHeadingProps) => (
  <g fontFamily={SANS} fontSize={PANEL_HEADING.size} fontWeight={PANEL_HEADING.weight} fill={color}>
    {lines.map((line, index) => (
      <text key={line} x={0} y={12 + index * PANEL_HEADING.line}>
        {index === 0 && line !== label && <title>{label}</title>}
        {line}
      </text>
    ))}
  </g>
);

const LEAST_PANEL = 170;

export const linesPlot: PlotOf<LinesFigure> = {
  Draw: LinesPlot,
  leastHeight: ({ series, panels }, width) =>
    panels === undefined
      ? Math.max(200, series.length * 15 + 70)
      : Math.ceil(panels.length / panelColumns(isNarrow(width))) * LEAST_PANEL,
  mostHeight: () => Infinity,
  drawnWidth: (figure, width, height) => {
    const [first] = panelCells(figure, width, height);
    const size = first ?? { width, height };
    const settings = { theme: chartThemes.light, target: 'file' } as const;
    const { left, right } = linesFrame(figure, { ...settings, width: size.width, height: size.height });
    return (size.width - left - right) * (first === undefined ? 1 : panelColumns(isNarrow(width)));
  },
  panelCells,
  hasColumns: false,
};

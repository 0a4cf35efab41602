import { chartThemes } from '../theme/palette.ts';
import { panelColumns } from '../figure/firstPaint.ts';
import type { LinesFigure } from '../figure/kinds/lines.ts';
import { panelsOf } from '../figure/linePanels.ts';
import { tickWriter } from '../figure/tickWriter.ts';
import { isNarrow } from '../theme/breakpoints.ts';
import { SANS } from '../theme/fonts.ts';
import { round } from '../theme/markPath.ts';
import { FootAxis, Grid, SideAxis } from './Axes.tsx';
import { LINES_FOOT, linesFrame, PANEL_HEADING } from './linesFrame.ts';
import { LinesLayer } from './LinesLayer.tsx';
import type { PanelCell, PlotOf, PlotSettings } from './plot.ts';
import { plotFrame } from './plotFrame.ts';
import { PlotSvg } from './PlotSvg.tsx';

/** Gaps between panels, horizontally and vertically. */
const PANEL_GAP = { across: 24, down: 14 } as const;

/** Drops zero on a logarithmic axis: lines treat it like a missing value. */
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

/** Returns equal panels from left to right and downward. */
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

/** Values over time, in one plot or in panels side by side. */
function LinesPlot({ figure, ...settings }: { figure: LinesFigure } & PlotSettings) {
  const { width, height, panel } = settings;
  if (figure.panels === undefined || panel !== undefined)
    return <LinesPanelPlot figure={figure} {...settings} />;
  return (
    <PlotSvg width={width} height={height}>
      {panelCells(figure, width, height).map(({ x, y, ...size }, index) => (
        <g key={index} transform={`translate(${round(x)} ${round(y)})`}>
          <LinesPanelPlot figure={figure} {...settings} {...size} panel={index} />
        </g>
      ))}
    </PlotSvg>
  );
}

/** One panel, or all lines: axes and grid with bands, lines, marks and labels between them. */
function LinesPanelPlot({ figure: given, ...settings }: { figure: LinesFigure } & PlotSettings) {
  const figure = drawableOnly(given);
  const { width, height, theme, panel } = settings;
  const frame = linesFrame(figure, settings);
  const { y, x, left, right, ticks, annotations, top, names, labels } = frame;
  const labelOf = new Map(ticks.map((tick) => [tick.at, tick.label]));
  const area = { x: left, y: top, width: width - left - right, height: height - top - LINES_FOOT };
  const placed = plotFrame(
    area,
    { domain: x },
    { scale: figure.scale, domain: y.domain, reversed: figure.reversed === true },
  );
  return (
    <PlotSvg width={width} height={height}>
      <Grid frame={placed} y={y.ticks} theme={theme} />
      {panel !== undefined && (
        <PanelHeading lines={frame.heading} label={figure.panels?.[panel]?.label ?? ''} color={theme.ink} />
      )}
      <LinesLayer
        figure={panelsOf(figure)[panel ?? 0] ?? figure}
        frame={placed}
        theme={theme}
        target={settings.target}
        labels={labels}
        minor={y.minor}
        annotations={annotations}
        names={names}
      />
      <FootAxis
        frame={placed}
        ticks={ticks.map((one) => one.at)}
        write={(at) => labelOf.get(at) ?? ''}
        theme={theme}
        tickLines
      />
      <SideAxis frame={placed} ticks={y.ticks} write={tickWriter(y.ticks, figure.format)} theme={theme} />
    </PlotSvg>
  );
}

interface PanelHeadingProps {
  readonly lines: readonly string[];
  readonly label: string;
  readonly color: string;
}

/** Heading above a panel; its first line has the full text as a title if it is shortened. */
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

const LEAST_PANEL = 155;

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

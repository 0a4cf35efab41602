import { FootAxis, Grid, MinorRules, ScaleWord } from './Axes.tsx';
import { Mark } from './Mark.tsx';
import {
  drawnRowsWidth,
  leastRowsHeight,
  mostRowsHeight,
  layoutRows,
  RowBands,
  RowLabels,
  type RowLayout,
} from './RowLabels.tsx';
import { ringWidths } from './coincidence.ts';
import type { PlotOf, PlotSettings } from './plot.ts';
import { plotFrame, type PlotFrame, ROWS } from './plotFrame.ts';
import { PlotSvg } from './PlotSvg.tsx';
import { rulesPath } from './linePaths.ts';
import { markColor, toneOf } from './tones.ts';
import { valueAxis } from './ticks.ts';
import { NO_DATA } from '../domain/values.ts';
import { detailedRows } from '../figure/detailedRows.ts';
import type { DotsFigure } from '../figure/kinds/dots.ts';
import { SCALE_LINE } from '../figure/firstPaint.ts';
import type { FigurePoint, FigureRow } from '../figure/parts.ts';
import { tickWriter } from '../figure/tickWriter.ts';
import { isNarrow } from '../theme/breakpoints.ts';
import { SANS } from '../theme/fonts.ts';
import { round } from '../theme/markPath.ts';
import type { ChartTheme } from '../theme/palette.ts';

const AXIS = 28;
const TOP = 6;

/** Room below the rows: for ticks, and on a logarithmic axis for its label. */
const footOf = ({ scale }: Pick<DotsFigure, 'scale'>): number => AXIS + (scale === 'log' ? SCALE_LINE : 0);

/** Marks on one axis, one row each: prices on several bases, or scores with their intervals. */
function DotsPlot({ figure, ...settings }: { figure: DotsFigure } & PlotSettings) {
  const { width, height, theme, axisPoints = figure.points } = settings;
  const rows = detailedRows(figure);
  const layout = layoutRows(rows, width, height - footOf(figure) - TOP);
  const count = Math.max(2, Math.floor((width - layout.left - layout.right) / 80));
  const axis = valueAxis({ ...figure, points: axisPoints, fromZero: figure.fromZero ?? false }, count);
  const pad = figure.scale === 'log' ? 0 : (axis.domain[1] - axis.domain[0]) * 0.02;
  const domain: [number, number] = [axis.domain[0] - pad, axis.domain[1] + pad];
  const right = Math.max(30, layout.right);
  const frame = plotFrame(
    { x: layout.left, y: TOP, width: width - layout.left - right, height: height - footOf(figure) - TOP },
    { scale: figure.scale, domain },
    ROWS,
  );
  return (
    <PlotSvg width={width} height={height}>
      <RowBands figure={figure} layout={layout} area={frame.area} width={width} theme={theme} />
      <Grid frame={frame} x={axis.ticks} theme={theme} />
      <DotsLayer
        figure={figure}
        frame={frame}
        layout={layout}
        width={width}
        theme={theme}
        // On a phone there is no room for lines between the powers of ten.
        minor={isNarrow(width) && settings.target === 'page' ? [] : axis.minor}
      />
      <RowLabels rows={rows} layout={layout} area={frame.area} width={width} theme={theme} />
      <FootAxis
        frame={frame}
        ticks={axis.ticks}
        write={tickWriter(axis.ticks, figure.format)}
        theme={theme}
        line={false}
      />
    </PlotSvg>
  );
}

interface DotsLayerProps {
  readonly figure: DotsFigure;
  readonly frame: PlotFrame;
  readonly layout: RowLayout;
  readonly width: number;
  readonly theme: ChartTheme;
  readonly minor: readonly number[];
}

/** Returns the rows above which a group begins, except the first. */
function groupStarts(rows: readonly FigureRow[]): number[] {
  return [...rows.keys()].filter((index) => index > 0 && rows[index]?.group !== rows[index - 1]?.group);
}

function DotsLayer({ figure, frame, layout, width, theme, minor }: DotsLayerProps) {
  const { area, xAt: at } = frame;
  const edges = groupStarts(figure.rows).map((index) => area.y + index * layout.rowHeight);
  return (
    <>
      {figure.scale === 'log' && (
        <ScaleWord x={area.x} y={area.y + area.height + AXIS + 8} color={theme.softInk} />
      )}
      <MinorRules area={area} upward={minor.map(at)} theme={theme} />
      {edges.length > 0 && (
        <path
          d={rulesPath({ ...area, x: 0, width }, edges)}
          fill="none"
          stroke={theme.zeroLine}
          strokeOpacity={0.5}
        />
      )}
      {figure.rows.map((row, index) => (
        <DotRow
          key={row.id}
          row={row}
          y={area.y + index * layout.rowHeight + layout.middle}
          figure={figure}
          at={at}
          left={area.x}
          theme={theme}
        />
      ))}
    </>
  );
}

interface DotRowProps {
  readonly row: FigureRow;
  readonly y: number;
  readonly figure: DotsFigure;
  readonly at: (value: number) => number;
  readonly left: number;
  readonly theme: ChartTheme;
}

/** False for zero and missing values on a logarithmic axis: the row states them in words. */
function drawable(point: FigurePoint, scale: DotsFigure['scale']): point is FigurePoint & { value: number } {
  return point.value !== null && (scale === 'linear' || point.value > 0);
}

function DotRow({ row, y, figure, at, left, theme }: DotRowProps) {
  const points = figure.points.filter((point) => point.at === row.id);
  const drawn = points.filter((point) => drawable(point, figure.scale));
  const tone = toneOf(row, undefined);
  const color = markColor(tone, theme);
  const xs = drawn.map((point) => at(point.value));
  const radius = figure.interval === null ? 5 : 4.25;
  const rings = ringWidths(drawn.map((point) => ({ key: point.key, x: at(point.value), y })));
  if (drawn.length === 0) {
    return (
      <text
        x={round(left + 4)}
        y={round(y + 4)}
        fill={theme.softInk}
        fontFamily={SANS}
        fontSize={12}
        fontStyle="italic"
      >
        {NO_DATA}
      </text>
    );
  }
  return (
    <>
      {figure.joined && xs.length > 1 && (
        <line
          x1={round(Math.min(...xs))}
          x2={round(Math.max(...xs))}
          y1={round(y)}
          y2={round(y)}
          stroke={color}
          strokeOpacity={0.4}
          strokeWidth={4}
        />
      )}
      {drawn.map((point) => (
        <Whisker key={point.key} point={point} y={y} at={at} color={color} />
      ))}
      {drawn.map((point) => {
        const series = figure.series.find((one) => one.id === point.seriesId);
        return (
          <Mark
            key={point.key}
            x={at(point.value)}
            y={y}
            radius={radius}
            tone={series?.tone ?? tone}
            fill={point.fill ?? series?.fill ?? 'solid'}
            theme={theme}
            point={point}
            ring={rings.get(point.key) ?? 0}
          />
        );
      })}
    </>
  );
}

interface WhiskerProps {
  readonly point: FigurePoint;
  readonly y: number;
  readonly at: (value: number) => number;
  readonly color: string;
}

function Whisker({ point, y, at, color }: WhiskerProps) {
  if (point.low === null || point.high === null) return null;
  const [x1, x2] = [at(point.low), at(point.high)];
  return (
    <path
      d={`M${round(x1)},${round(y - 4)}V${round(y + 4)}M${round(x1)},${round(y)}H${round(x2)}M${round(x2)},${round(y - 4)}V${round(y + 4)}`}
      fill="none"
      stroke={color}
      strokeWidth={1.5}
      data-interval={point.key}
    />
  );
}

export const dotsPlot: PlotOf<DotsFigure> = {
  Draw: DotsPlot,
  leastHeight: (figure, width, rows) => leastRowsHeight(figure, width, rows) + footOf(figure) - AXIS,
  mostHeight: mostRowsHeight,
  drawnWidth: drawnRowsWidth,
  hasColumns: true,
};

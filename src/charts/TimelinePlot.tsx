import { Fragment } from 'react';
import { halo } from './halo.ts';
import { isNarrow } from '../theme/breakpoints.ts';
import { FootAxis, Grid } from './Axes.tsx';
import { Mark } from './Mark.tsx';
import { markColor } from './tones.ts';
import {
  drawnRowsWidth,
  layoutRows,
  leastRowsHeight,
  mostRowsHeight,
  RowLabels,
  type RowLayout,
} from './RowLabels.tsx';
import type { PlotOf, PlotSettings } from './plot.ts';
import { plotFrame, type PlotFrame, ROWS } from './plotFrame.ts';
import { PlotSvg } from './PlotSvg.tsx';
import { rulesPath } from './linePaths.ts';
import { textWidth } from './measureText.ts';
import { timeTicks } from './ticks.ts';
import {
  countedPiles,
  domainOf,
  leastTimelineHeight,
  ROW,
  rowDepths,
  rowEnds,
  stackOf,
} from './timelineRows.ts';
import { periodStart } from '../domain/periods.ts';
import { barRoom, barStep, roomOf } from '../figure/barLevels.ts';
import type { TimelineFigure } from '../figure/kinds/timeline.ts';
import type { FigurePoint } from '../figure/parts.ts';
import { viewDayMark } from '../figure/viewDayMark.ts';
import { SANS } from '../theme/fonts.ts';
import { round } from '../theme/markPath.ts';

const AXIS = 28;
const DAY_LABEL = 11;
const PILE_COUNT = 11;
/** Returns the room above the rows for the name of the view's day, if it is drawn. */
const topOf = (figure: TimelineFigure): number => (viewDayMark(figure) === null ? 6 : 18);

/** Returns the layout: rows are as high as their marks need, each with a baseline that its name shares. */
function timelineLayout(figure: TimelineFigure, { width, height }: PlotSettings): RowLayout {
  const inner = height - AXIS - topOf(figure);
  const rows = layoutRows(figure.rows, width, inner);
  // Rows of bars are alike, and names of several lines are beside or above them.
  if (figure.joined !== undefined)
    return rows.stacked ? { ...rows, middle: rows.rowHeight - 17 - barRoom(figure) } : rows;
  // A name above its marks has one line.
  const middle = rows.stacked ? 26 : rows.middle;
  return { ...rows, middle, ends: rowEnds(figure, inner, isNarrow(width)) };
}

/** Dated things in rows by kind. Marks that would overlap are stacked. */
function TimelinePlot({ figure, ...settings }: { figure: TimelineFigure } & PlotSettings) {
  const { width, height, theme } = settings;
  const layout = timelineLayout(figure, settings);
  const domain = domainOf(figure);
  // Joined rows are of years, whose labels are short.
  const tickRoom = figure.joined !== undefined ? 48 : 72;
  const count = Math.max(2, Math.floor((width - layout.left - layout.right) / tickRoom));
  const ticks = timeTicks(
    domain[0],
    domain[1],
    count,
    figure.points.map(({ period }) => periodStart(period)),
  );
  const labelOf = new Map(ticks.map((tick) => [tick.at, tick.label]));
  const top = topOf(figure);
  const frame = plotFrame(
    { x: layout.left, y: top, width: width - layout.left - layout.right, height: height - AXIS - top },
    { domain, padding: 8 },
    ROWS,
  );
  const days = ticks.map((tick) => tick.at);
  return (
    <PlotSvg width={width} height={height}>
      <Grid frame={frame} x={days} theme={theme} />
      <ViewDayLine figure={figure} frame={frame} width={width} theme={theme} />
      <TimelineLayer figure={figure} frame={frame} layout={layout} narrow={isNarrow(width)} theme={theme} />
      <RowLabels rows={figure.rows} layout={layout} area={frame.area} width={width} theme={theme} />
      <FootAxis frame={frame} ticks={days} write={(at) => labelOf.get(at) ?? ''} theme={theme} />
    </PlotSvg>
  );
}

interface ViewDayLineProps {
  readonly figure: TimelineFigure;
  readonly frame: PlotFrame;
  readonly width: number;
  readonly theme: PlotSettings['theme'];
}

/** Line at the day of the view: the past is left of it, the future right. */
function ViewDayLine({ figure, frame: { area, xAt }, width, theme }: ViewDayLineProps) {
  const mark = viewDayMark(figure);
  if (mark === null) return null;
  const x = xAt(mark.at);
  const labelWidth = textWidth(mark.label, DAY_LABEL);
  // Centered above its line, but never outside the picture.
  const left = Math.max(2, Math.min(x - labelWidth / 2, width - labelWidth - 2));
  return (
    <g>
      <line
        data-day={figure.asOf}
        x1={round(x)}
        x2={round(x)}
        y1={round(area.y)}
        y2={round(area.y + area.height)}
        stroke={theme.softInk}
      />
      <text x={round(left)} y={round(area.y - 5)} fontFamily={SANS} fontSize={DAY_LABEL} fill={theme.softInk}>
        {mark.label}
      </text>
    </g>
  );
}

interface TimelineLayerProps {
  readonly figure: TimelineFigure;
  readonly frame: PlotFrame;
  readonly layout: RowLayout;
  readonly narrow: boolean;
  readonly theme: PlotSettings['theme'];
}

/** Returns the distance between stacked marks in each row, by their number. */
const stepsOf = (ends: readonly number[], depths: readonly number[], narrow: boolean): number[] =>
  depths.map(
    (depth, index) => ((ends[index] ?? 0) - (ends[index - 1] ?? 0) - 24 - (narrow ? ROW.name : 0)) / depth,
  );

function TimelineLayer({ figure, frame: { area, xAt }, layout, narrow, theme }: TimelineLayerProps) {
  const stack = stackOf(figure, narrow);
  const { ends = [] } = layout;
  const depths = rowDepths(figure, narrow);
  const step = figure.joined !== undefined ? barStep(figure) : Math.min(9, ...stepsOf(ends, depths, narrow));
  const rowIndex = new Map(figure.rows.map((row, index) => [row.id, index]));
  // Bars are below their name, or have it in their middle.
  const sinkOf = (depth: number) => (layout.stacked ? roomOf(depth) : ((depth - 1) * step) / 2);
  const sinks = figure.joined === undefined ? [] : depths.map(sinkOf);
  const heightOf = ({ key, at }: FigurePoint) => {
    const row = rowIndex.get(at) ?? 0;
    return area.y + bottomOf(layout, row) + (sinks[row] ?? 0) - (stack.get(key) ?? 0) * step;
  };
  const edges = edgesOf(figure, layout).map((end) => area.y + end);
  return (
    <>
      {edges.length > 0 && (
        <path
          d={rulesPath({ ...area, x: 0, width: area.x + area.width }, edges)}
          fill="none"
          stroke={theme.grid}
        />
      )}
      {figure.joined !== undefined && <Bars {...{ figure, heightOf, xOf: xAt, theme }} />}
      {figure.points.map((point) => {
        if (point.value === null) return null;
        const { tone, fill } = markPaint(figure, point);
        const y = heightOf(point);
        return (
          <Fragment key={point.key}>
            <Span point={point} xOf={xAt} y={y} color={markColor(tone, theme)} />
            <Mark x={xAt(point.value)} y={y} radius={4} tone={tone} fill={fill} theme={theme} point={point} />
          </Fragment>
        );
      })}
      {countedPiles(figure, narrow).map(({ top, count }) => (
        <text
          key={top.key}
          x={round(xAt(top.value ?? 0))}
          y={round(heightOf(top) - 7)}
          textAnchor="middle"
          fontFamily={SANS}
          fontSize={PILE_COUNT}
          fill={theme.softInk}
          {...halo(theme)}
        >
          {count}
        </text>
      ))}
    </>
  );
}

/** Returns the position of the lowest mark in a row: above its end, or in the middle of a joined one. */
const bottomOf = ({ ends, rowHeight, middle, stacked }: RowLayout, index: number): number =>
  ends === undefined ? index * rowHeight + middle + (stacked ? 7 : 0) : (ends[index] ?? 0) - 10;

/** Returns where a line parts rows: at the end of each, or if they are joined at that of each lane. */
function edgesOf({ rows, joined }: TimelineFigure, { ends = [], rowHeight }: RowLayout): number[] {
  if (joined === undefined) return ends.slice(0, -1);
  return [...rows.keys()]
    .filter((index) => index > 0 && rows[index]?.group !== rows[index - 1]?.group)
    .map((index) => index * rowHeight);
}

interface BarsProps {
  readonly figure: TimelineFigure;
  readonly heightOf: (point: FigurePoint) => number;
  readonly xOf: (day: number) => number;
  readonly theme: PlotSettings['theme'];
}

/** The bars that join marks, from the first to the last. */
const Bars = ({ figure, heightOf, xOf, theme }: BarsProps) =>
  figure.joined?.map((keys) => {
    const own = figure.points.filter(({ key }) => keys.includes(key));
    const xs = own.flatMap(({ value }) => (value === null ? [] : [xOf(value)]));
    const [first] = own;
    if (first === undefined || xs.length < 2) return null;
    return (
      <line
        key={first.key}
        x1={round(Math.min(...xs))}
        x2={round(Math.max(...xs))}
        y1={round(heightOf(first))}
        y2={round(heightOf(first))}
        stroke={markColor(markPaint(figure, first).tone, theme)}
        strokeOpacity={0.4}
        strokeWidth={4}
      />
    );
  });

/** Returns the look of a mark: that of its series, with a fill of its own if it has one. */
function markPaint({ series }: TimelineFigure, { seriesId, fill }: FigurePoint) {
  const own = series.find(({ id }) => id === seriesId);
  return { tone: own?.tone ?? 'other', fill: fill ?? own?.fill ?? 'solid' } as const;
}

interface SpanProps {
  readonly point: FigurePoint;
  readonly xOf: (day: number) => number;
  readonly y: number;
  readonly color: string;
}

/** The days between which something happened, if only its month or year is known. */
function Span({ point: { key, low, high }, xOf, y, color }: SpanProps) {
  if (low === null || high === null) return null;
  return (
    <line
      data-interval={key}
      x1={round(xOf(low))}
      x2={round(xOf(high))}
      y1={round(y)}
      y2={round(y)}
      stroke={color}
      strokeWidth={1.5}
    />
  );
}

export const timelinePlot: PlotOf<TimelineFigure> = {
  Draw: TimelinePlot,
  leastHeight: (figure, width, rows) =>
    topOf(figure) +
    (figure.joined !== undefined
      ? leastRowsHeight(figure, width, rows) + rows * barRoom(figure)
      : 34 + leastTimelineHeight(figure, isNarrow(width))),
  mostHeight: (figure) =>
    figure.joined !== undefined
      ? mostRowsHeight(figure) + figure.rows.length * barRoom(figure)
      : leastTimelineHeight(figure) * 2 + topOf(figure) + 34,
  drawnWidth: drawnRowsWidth,
  hasColumns: false,
};

import { Fragment } from 'react';
import { FootAxis, Grid, MinorRules, SideAxis } from './Axes.tsx';
import { Mark, markData } from './Mark.tsx';
import { MarkNames } from './MarkNames.tsx';
import { ringWidths } from './coincidence.ts';
import { fitText, textWidth } from './measureText.ts';
import type { PlotOf, PlotSettings } from './plot.ts';
import { plotFrame, type PlotFrame } from './plotFrame.ts';
import { PlotSvg } from './PlotSvg.tsx';
import {
  axisName,
  type CrossedPoint,
  drawablePoints,
  isCloud,
  SCATTER,
  scatterFrame,
  type ScatterFrame,
} from './scatterFrame.ts';
import { markColor } from './tones.ts';
import type { ScatterFigure } from '../figure/kinds/scatter.ts';
import type { FigureSeries } from '../figure/parts.ts';
import { tickWriter } from '../figure/tickWriter.ts';
import { SANS } from '../theme/fonts.ts';
import { markPath, round } from '../theme/markPath.ts';
import type { ChartTheme } from '../theme/palette.ts';

/** Marks on two value axes, with intervals and names. */
function ScatterPlot({ figure, ...settings }: { figure: ScatterFigure } & PlotSettings) {
  const { width, height, theme, target } = settings;
  const frame = scatterFrame(figure, settings);
  const { x, y, left, right } = frame;
  const writeX = tickWriter(x.ticks, figure.x.format);
  const writeY = tickWriter(y.ticks, figure.format);
  const area = {
    x: left,
    y: SCATTER.top,
    width: width - left - right,
    height: height - SCATTER.top - SCATTER.foot - SCATTER.ticks,
  };
  const placed = plotFrame(
    area,
    { scale: figure.x.scale, domain: x.domain },
    { scale: figure.scale, domain: y.domain },
  );
  return (
    <PlotSvg width={width} height={height}>
      <Grid frame={placed} x={x.ticks} y={y.ticks} theme={theme} />
      <ScatterLayer
        figure={figure}
        placed={placed}
        theme={theme}
        target={target}
        frame={frame}
        size={settings}
      />
      <FootAxis frame={placed} ticks={x.ticks} write={writeX} theme={theme} tickLines />
      <SideAxis frame={placed} ticks={y.ticks} write={writeY} theme={theme} />
    </PlotSvg>
  );
}

interface ScatterLayerProps {
  readonly figure: ScatterFigure;
  readonly placed: PlotFrame;
  readonly theme: ChartTheme;
  readonly target: 'page' | 'file';
  readonly frame: ScatterFrame;
  readonly size: { readonly width: number; readonly height: number };
}

const RADIUS = 4.25;

function ScatterLayer({ figure, placed, theme, target, frame, size }: ScatterLayerProps) {
  const { area, xAt, yAt } = placed;
  const points = drawablePoints(figure);
  const places = points.map((point) => ({ key: point.key, x: xAt(point.x.value), y: yAt(point.value) }));
  const rings = isCloud(figure) ? new Map<string, number>() : ringWidths(places);
  return (
    <>
      <MinorRules area={area} across={frame.y.minor.map(yAt)} upward={frame.x.minor.map(xAt)} theme={theme} />
      <AxisNames figure={figure} color={theme.softInk} size={size} />
      {isCloud(figure) ? (
        <Clouds figure={figure} points={points} xAt={xAt} yAt={yAt} theme={theme} />
      ) : (
        <>
          <ScatterWhiskers figure={figure} points={points} xAt={xAt} yAt={yAt} theme={theme} />
          {points.map((point) => (
            <PlacedMark
              key={point.key}
              point={point}
              figure={figure}
              ring={rings.get(point.key) ?? 0}
              xAt={xAt}
              yAt={yAt}
              theme={theme}
            />
          ))}
          <MarkNames figure={figure} names={frame.names} size={SCATTER.name} theme={theme} />
          {target === 'page' && (
            <g fill="transparent">
              {points.map((point) => {
                const [x, y] = [round(xAt(point.x.value)), round(yAt(point.value))];
                return <circle key={point.key} cx={x} cy={y} r={9} {...markData(point)} />;
              })}
            </g>
          )}
        </>
      )}
    </>
  );
}

const seriesOf = (figure: ScatterFigure, point: CrossedPoint): FigureSeries | undefined =>
  figure.series.find((one) => one.id === point.seriesId);

interface PlacedMarkProps extends OnScales {
  readonly point: CrossedPoint;
  readonly figure: ScatterFigure;
  readonly ring: number;
}

function PlacedMark({ point, figure, ring, xAt, yAt, theme }: PlacedMarkProps) {
  const series = seriesOf(figure, point);
  return (
    <Mark
      x={xAt(point.x.value)}
      y={yAt(point.value)}
      radius={RADIUS}
      tone={series?.tone ?? 'other'}
      fill={series?.fill ?? 'solid'}
      theme={theme}
      point={point}
      ring={ring}
    />
  );
}

interface CloudsProps extends OnScales {
  readonly figure: ScatterFigure;
  readonly points: readonly CrossedPoint[];
}

/** Very many marks, with one path per series. */
function Clouds({ figure, points, xAt, yAt, theme }: CloudsProps) {
  return figure.series.map(({ id, tone, fill }) => {
    const own = points.filter((point) => point.seriesId === id);
    if (own.length === 0) return null;
    const color = markColor(tone ?? 'other', theme);
    const marks = own.map((point) => markPath(tone ?? 'other', xAt(point.x.value), yAt(point.value), 2.5));
    return (
      <path
        key={id}
        d={marks.join('')}
        fill={fill === 'hollow' ? 'none' : color}
        fillOpacity={fill === 'soft' ? 0.45 : 1}
        stroke={color}
        strokeWidth={1}
        data-cloud={id}
      />
    );
  });
}

interface AxisNamesProps {
  readonly figure: ScatterFigure;
  readonly color: string;
  readonly size: { readonly width: number; readonly height: number };
}

/** Measures of the axes: the vertical one above it, the other below its end. */
function AxisNames({ figure, color, size: { width, height } }: AxisNamesProps) {
  return (
    <g fontFamily={SANS} fontSize={12} fill={color}>
      <AxisName of={figure} x={0} y={13} width={width} />
      <AxisName of={figure.x} x={width - 2} y={height - 5} width={width - 4} anchor="end" />
    </g>
  );
}

interface AxisNameProps {
  readonly of: Pick<ScatterFigure, 'measure' | 'scale'>;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly anchor?: 'end';
}

/** Shortens a measure that is too long, but never the note that the axis is logarithmic. */
function AxisName({ of, x, y, width, anchor }: AxisNameProps) {
  const text = axisName(of);
  const scale = text.slice(of.measure.length);
  const shown = `${fitText(of.measure, 12, width - textWidth(scale, 12))}${scale}`;
  return (
    <text x={round(x)} y={round(y)} textAnchor={anchor}>
      {shown !== text && <title>{text}</title>}
      {shown}
    </text>
  );
}

/** Half the length of the bar at the end of a whisker. */
const CAP = 2.5;

const upwards = (x: number, low: number, high: number) =>
  `M${round(x - CAP)},${round(low)}H${round(x + CAP)}M${round(x)},${round(low)}V${round(high)}M${round(x - CAP)},${round(high)}H${round(x + CAP)}`;
const across = (y: number, low: number, high: number) =>
  `M${round(low)},${round(y - CAP)}V${round(y + CAP)}M${round(low)},${round(y)}H${round(high)}M${round(high)},${round(y - CAP)}V${round(y + CAP)}`;

interface ScatterWhiskersProps extends OnScales {
  readonly figure: ScatterFigure;
  readonly points: readonly CrossedPoint[];
}

/** Intervals of both numbers of each mark, lighter than the marks on top of them. */
function ScatterWhiskers({ figure, points, xAt, yAt, theme }: ScatterWhiskersProps) {
  return (
    <g fill="none" strokeWidth={1} strokeOpacity={0.55}>
      {points.map((point) => {
        const { key, value, low, high, x } = point;
        const tone = figure.series.find((one) => one.id === point.seriesId)?.tone ?? 'other';
        const stroke = markColor(tone, theme);
        return (
          <Fragment key={key}>
            {low !== null && high !== null && (
              <path d={upwards(xAt(x.value), yAt(low), yAt(high))} stroke={stroke} data-interval={key} />
            )}
            {x.low !== null && x.high !== null && (
              <path
                d={across(yAt(value), xAt(x.low), xAt(x.high))}
                stroke={stroke}
                data-cross-interval={key}
              />
            )}
          </Fragment>
        );
      })}
    </g>
  );
}

/** Scales and colors for drawing on two axes. */
interface OnScales {
  readonly xAt: (value: number) => number;
  readonly yAt: (value: number) => number;
  readonly theme: ChartTheme;
}

export const scatterPlot: PlotOf<ScatterFigure> = {
  Draw: ScatterPlot,
  leastHeight: () => 260,
  mostHeight: () => Infinity,
  drawnWidth: (figure, width, height) => {
    const { left, right } = scatterFrame(figure, { width, height });
    return width - left - right;
  },
  hasColumns: false,
};

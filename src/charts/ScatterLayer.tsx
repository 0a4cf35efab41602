import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { FigureSeries, Fill } from '../figure/parts.ts';
import type { ScatterFigure } from '../figure/kinds/scatter.ts';
import { isUnsure } from '../figure/point.ts';
import { SANS } from '../theme/fonts.ts';
import { markPath, round } from '../theme/markPath.ts';
import type { ChartTheme } from '../theme/palette.ts';
import { ringWidths } from './coincidence.ts';
import { Mark, markData } from './Mark.tsx';
import { MarkNames } from './MarkNames.tsx';
import { fitText } from './measureText.ts';
import type { OnScales } from './onScales.ts';
import { SCATTER, type ScatterFrame } from './scatterFrame.ts';
import { drawablePoints, isCloud, type CrossedPoint } from './scatterPoints.ts';
import { ScatterWhiskers } from './ScatterWhiskers.tsx';
import { markColor } from './tones.ts';

interface ScatterLayerProps {
  readonly figure: ScatterFigure;
  readonly theme: ChartTheme;
  readonly target: 'page' | 'file';
  readonly frame: ScatterFrame;
  readonly size: { readonly width: number; readonly height: number };
}

const RADIUS = 4.25;

export function ScatterLayer({ figure, theme, target, frame, size }: ScatterLayerProps) {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  const area = usePlotArea();
  if (xScale === undefined || yScale === undefined || area === undefined) return null;
  const xAt = (value: number) => xScale(value) ?? 0;
  const yAt = (value: number) => yScale(value) ?? 0;
  const points = drawablePoints(figure);
  const bottom = area.y + area.height;
  const places = points.map((point) => ({ key: point.key, x: xAt(point.x.value), y: yAt(point.value) }));
  const rings = isCloud(figure) ? new Map<string, number>() : ringWidths(places);
  return (
    <g>
      <g stroke={theme.grid} strokeOpacity={0.4}>
        {frame.x.minor.map((value) => {
          const x = round(xAt(value));
          return <line key={value} x1={x} x2={x} y1={round(area.y)} y2={round(bottom)} />;
        })}
        {frame.y.minor.map((value) => {
          const y = round(yAt(value));
          return <line key={value} x1={round(area.x)} x2={round(area.x + area.width)} y1={y} y2={y} />;
        })}
      </g>
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
    </g>
  );
}

const seriesOf = (figure: ScatterFigure, point: CrossedPoint): FigureSeries | undefined =>
  figure.series.find((one) => one.id === point.seriesId);

/** Low confidence is hollow, unless hollow means something else here; its outline is broken in any case. */
function fillOf(point: CrossedPoint, series: FigureSeries | undefined, figure: ScatterFigure): Fill {
  const isTaken = figure.series.some(({ fill }) => fill === 'hollow');
  return isUnsure(point) && !isTaken ? 'hollow' : (series?.fill ?? 'solid');
}

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
      fill={fillOf(point, series, figure)}
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

/** Very many marks: all of a series are one path. */
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

/** What each axis measures: the one upwards above it, the other below its end. */
function AxisNames({ figure, color, size: { width, height } }: AxisNamesProps) {
  return (
    <g fontFamily={SANS} fontSize={12} fill={color}>
      <AxisName text={figure.measure} x={0} y={13} width={width} />
      <AxisName text={figure.x.measure} x={width - 2} y={height - 5} width={width - 4} anchor="end" />
    </g>
  );
}

interface AxisNameProps {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly anchor?: 'end';
}

function AxisName({ text, x, y, width, anchor }: AxisNameProps) {
  const shown = fitText(text, 12, width);
  return (
    <text x={round(x)} y={round(y)} textAnchor={anchor}>
      {shown !== text && <title>{text}</title>}
      {shown}
    </text>
  );
}

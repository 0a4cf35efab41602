import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { FigurePoint, FigureSeries, LinesFigure } from '../figure/figure.ts';
import { periodStart } from '../figure/formatPeriod.ts';
import { SANS } from '../theme/fonts.ts';
import type { ChartTheme } from '../theme/palette.ts';
import { endLabel } from './endLabel.ts';
import { spreadLabels } from './labelLayout.ts';
import { LineAnnotations } from './LineAnnotations.tsx';
import { round } from '../theme/markPath.ts';
import { Mark, markData } from './Mark.tsx';
import { bandPath, linePath, type XY } from './stepPath.ts';
import { textColor, markColor } from './tones.ts';

interface LinesLayerProps {
  readonly figure: LinesFigure;
  readonly theme: ChartTheme;
  readonly target: 'page' | 'file';
  readonly direct: boolean;
  readonly minor: readonly number[];
}

interface Placed extends XY {
  readonly point: FigurePoint;
}

/** Above this many points the table carries the keys instead of the marks. */
const MOST_MARKS = 300;

/** Runs of points that one line may join: a missing value, a new segment and a forecast end a run. */
export function runsOf(points: readonly FigurePoint[]): FigurePoint[][] {
  const runs: FigurePoint[][] = [];
  let previous: FigurePoint | null = null;
  for (const point of points) {
    const joins =
      previous?.value != null &&
      previous.segment === point.segment &&
      (previous.status === 'F') === (point.status === 'F');
    const run = runs.at(-1);
    if (point.value !== null && joins && run !== undefined) run.push(point);
    else if (point.value !== null) {
      const bridge = previous?.value != null && point.status === 'F' && previous.segment === point.segment;
      runs.push(bridge && previous !== null ? [previous, point] : [point]);
    }
    previous = point;
  }
  return runs;
}

export function LinesLayer({ figure, theme, target, direct, minor }: LinesLayerProps) {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  const area = usePlotArea();
  if (xScale === undefined || yScale === undefined || area === undefined) return null;
  const place = (point: FigurePoint): Placed => ({
    x: xScale(periodStart(point.at)) ?? 0,
    y: yScale(point.value) ?? 0,
    point,
  });
  const labels = figure.series.flatMap((series) => {
    const label = endLabel(figure, series, direct);
    return label === null ? [] : [{ series, ...label, ...place(label.point) }];
  });
  const spread = spreadLabels(
    labels.map((label) => ({ id: label.series.id, y: label.y })),
    15,
    area.y + 6,
    area.y + area.height - 4,
  );
  const yOf = new Map(spread.map((label) => [label.id, label.y]));
  const edge = (point: FigurePoint, value: number | null): XY => ({
    x: xScale(periodStart(point.at)) ?? 0,
    y: yScale(value) ?? 0,
  });
  return (
    <g>
      {minor.map((value) => (
        <line
          key={value}
          x1={round(area.x)}
          x2={round(area.x + area.width)}
          y1={round(yScale(value) ?? 0)}
          y2={round(yScale(value) ?? 0)}
          stroke={theme.grid}
          strokeOpacity={0.45}
        />
      ))}
      <LineAnnotations figure={figure} theme={theme} />
      {figure.series.map((series) => (
        <SeriesLine key={series.id} series={series} figure={figure} theme={theme} place={place} edge={edge} />
      ))}
      {labels.map(({ series, text, point, x, y }) => (
        <g key={series.id}>
          <Mark
            x={x}
            y={y}
            radius={4}
            tone={series.tone ?? 'other'}
            fill="solid"
            theme={theme}
            point={point}
          />
          <text
            x={round(x + 10)}
            y={round((yOf.get(series.id) ?? y) + 4)}
            fill={textColor(series.tone ?? 'other', theme)}
            fontFamily={SANS}
            fontSize={12}
            fontWeight={600}
          >
            {text}
          </text>
        </g>
      ))}
      {target === 'page' && figure.points.length <= MOST_MARKS && (
        <HitAreas points={figure.points.filter((point) => point.value !== null).map(place)} />
      )}
    </g>
  );
}

interface SeriesLineProps {
  readonly series: FigureSeries;
  readonly figure: LinesFigure;
  readonly theme: ChartTheme;
  readonly place: (point: FigurePoint) => Placed;
  readonly edge: (point: FigurePoint, value: number | null) => XY;
}

function SeriesLine({ series, figure, theme, place, edge }: SeriesLineProps) {
  const tone = series.tone ?? 'other';
  const color = markColor(tone, theme);
  const runs = runsOf(figure.points.filter((point) => point.seriesId === series.id));
  return (
    <g>
      {runs.map((run) => {
        const key = `${series.id}-${run[0]?.at ?? ''}-${run.at(-1)?.at ?? ''}`;
        const banded = run.filter((point) => point.low !== null && point.high !== null);
        const forecast = run.at(-1)?.status === 'F';
        return (
          <g key={key}>
            {banded.length > 1 && (
              <path
                d={bandPath(
                  banded.map((point) => edge(point, point.high)),
                  banded.map((point) => edge(point, point.low)),
                  figure.curve,
                )}
                fill={color}
                fillOpacity={0.16}
              />
            )}
            <path
              d={linePath(run.map(place), figure.curve)}
              fill="none"
              stroke={color}
              strokeWidth={tone === 'other' ? 1.5 : 2.25}
              strokeDasharray={dashOf(series, forecast)}
              strokeLinejoin="round"
            />
          </g>
        );
      })}
    </g>
  );
}

/** Forecasts are dotted, others dashed, the second line of a colour long-dashed. */
function dashOf(series: FigureSeries, forecast: boolean): string | undefined {
  if (forecast) return '2 4';
  if (series.tone === 'other') return '5 3';
  return series.fill === 'soft' ? '9 4' : undefined;
}

function HitAreas({ points }: { points: readonly Placed[] }) {
  return (
    <g fill="transparent">
      {points.map(({ x, y, point }) => (
        <circle key={point.key} cx={round(x)} cy={round(y)} r={9} {...markData(point)} />
      ))}
    </g>
  );
}

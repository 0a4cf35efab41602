import { Fragment } from 'react';
import type { FigurePoint, FigureSeries } from '../figure/parts.ts';
import type { LinesFigure } from '../figure/kinds/lines.ts';
import { periodStart } from '../domain/periods.ts';
import { MOST_MARKS } from '../figure/firstPaint.ts';
import type { ChartTheme } from '../theme/palette.ts';
import { ringWidths } from './coincidence.ts';
import { piecesOf, type PlacedEnd } from './endPlaces.ts';
import { type PlacedAnnotation, STEP_NAME } from './linesFrame.ts';
import { MinorRules, ScaleWord } from './Axes.tsx';
import { EndLabels } from './EndLabels.tsx';
import { Hatchings, LineAnnotations, ZeroLineMark, ZeroSides } from './LineNotes.tsx';
import { lineDash } from '../theme/lineDash.ts';
import { round } from '../theme/markPath.ts';
import { inPaintingOrder, intervalsOf, markedPoints, runsOf } from './lineRuns.ts';
import { Mark, markData } from './Mark.tsx';
import { MarkNames, type Area, type PlacedName } from './MarkNames.tsx';
import { bandPath, linePath, stepEnd, type XY } from './linePaths.ts';
import type { PlotFrame } from './plotFrame.ts';
import { markColor } from './tones.ts';

interface LinesLayerProps {
  readonly figure: LinesFigure;
  readonly frame: PlotFrame;
  readonly theme: ChartTheme;
  readonly target: 'page' | 'file';
  readonly labels: readonly PlacedEnd[];
  readonly minor: readonly number[];
  readonly annotations: readonly PlacedAnnotation[];
  readonly names: readonly PlacedName[];
}

/** Returns the position of an end of a point's interval. */
type Edge = (point: FigurePoint, value: number | null) => XY;

interface Placed extends XY {
  readonly point: FigurePoint;
}

export function LinesLayer({
  figure,
  frame,
  theme,
  target,
  labels,
  minor,
  annotations,
  names,
}: LinesLayerProps) {
  const { area, xAt, yAt } = frame;
  const edge: Edge = (point, value) => ({
    x: xAt(periodStart(point.at)),
    y: value === null ? 0 : yAt(value),
  });
  const place = (point: FigurePoint): Placed => ({ ...edge(point, point.value), point });
  const series = inPaintingOrder(figure.series);
  const ends = labels.map(({ point }) => place(point));
  const marked = singleMarks(figure, series)
    .filter((point) => !ends.some((end) => end.point === point))
    .map(place);
  const rings = ringWidths([...marked, ...ends].map(({ x, y, point }) => ({ key: point.key, x, y })));
  return (
    <>
      <MinorRules area={area} across={minor.map(yAt)} theme={theme} />
      <Hatchings figure={figure} theme={theme} xAt={xAt} yAt={yAt} />
      {figure.scale === 'log' && <ScaleWord x={0} y={area.y - 13} color={theme.softInk} />}
      <LineAnnotations annotations={annotations} area={area} theme={theme} />
      {figure.zeroLine !== undefined && <ZeroLineMark y={yAt(0)} area={area} theme={theme} />}
      {series.map((one) => (
        <SeriesLine key={one.id} series={one} figure={figure} theme={theme} place={place} edge={edge} />
      ))}
      {figure.zeroLine !== undefined && (
        <ZeroSides
          sides={figure.zeroLine}
          y={yAt(0)}
          area={area}
          taken={[...piecesOf(figure, place), ...bandsOf(figure, edge)]}
          theme={theme}
        />
      )}
      <SingleMarks points={marked} figure={figure} theme={theme} rings={rings} />
      <EndLabels labels={labels} theme={theme} place={place} rings={rings} />
      <MarkNames figure={figure} names={names} size={STEP_NAME} theme={theme} />
      {target === 'page' && figure.points.length <= MOST_MARKS && (
        <HitAreas points={figure.points.filter((point) => point.value !== null).map(place)} />
      )}
    </>
  );
}

/** Returns the areas covered by the bands of all lines, from each point to the next. */
function bandsOf({ points }: LinesFigure, edge: Edge): Area[] {
  const banded = points.filter(({ low, high }) => low !== null && high !== null);
  return banded.flatMap((point, index) => {
    const next = banded[index + 1];
    if (next?.seriesId !== point.seriesId) return [];
    const places = [point, next].flatMap((one) => [edge(one, one.low), edge(one, one.high)]);
    const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
    return [{ left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }];
  });
}

/** Returns the marked points other than the ends of lines, in painting order. */
function singleMarks(figure: LinesFigure, series: readonly FigureSeries[]): FigurePoint[] {
  const marked = markedPoints(figure);
  const own = figure.points.filter((point) => marked.has(point));
  return series.flatMap(({ id }) => own.filter(({ seriesId }) => seriesId === id));
}

interface SeriesLineProps {
  readonly series: FigureSeries;
  readonly figure: LinesFigure;
  readonly theme: ChartTheme;
  readonly place: (point: FigurePoint) => Placed;
  readonly edge: Edge;
}

function SeriesLine({ series, figure, theme, place, edge }: SeriesLineProps) {
  const tone = series.tone ?? 'other';
  const color = markColor(tone, theme);
  const runs = runsOf(figure.points.filter((point) => point.seriesId === series.id));
  return runs.map((run) => {
    const key = `${series.id}-${run[0]?.at ?? ''}-${run.at(-1)?.at ?? ''}`;
    const { band, bar } = intervalsOf(run, figure.curve);
    const forecast = run.at(-1)?.status === 'F';
    return (
      <Fragment key={key}>
        {band.length > 0 && (
          <path
            d={bandPath(
              band.map((point) => edge(point, point.high)),
              band.map((point) => edge(point, point.low)),
              figure.curve,
            )}
            fill={color}
            fillOpacity={0.16}
            data-band={series.id}
          />
        )}
        <path
          d={linePath(run.map(place), figure.curve) + stepEnd(run.map(place), figure.curve)}
          fill="none"
          stroke={color}
          strokeWidth={tone === 'other' ? 1.5 : 2.25}
          strokeDasharray={forecast ? '2 4' : lineDash(tone, series.fill)}
          strokeLinejoin="round"
          data-line={series.id}
        />
        {bar !== null && (
          <path
            d={linePath([edge(bar, bar.high), edge(bar, bar.low)], 'linear')}
            fill="none"
            stroke={color}
            strokeWidth={3}
            strokeOpacity={0.35}
            data-interval={bar.key}
          />
        )}
      </Fragment>
    );
  });
}

function SingleMarks({ points, figure, theme, rings }: SingleMarksProps) {
  return points.map(({ x, y, point }) => {
    const tone = figure.series.find((one) => one.id === point.seriesId)?.tone ?? 'other';
    return (
      <Mark
        key={point.key}
        x={x}
        y={y}
        radius={3}
        tone={tone}
        fill="solid"
        theme={theme}
        point={point}
        ring={rings.get(point.key) ?? 0}
      />
    );
  });
}

interface SingleMarksProps {
  readonly points: readonly Placed[];
  readonly figure: LinesFigure;
  readonly theme: ChartTheme;
  readonly rings: ReadonlyMap<string, number>;
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

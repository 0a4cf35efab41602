import { MOST_MARKS } from '../figure/firstPaint.ts';
import { textWidth } from './measureText.ts';
import { type Area, type PlacedName, placeNames } from './MarkNames.tsx';
import { LOG_SCALE, valueAxis, type ValueAxis } from './ticks.ts';
import type { ScatterFigure } from '../figure/kinds/scatter.ts';
import type { CrossValue, FigurePoint } from '../figure/parts.ts';
import { tickWriter } from '../figure/tickWriter.ts';
import { isNarrow } from '../theme/breakpoints.ts';

/** A point with a position on both axes. */
export type CrossedPoint = FigurePoint & {
  readonly value: number;
  readonly x: CrossValue & { readonly value: number };
};

const hasPlace = (value: number | null | undefined, scale: 'linear' | 'log'): boolean =>
  value != null && (scale === 'linear' || value > 0);

/** True if a point has a position: zero and missing values have none on a logarithmic axis. */
const isDrawable = (point: FigurePoint, figure: ScatterFigure): point is CrossedPoint =>
  hasPlace(point.value, figure.scale) && hasPlace(point.x?.value, figure.x.scale);

export const drawablePoints = (figure: ScatterFigure): CrossedPoint[] =>
  figure.points.filter((point) => isDrawable(point, figure));

/** True for so many marks that each series is one path: the table carries the keys, and no intervals are drawn. */
export const isCloud = ({ points }: ScatterFigure): boolean => points.length > MOST_MARKS;

/** Room above for the name of the vertical axis, and below for ticks and the name of the other. */
export const SCATTER = { top: 26, ticks: 26, foot: 20, name: 11 } as const;
const RIGHT = 30;
/** Area per name (square pixels), so that small plots remain readable. */
const AREA_OF_NAME = 13_000;

/** Returns the measure of an axis, and that it is logarithmic if it is. */
export const axisName = ({ measure, scale }: Pick<ScatterFigure, 'measure' | 'scale'>): string =>
  scale === 'log' ? `${measure}, ${LOG_SCALE}` : measure;

type Domain = readonly [number, number];
type Scale = ScatterFigure['scale'];
type Place = (value: number, other: number) => { readonly x: number; readonly y: number };
type Numbers = Pick<FigurePoint, 'value' | 'low' | 'high'>;

/** With fewer labels than this, twos and fives of a logarithmic axis are labeled, too. */
const FEW_TICKS = 3;
const isTwoOrFive = (value: number) => /^[25]e/.test(value.toExponential());

/** Whole powers of ten around the values would leave a third of the plot empty: the axis ends near its values. */
function tightened({ ticks, minor }: ValueAxis, values: readonly number[], most: number): ValueAxis {
  const [low, high] = [Math.min(...values) / 1.3, Math.max(...values) * 1.3];
  const inside = (all: readonly number[]) => all.filter((value) => value >= low && value <= high);
  const [labeled, rest] = [inside(ticks), inside(minor)];
  const between = labeled.length < FEW_TICKS ? rest.filter(isTwoOrFive) : [];
  const more = labeled.length + between.length <= most ? between : [];
  return {
    domain: [low, high],
    ticks: [...labeled, ...more].sort((a, b) => a - b),
    minor: rest.filter((value) => !more.includes(value)),
  };
}

/** Pads an axis, since marks at its ends would lie on the edge of the plot. */
function padded(axis: ValueAxis, scale: Scale, points: readonly Numbers[], most: number): ValueAxis {
  const values = points.flatMap(({ value, low, high }) =>
    [value, low, high].flatMap((one) => (one !== null && one > 0 ? [one] : [])),
  );
  if (scale === 'log') return values.length === 0 ? axis : tightened(axis, values, most);
  const pad = (axis.domain[1] - axis.domain[0]) * 0.03;
  return { ...axis, domain: [axis.domain[0] - pad, axis.domain[1] + pad] };
}

function share(value: number, [low, high]: Domain, scale: Scale): number {
  if (scale === 'linear') return (value - low) / (high - low);
  return (Math.log10(value) - Math.log10(low)) / (Math.log10(high) - Math.log10(low));
}

function axesOf(figure: ScatterFigure, width: number, height: number) {
  const points = drawablePoints(figure);
  const crossed = points.map(({ x, ...point }) => ({ ...point, ...x, x: null }));
  const rows = Math.max(3, Math.round(height / 70));
  const columns = Math.max(2, Math.floor(width / 96));
  const { scale, format } = figure;
  return {
    y: padded(valueAxis({ points, scale, format, fromZero: false }, rows), scale, points, rows),
    x: padded(
      valueAxis({ ...figure.x, points: crossed, fromZero: false }, columns),
      figure.x.scale,
      crossed,
      columns,
    ),
  };
}

/** Returns the lines of intervals, as thin rectangles. */
function whiskersOf(points: readonly CrossedPoint[], place: Place): Area[] {
  return points.flatMap(({ value, low, high, x }) => {
    const at = place(value, x.value);
    const up =
      low === null || high === null ? [] : [{ top: place(high, x.value).y, bottom: place(low, x.value).y }];
    const across =
      x.low === null || x.high === null
        ? []
        : [{ left: place(value, x.low).x, right: place(value, x.high).x }];
    return [
      ...up.map((ends) => ({ left: at.x, right: at.x, ...ends })),
      ...across.map((ends) => ({ top: at.y, bottom: at.y, ...ends })),
    ];
  });
}

export interface ScatterFrame {
  readonly x: ValueAxis;
  readonly y: ValueAxis;
  readonly left: number;
  readonly right: number;
  readonly names: readonly PlacedName[];
}

/** Returns the frame of a scatter plot: both axes, room for their labels, and names of marks. */
export function scatterFrame(figure: ScatterFigure, size: { width: number; height: number }): ScatterFrame {
  const { width, height } = size;
  const { x, y } = axesOf(figure, width, height);
  const labels = y.ticks.map(tickWriter(y.ticks, figure.format)).map((label) => textWidth(label, 12));
  const left = Math.ceil(Math.max(24, ...labels)) + 14;
  const bottom = height - SCATTER.ticks - SCATTER.foot;
  const area = { left, top: SCATTER.top, right: width - RIGHT, bottom };
  const place = (value: number, other: number) => ({
    x: left + share(other, x.domain, figure.x.scale) * (area.right - left),
    y: bottom - share(value, y.domain, figure.scale) * (bottom - area.top),
  });
  const points = drawablePoints(figure);
  const wanted = figure.named.flatMap((key) => {
    const point = points.find((one) => one.key === key);
    if (point === undefined) return [];
    const text = point.subject;
    const textSize = textWidth(text, SCATTER.name, 500);
    return [{ key, text, width: textSize, ...place(point.value, point.x.value) }];
  });
  const marks = points.map((point) => place(point.value, point.x.value));
  const most = Math.floor((width * height) / (isNarrow(width) ? AREA_OF_NAME * 1.6 : AREA_OF_NAME));
  // Names at the right edge may extend into the margin, which is otherwise empty.
  const names = isCloud(figure)
    ? []
    : placeNames(wanted, marks, { ...area, right: width - 2 }, most, { thin: whiskersOf(points, place) });
  return { x, y, left, right: RIGHT, names };
}

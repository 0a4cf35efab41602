import {
  axisName,
  drawablePoints,
  isCloud,
  isDrawable,
  scatterFrame,
  type CrossedPoint,
} from '../../../charts/scatterFrame.ts';
import type { ScatterFigure } from '../../../figure/kinds/scatter.ts';
import type { FigurePoint } from '../../../figure/parts.ts';
import { boxAround, type Box, type SvgPlace } from '../../svg/matrix.ts';
import {
  hasBothBounds,
  isKnown,
  lostNames,
  marksOf,
  middleOf,
  onScale,
  shapesBy,
  shownNumbers,
  usualProof,
  withMarks,
  type KnownPoint,
  type ProofOf,
} from '../proof.ts';
import type { DrawnShape, ReadPicture } from '../readPicture.ts';
import { textsOf } from '../said.ts';
import { offScale, type PlacedQuantity } from '../scaleFit.ts';

/** A mark on two axes needs a position on both. */
function shownOnBoth(point: FigurePoint, figure: ScatterFigure): FigurePoint {
  if (!isDrawable(point, figure)) return { ...point, value: null };
  return { ...shownNumbers(point, figure.scale), x: shownNumbers(point.x, figure.x.scale) };
}

/** With very many points there are no marks, since each series is one path. */
const markedPoints = (figure: ScatterFigure): KnownPoint[] =>
  isCloud(figure) ? [] : figure.points.map((point) => shownOnBoth(point, figure)).filter(isKnown);

interface PlacedDot {
  readonly point: CrossedPoint;
  readonly at: { readonly x: number; readonly y: number };
}

/** Returns the marks of a path with all points of a series, in order; `null` if they do not match. */
function ofCloud(points: readonly CrossedPoint[], path: DrawnShape | undefined): PlacedDot[] | null {
  const each = (path?.points.length ?? 0) / points.length;
  if (path === undefined || !Number.isInteger(each) || each < 3) return null;
  return points.flatMap((point, index) => {
    const box = boxAround(path.points.slice(index * each, (index + 1) * each));
    return box === null
      ? []
      : [{ point, at: { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 } }];
  });
}

function placesOf(picture: ReadPicture, figure: ScatterFigure): { placed: PlacedDot[]; lost: string[] } {
  const points = drawablePoints(figure);
  if (!isCloud(figure)) {
    const placed = withMarks(points, picture).map(({ point, mark }) => ({ point, at: middleOf(mark) }));
    return { placed, lost: [] };
  }
  const clouds = shapesBy(picture, 'data-cloud');
  const all = figure.series.map(({ id, label }) => {
    const own = points.filter(({ seriesId }) => seriesId === id);
    const placed = own.length === 0 ? [] : ofCloud(own, clouds.get(id)?.[0]);
    return { placed: placed ?? [], lost: placed === null ? [label] : [] };
  });
  return { placed: all.flatMap((one) => one.placed), lost: all.flatMap((one) => one.lost) };
}

/** Returns the ends of whiskers with their position on the other axis, where each belongs to its mark. */
function whiskers(picture: ReadPicture, figure: ScatterFigure, points: readonly CrossedPoint[]) {
  const [up, across] = [shapesBy(picture, 'data-interval'), shapesBy(picture, 'data-cross-interval')];
  const xs: PlacedQuantity[] = [];
  const ys: PlacedQuantity[] = [];
  for (const { key, subject, value, low, high, x } of points) {
    const onX = (quantity: number, place: number) =>
      xs.push({ subject, quantity: onScale(figure.x.scale, quantity), place });
    const onY = (quantity: number, place: number) =>
      ys.push({ subject, quantity: onScale(figure.scale, quantity), place });
    const [upward] = up.get(key) ?? [];
    if (upward !== undefined && low !== null && high !== null) {
      onY(low, upward.box.bottom);
      onY(high, upward.box.top);
      onX(x.value, middleOf(upward).x);
    }
    const [sideward] = across.get(key) ?? [];
    if (sideward !== undefined && x.low !== null && x.high !== null) {
      onX(x.low, sideward.box.left);
      onX(x.high, sideward.box.right);
      onY(value, middleOf(sideward).y);
    }
  }
  return { xs, ys };
}

/** Returns the subjects of a scatter plot whose mark or interval is not at the position of both numbers. */
function dotsOffPlace(figure: ScatterFigure, picture: ReadPicture): string[] {
  const { placed, lost } = placesOf(picture, figure);
  const ends = whiskers(
    picture,
    figure,
    placed.map(({ point }) => point),
  );
  const across = placed.map(({ point, at }) => ({
    subject: point.subject,
    quantity: onScale(figure.x.scale, point.x.value),
    place: at.x,
  }));
  const up = placed.map(({ point, at }) => ({
    subject: point.subject,
    quantity: onScale(figure.scale, point.value),
    place: at.y,
  }));
  return [...lost, ...offScale([...across, ...ends.xs], 1), ...offScale([...up, ...ends.ys], -1)];
}

/** Returns missing whiskers on either axis. */
function lostWhiskers(figure: ScatterFigure, picture: ReadPicture): string[] {
  const [upwards, across] = [shapesBy(picture, 'data-interval'), shapesBy(picture, 'data-cross-interval')];
  return markedPoints(figure)
    .filter(
      (point) =>
        (hasBothBounds(point) && !upwards.has(point.key)) ||
        (point.x !== null && hasBothBounds(point.x) && !across.has(point.key)),
    )
    .map(({ subject }) => subject);
}

/** Maximum distance of a name from the middle of its mark. */
const NEAR_DOT = 12;

const distanceToBox = ({ left, right, top, bottom }: Box, { x, y }: SvgPlace): number =>
  Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0));

/** Each name with enough room is present, next to its own mark. */
function dotNameProblems(figure: ScatterFigure, picture: ReadPicture): string[] {
  const marks = marksOf(picture);
  const stray = textsOf(picture, 'plot').filter(({ name, box }) => {
    if (name === null) return false;
    const [mark] = marks.get(name) ?? [];
    return mark === undefined || !(distanceToBox(box, middleOf(mark)) <= NEAR_DOT);
  });
  return [
    ...lostNames(picture, (size) => scatterFrame(figure, size).names),
    ...stray.map(({ whole }) => `The name “${whole}” does not stand beside its mark.`),
  ];
}

export const scatterProof: ProofOf<ScatterFigure> = {
  ...usualProof,
  marked: markedPoints,
  labels: (figure) => [axisName(figure), axisName(figure.x)],
  lostIntervals: lostWhiskers,
  offPlace: dotsOffPlace,
  nameProblems: dotNameProblems,
};

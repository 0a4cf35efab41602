import { MOST_MARKS } from '../../../src/figure/firstPaint.ts';
import type { ScatterFigure } from '../../../src/figure/kinds/scatter.ts';
import type { CrossValue } from '../../../src/figure/parts.ts';
import { boxAround, type SvgPlace } from '../../../src/export/svg/matrix.ts';
import { nameProblems, type RoomsAt } from '../names.ts';
import {
  hasBothBounds,
  isKnown,
  middleOf,
  onScale,
  scaleWords,
  shapesBy,
  shownNumbers,
  usualProof,
  withMarks,
  type KnownPoint,
  type ProofOf,
} from '../proof.ts';
import type { DrawnShape, ReadPicture } from '../readPicture.ts';
import { offScale, type PlacedQuantity } from '../scaleFit.ts';

/** A point with a position on both axes. */
type CrossedPoint = KnownPoint & { readonly x: CrossValue & { readonly value: number } };

/** The points with a position: zero and missing values have none on a logarithmic axis. */
const crossedPoints = (figure: ScatterFigure): CrossedPoint[] =>
  figure.points.flatMap((point) => {
    const shown = shownNumbers(point, figure.scale);
    const x = point.x === null ? null : shownNumbers(point.x, figure.x.scale);
    return !isKnown(shown) || x?.value == null ? [] : [{ ...shown, x: { ...x, value: x.value } }];
  });

/** With very many points there are no marks, since each series is one path. */
const isCloud = ({ points }: ScatterFigure): boolean => points.length > MOST_MARKS;

const markedPoints = (figure: ScatterFigure): CrossedPoint[] =>
  isCloud(figure) ? [] : crossedPoints(figure);

interface PlacedDot {
  readonly point: CrossedPoint;
  readonly at: SvgPlace;
}

/** Returns the marks of a path with all points of a series, in order; `null` if they do not match. */
function ofCloud(points: readonly CrossedPoint[], path: DrawnShape | undefined): PlacedDot[] | null {
  const each = (path?.points.length ?? 0) / points.length;
  if (path === undefined || !Number.isInteger(each) || each < 3) return null;
  return points.flatMap((point, index) => {
    const box = boxAround(path.points.slice(index * each, (index + 1) * each));
    return box === null ? [] : [{ point, at: middleOf({ box }) }];
  });
}

function placesOf(picture: ReadPicture, figure: ScatterFigure): { placed: PlacedDot[]; lost: string[] } {
  const points = crossedPoints(figure);
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
        (hasBothBounds(point.x) && !across.has(point.key)),
    )
    .map(({ subject }) => subject);
}

/** Beside a mark, above and below it, and at its corners. */
const roomsAt: RoomsAt = ({ x, y }, width) => [
  ...[x + 8, x - 8 - width].map((left) => ({ x: left, y: y + 3.5 })),
  ...[y - 11, y + 18].map((line) => ({ x: x - width / 2, y: line })),
  ...[x + 6, x - 6 - width].flatMap((left) => [y - 6, y + 13].map((line) => ({ x: left, y: line }))),
];

/** The names that a figure wants, at the marks of their points. */
const wantedNames = (figure: ScatterFigure, picture: ReadPicture) => {
  const placed = withMarks(markedPoints(figure), picture);
  return figure.named.flatMap((key) =>
    placed
      .filter(({ point }) => point.key === key)
      .map(({ point, mark }) => ({ key, text: point.subject, place: middleOf(mark), plot: mark.plot })),
  );
};

const axisName = (axis: Pick<ScatterFigure, 'measure' | 'scale'>): string =>
  [axis.measure, ...scaleWords(axis)].join(', ');

export const scatterProof: ProofOf<ScatterFigure> = {
  ...usualProof,
  marked: markedPoints,
  labels: (figure) => [axisName(figure), axisName(figure.x)],
  lostIntervals: lostWhiskers,
  offPlace: dotsOffPlace,
  nameProblems: (figure, picture) => nameProblems(wantedNames(figure, picture), picture, roomsAt),
};

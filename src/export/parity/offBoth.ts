import { drawablePoints, isCloud, type CrossedPoint } from '../../charts/scatterPoints.ts';
import type { ScatterFigure } from '../../figure/kinds/scatter.ts';
import type { Drawn } from './drawn.ts';
import { marksOf, middleOf, shapesBy } from './marksOf.ts';
import { boxAround } from '../svg/matrix.ts';
import type { DrawnShape } from './readPicture.ts';
import { offScale, type PlacedQuantity } from './scaleFit.ts';
import { onCrossScale, onScale } from './shownFigure.ts';

interface Place {
  readonly point: CrossedPoint;
  readonly at: { readonly x: number; readonly y: number };
}

/** The marks of a path that holds all of a series, in the order of its points; `null` where they do not pair. */
function ofCloud(points: readonly CrossedPoint[], path: DrawnShape | undefined): Place[] | null {
  const each = (path?.points.length ?? 0) / points.length;
  if (path === undefined || !Number.isInteger(each) || each < 3) return null;
  return points.flatMap((point, index) => {
    const box = boxAround(path.points.slice(index * each, (index + 1) * each));
    return box === null
      ? []
      : [{ point, at: { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 } }];
  });
}

function placesOf({ picture }: Drawn, figure: ScatterFigure): { placed: Place[]; lost: string[] } {
  const points = drawablePoints(figure);
  if (!isCloud(figure)) {
    const marks = marksOf(picture);
    const placed = points.flatMap((point) =>
      (marks.get(point.key) ?? []).map((mark) => ({ point, at: middleOf(mark) })),
    );
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

/** Ends of whiskers, and where they stand on the other axis: there each belongs to its mark. */
function whiskers({ picture }: Drawn, figure: ScatterFigure, points: readonly CrossedPoint[]) {
  const [up, across] = [shapesBy(picture, 'data-interval'), shapesBy(picture, 'data-cross-interval')];
  const xs: PlacedQuantity[] = [];
  const ys: PlacedQuantity[] = [];
  for (const { key, subject, value, low, high, x } of points) {
    const onX = (quantity: number, place: number) =>
      xs.push({ subject, quantity: onCrossScale(figure, quantity), place });
    const onY = (quantity: number, place: number) =>
      ys.push({ subject, quantity: onScale(figure, quantity), place });
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

/** The subjects of a scatter whose mark or interval does not stand where both its numbers put it. */
export function offBoth(drawn: Drawn): string[] {
  const { figure } = drawn;
  if (figure.kind !== 'scatter') return [];
  const { placed, lost } = placesOf(drawn, figure);
  const ends = whiskers(
    drawn,
    figure,
    placed.map(({ point }) => point),
  );
  const across = placed.map(({ point, at }) => ({
    subject: point.subject,
    quantity: onCrossScale(figure, point.x.value),
    place: at.x,
  }));
  const up = placed.map(({ point, at }) => ({
    subject: point.subject,
    quantity: onScale(figure, point.value),
    place: at.y,
  }));
  return [...lost, ...offScale([...across, ...ends.xs], 1), ...offScale([...up, ...ends.ys], -1)];
}

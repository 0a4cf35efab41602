import { runsOf } from '../../charts/runsOf.ts';
import type { FigurePoint } from '../../figure/parts.ts';
import type { LinesFigure } from '../../figure/kinds/lines.ts';
import { periodStart } from '../../domain/formatPeriod.ts';
import type { Check, Drawn } from './drawn.ts';
import { expectedMarks } from './expectedMarks.ts';
import { marksOf, middleOf, shapesBy } from './marksOf.ts';
import type { Place } from '../svg/matrix.ts';
import type { DrawnShape } from './readPicture.ts';
import { offScale, type PlacedQuantity } from './scaleFit.ts';
import { onScale, shownFigure } from './shownFigure.ts';

interface PlacedPoint {
  readonly point: FigurePoint;
  readonly place: Place;
}

/** The corners of a line that are points: with steps, every other one only leads to the next. */
function corners(path: DrawnShape, curve: LinesFigure['curve']): readonly Place[] {
  return curve === 'step' ? path.points.filter((_, index) => index % 2 === 0) : path.points;
}

/** The points of a series at the corners of its lines; `null` where lines and runs of values do not pair. */
function pairs(
  runs: readonly (readonly FigurePoint[])[],
  paths: readonly DrawnShape[],
  curve: LinesFigure['curve'],
): PlacedPoint[] | null {
  if (runs.length !== paths.length) return null;
  const all: PlacedPoint[] = [];
  for (const [index, run] of runs.entries()) {
    const path = paths[index];
    const places = path === undefined ? [] : corners(path, curve);
    if (places.length !== run.length) return null;
    for (const [at, point] of run.entries()) {
      const place = places[at];
      if (place !== undefined) all.push({ point, place });
    }
  }
  return all;
}

/** Both days of each uncertain start, at the edges of its hatching. */
function hatchings({ picture }: Drawn, figure: LinesFigure) {
  const drawn = shapesBy(picture, 'data-hatch');
  const spans = (figure.uncertain ?? []).map((span) => ({
    ...span,
    shape: drawn.get(`${span.seriesId}|${span.until}`)?.[0],
  }));
  const ends = spans.flatMap(({ shape, seriesId: subject, from, until }): PlacedQuantity[] =>
    shape === undefined
      ? []
      : [
          { subject, quantity: periodStart(from), place: shape.box.left },
          { subject, quantity: periodStart(until), place: shape.box.right },
        ],
  );
  const lost = spans
    .filter(({ shape }) => shape === undefined)
    .map(({ seriesId, text }) => `The picture lacks the hatching of “${seriesId}, ${text}”.`);
  return { ends, lost };
}

/** The zero line, where the figure has one, as a quantity of the value axis. */
function zeroLines({ picture }: Drawn, { zeroLine }: LinesFigure): PlacedQuantity[] | null {
  if (zeroLine === undefined) return [];
  const [drawn] = shapesBy(picture, 'data-zero').get('line') ?? [];
  return drawn === undefined ? null : [{ subject: 'zero', quantity: 0, place: middleOf(drawn).y }];
}

function offPlace(
  placed: readonly PlacedPoint[],
  ends: readonly PlacedQuantity[],
  zero: readonly PlacedQuantity[],
  figure: LinesFigure,
): string[] {
  const across = placed.map(({ point, place }) => ({
    subject: point.subject,
    quantity: periodStart(point.at),
    place: place.x,
  }));
  const up = placed.map(({ point, place }) => ({
    subject: point.subject,
    quantity: onScale(figure, point.value ?? NaN),
    place: place.y,
  }));
  return [
    ...offScale([...across, ...ends], 1),
    ...offScale([...up, ...zero], figure.reversed === true ? 1 : -1),
  ];
}

function placedMarks({ picture, figure }: Drawn): PlacedPoint[] {
  const marks = marksOf(picture);
  return expectedMarks(figure).flatMap((point) =>
    (marks.get(point.key) ?? []).map((mark) => ({ point, place: middleOf(mark) })),
  );
}

/**
 * Every line is drawn, with a corner for each known value of its runs and none for a missing one, and corners
 * and marks stand where day and value put them; so does the zero line of signed values.
 */
export const checkLines: Check = (drawn) => {
  const figure = shownFigure(drawn.figure);
  if (figure.kind !== 'lines') return [];
  const lines = shapesBy(drawn.picture, 'data-line');
  const placed = placedMarks(drawn);
  const zero = zeroLines(drawn, figure);
  const wrong: string[] = zero === null ? ['The picture lacks its zero line.'] : [];
  for (const { id, label } of figure.series) {
    const runs = runsOf(figure.points.filter((point) => point.seriesId === id));
    const paths = lines.get(id) ?? [];
    const own = pairs(runs, paths, figure.curve);
    if (own !== null) placed.push(...own);
    else if (paths.length === 0) wrong.push(`The picture lacks the line of “${label}”.`);
    else wrong.push(`The line of “${label}” does not have a corner for each of its values.`);
  }
  const hatched = hatchings(drawn, figure);
  const off = new Set(offPlace(placed, hatched.ends, zero ?? [], figure));
  return [
    ...wrong,
    ...hatched.lost,
    ...[...off].map((subject) => `The picture draws “${subject}” at a place that is not its value's.`),
  ];
};

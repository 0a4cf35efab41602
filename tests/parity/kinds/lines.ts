import { periodStart } from '../../../src/domain/periods.ts';
import { formatValue } from '../../../src/domain/values.ts';
import { numberAttribute, type SvgPlace } from '../../../src/export/svg/matrix.ts';
import { breakMarks } from '../../../src/figure/breakMarks.ts';
import { hasDirectLabels, MOST_MARKS, shortLabel } from '../../../src/figure/firstPaint.ts';
import type { LinesFigure } from '../../../src/figure/kinds/lines.ts';
import { panelsOf } from '../../../src/figure/linePanels.ts';
import type { FigurePoint } from '../../../src/figure/parts.ts';
import { isUnsure } from '../../../src/figure/point.ts';
import { nameProblems, type RoomsAt } from '../names.ts';
import {
  hasBothBounds,
  isKnown,
  middleOf,
  onScale,
  scaleWords,
  shapesBy,
  shownFigure,
  usualProof,
  withMarks,
  type KnownPoint,
  type ProofOf,
} from '../proof.ts';
import type { DrawnShape, ReadPicture } from '../readPicture.ts';
import { isAt, offScale, scaleThrough, type PlacedQuantity } from '../scaleFit.ts';

const ofSeries = ({ points }: LinesFigure, id: string): FigurePoint[] =>
  points.filter(({ seriesId }) => seriesId === id);

/** A figure lets one line join two points that follow each other in a series if both have values of one segment. */
const belongTogether = (one: FigurePoint | undefined, next: FigurePoint | undefined): boolean =>
  one?.value != null && next?.value != null && one.segment === next.segment;

/**
 * The points that must have a mark: the newest of each line, those that no line joins, which would be invisible, and
 * those of low confidence; of very many points only the newest.
 */
function markedPoints(given: LinesFigure): KnownPoint[] {
  const figure = shownFigure(given);
  const areFew = figure.points.length <= MOST_MARKS;
  return figure.series.flatMap(({ id }) => {
    const own = ofSeries(figure, id);
    const newest = own.findLast(isKnown);
    const isAlone = (at: number) =>
      !belongTogether(own[at - 1], own[at]) && !belongTogether(own[at], own[at + 1]);
    return own.filter(
      (point, at): point is KnownPoint =>
        isKnown(point) && (point === newest || (areFew && (isUnsure(point) || isAlone(at)))),
    );
  });
}

interface PlacedPoint {
  readonly point: FigurePoint;
  readonly place: SvgPlace;
  readonly plot: Element | null;
}

/** Returns the corners of a line that are points: with steps, every other one only leads to the next. */
const cornersOf = ({ points }: DrawnShape, curve: LinesFigure['curve']): readonly SvgPlace[] =>
  curve === 'step' ? points.filter((_, index) => index % 2 === 0) : points;

/**
 * Returns the known points of a series at the corners of its paths, in order; `null` if there are more or fewer
 * corners than points. A path may go on from the last corner of the one before it, as forecasts do.
 */
function drawnRuns(
  known: readonly FigurePoint[],
  paths: readonly DrawnShape[],
  curve: LinesFigure['curve'],
): PlacedPoint[][] | null {
  const runs: PlacedPoint[][] = [];
  let next = 0;
  for (const path of paths) {
    const places = cornersOf(path, curve);
    const [first, before] = [places[0], runs.at(-1)?.at(-1)?.place];
    const goesOn = first !== undefined && first.x === before?.x && first.y === before.y;
    const from = goesOn ? next - 1 : next;
    next = from + places.length;
    runs.push(
      known.slice(from, next).flatMap((point, at) => {
        const place = places[at];
        return place === undefined ? [] : [{ point, place, plot: path.plot }];
      }),
    );
  }
  return next === known.length ? runs : null;
}

/** Returns each line of a figure as it was drawn, with all of its points. */
function drawnLines(figure: LinesFigure, picture: ReadPicture) {
  const paths = shapesBy(picture, 'data-line');
  return figure.series.map(({ id, label }) => {
    const [points, own] = [ofSeries(figure, id), paths.get(id) ?? []];
    const runs = drawnRuns(points.filter(isKnown), own, figure.curve);
    return { id, label, points, isDrawn: own.length > 0, runs, placed: runs?.flat() ?? [] };
  });
}

type DrawnLine = ReturnType<typeof drawnLines>[number];

/** Every known value is a corner of its line, and the line joins what belongs together and nothing else. */
function pathProblems({ label, points, isDrawn, runs }: DrawnLine): string[] {
  if (runs === null) {
    return isDrawn
      ? [`The line of “${label}” does not have a corner for each of its values.`]
      : [`The picture lacks the line of “${label}”.`];
  }
  const joined = new Set(runs.flatMap((run) => run.slice(1).map(({ point }) => point)));
  const wrong = points.filter((point, at) => joined.has(point) !== belongTogether(points[at - 1], point));
  const bridged = wrong.some((point) => joined.has(point));
  const parted = wrong.some((point) => !joined.has(point));
  return [
    ...(bridged ? [`The line of “${label}” joins values that do not follow each other.`] : []),
    ...(parted ? [`The line of “${label}” has a gap where no value is missing.`] : []),
  ];
}

/** Returns both days of each uncertain start, at the edges of its hatching. */
function hatchings(picture: ReadPicture, figure: LinesFigure) {
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

/** Returns the zero line, if the figure has one, as a quantity of the value axis; `null` if it is lost. */
function zeroLines(picture: ReadPicture, { zeroLine }: LinesFigure): PlacedQuantity[] | null {
  if (zeroLine === undefined) return [];
  const [drawn] = shapesBy(picture, 'data-zero').get('line') ?? [];
  return drawn === undefined ? null : [{ subject: 'zero', quantity: 0, place: middleOf(drawn).y }];
}

type AtPlace = Pick<PlacedPoint, 'point' | 'place'>;

/** Returns the values of points at their heights. */
const heightsOf = (placed: readonly AtPlace[], { scale }: LinesFigure): PlacedQuantity[] =>
  placed.map(({ point, place }) => ({
    subject: point.subject,
    quantity: onScale(scale, point.value ?? NaN),
    place: place.y,
  }));

function pointsOffPlace(
  placed: readonly AtPlace[],
  figure: LinesFigure,
  ends: readonly PlacedQuantity[] = [],
  zero: readonly PlacedQuantity[] = [],
): string[] {
  const across = placed.map(({ point, place }) => ({
    subject: point.subject,
    quantity: periodStart(point.at),
    place: place.x,
  }));
  const direction = figure.reversed === true ? 1 : -1;
  return [
    ...offScale([...across, ...ends], 1),
    ...offScale([...heightsOf(placed, figure), ...zero], direction),
  ];
}

/** Converts positions to the panel of each shape: all panels share one scale. */
const byPanel = (picture: ReadPicture): ReadPicture => ({
  ...picture,
  shapes: picture.shapes.map((shape) => {
    if (shape.plot === null) return shape;
    const [x, y] = [numberAttribute(shape.plot, 'x', NaN), numberAttribute(shape.plot, 'y', NaN)];
    const { left, right, top, bottom } = shape.box;
    return {
      ...shape,
      points: shape.points.map((place) => ({ x: place.x - x, y: place.y - y })),
      box: { left: left - x, right: right - x, top: top - y, bottom: bottom - y },
    };
  }),
});

/** Returns the marks of all points, whether they must have one or not. */
const placedMarks = (figure: LinesFigure, picture: ReadPicture): AtPlace[] =>
  withMarks(figure.points, picture).map(({ point, mark }) => ({ point, place: middleOf(mark) }));

/** Every line is drawn, and corners, marks and hatchings are at their day and value; so is the zero line. */
function lineProblems(given: LinesFigure, drawn: ReadPicture): string[] {
  const [figure, picture] = [shownFigure(given), byPanel(drawn)];
  const lines = drawnLines(figure, picture);
  const zero = zeroLines(picture, figure);
  const hatched = hatchings(picture, figure);
  const placed = [...placedMarks(figure, picture), ...lines.flatMap((line) => line.placed)];
  const off = new Set(pointsOffPlace(placed, figure, hatched.ends, zero ?? []));
  return [
    ...(zero === null ? ['The picture lacks its zero line.'] : []),
    ...lines.flatMap(pathProblems),
    ...hatched.lost,
    ...[...off].map((subject) => `The picture draws “${subject}” at a place that is not its value's.`),
  ];
}

/** Both bounds of every interval are the ends of a bar, or corners of a band that has a width there. */
function lostIntervals(given: LinesFigure, drawn: ReadPicture): string[] {
  const [figure, picture] = [shownFigure(given), byPanel(drawn)];
  const [bands, bars] = [shapesBy(picture, 'data-band'), shapesBy(picture, 'data-interval')];
  const lines = drawnLines(figure, picture);
  const scale = scaleThrough(
    heightsOf(
      lines.flatMap(({ placed }) => placed),
      figure,
    ),
  );
  const isBanded = (band: DrawnShape, { point, place }: PlacedPoint): boolean => {
    const ends = [point.low, point.high].map(
      (bound) => scale?.placeOf(onScale(figure.scale, bound ?? NaN)) ?? NaN,
    );
    const here = band.points.filter(({ x }) => isAt(x, place.x));
    const isWide = band.points.some(({ x }) =>
      figure.curve === 'step' ? x > place.x + 1 : !isAt(x, place.x),
    );
    return isWide && ends.every((end) => here.some(({ y }) => isAt(y, end)));
  };
  return lines
    .filter(({ id, placed }) =>
      placed
        .filter(({ point }) => hasBothBounds(point) && !bars.has(point.key))
        .some((one) => !(bands.get(id) ?? []).some((band) => isBanded(band, one))),
    )
    .map(({ label }) => label);
}

/** Interval bars are at the day of their value, from its lower to its upper bound; marks determine both scales. */
function barsOffPlace(given: LinesFigure, drawn: ReadPicture): string[] {
  const [figure, picture] = [shownFigure(given), byPanel(drawn)];
  const bars = shapesBy(picture, 'data-interval');
  const ends = figure.points.flatMap((point) =>
    (bars.get(point.key) ?? []).flatMap(({ box }) => [
      { point: { ...point, value: point.low }, place: { x: box.left, y: box.bottom } },
      { point: { ...point, value: point.high }, place: { x: box.left, y: box.top } },
    ]),
  );
  return ends.length === 0 ? [] : pointsOffPlace([...placedMarks(figure, picture), ...ends], figure);
}

/** At its end a line says its newest value, of steps also the one in force; and its name, unless the legend does. */
function endTexts(figure: LinesFigure, isInPanel: boolean): string[] {
  return figure.series.flatMap(({ id, label }) => {
    const known = ofSeries(figure, id).filter(isKnown);
    const last = known.at(-1);
    if (last === undefined) return [];
    const isAnnounced = figure.curve === 'step' && last.status === 'F';
    const inForce = isAnnounced ? known.findLast(({ status }) => status !== 'F') : undefined;
    const values = [inForce, last].flatMap((point) => (point === undefined ? [] : [point.value]));
    const value = last.text ?? values.map((one) => formatValue(one, figure.format)).join(' → ');
    if (isInPanel) return [`${shortLabel(label)} ${value}`];
    return [hasDirectLabels(figure) ? `${label} ${value}` : value];
  });
}

function lineLabels(figure: LinesFigure): string[] {
  const isInPanel = figure.panels !== undefined;
  const sides = figure.zeroLine === undefined ? [] : [figure.zeroLine.above, figure.zeroLine.below];
  return [
    ...panelsOf(shownFigure(figure)).flatMap((part) => [
      ...endTexts(part, isInPanel),
      ...[...(part.annotations ?? []), ...breakMarks(part)].map(({ text }) => text),
      ...scaleWords(part),
    ]),
    ...sides,
    ...(figure.panels ?? []).map(({ label }) => label),
  ];
}

/** Above and below the line that begins at a step, and the one that ends there. */
const roomsAt: RoomsAt = ({ x, y }, width) =>
  [x + 4, x - 4 - width].flatMap((left) => [
    { x: left, y: y - 5 },
    { x: left, y: y + 13 },
  ]);

/** The names that a figure wants, at the corners of their steps. */
function wantedNames(given: LinesFigure, picture: ReadPicture) {
  const placed = drawnLines(shownFigure(given), picture).flatMap((line) => line.placed);
  return (given.stepNames ?? []).flatMap((name) =>
    placed
      .filter(({ point }) => point.key === name.key)
      .slice(0, 1)
      .map(({ place, plot }) => ({ ...name, place, plot })),
  );
}

export const linesProof: ProofOf<LinesFigure> = {
  ...usualProof,
  marked: markedPoints,
  labels: lineLabels,
  lostIntervals,
  lineProblems,
  offPlace: barsOffPlace,
  nameProblems: (figure, picture) => nameProblems(wantedNames(figure, picture), picture, roomsAt),
};

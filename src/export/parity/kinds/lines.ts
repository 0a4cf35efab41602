import { endLabel } from '../../../charts/endPlaces.ts';
import { endNameOf, linesFrame } from '../../../charts/linesFrame.ts';
import { intervalsOf, markedPoints, runsOf } from '../../../charts/lineRuns.ts';
import { periodStart } from '../../../domain/periods.ts';
import { breakMarks } from '../../../figure/breakMarks.ts';
import type { LinesFigure } from '../../../figure/kinds/lines.ts';
import { panelsOf } from '../../../figure/linePanels.ts';
import type { FigurePoint } from '../../../figure/parts.ts';
import { chartThemes } from '../../../theme/palette.ts';
import { numberAttribute, type SvgPlace } from '../../svg/matrix.ts';
import {
  isKnown,
  lostNames,
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
import { offScale, type PlacedQuantity } from '../scaleFit.ts';
import { runFaults } from './runFaults.ts';

/** Returns the points with a mark: the ends of lines, and those that would be invisible or misread without one. */
function markedEnds(given: LinesFigure): KnownPoint[] {
  const figure = shownFigure(given);
  const last = new Map<string, FigurePoint>();
  for (const point of figure.points) if (isKnown(point)) last.set(point.seriesId, point);
  const ends = new Set(last.values());
  const marked = markedPoints(figure);
  return figure.points.filter(
    (point): point is KnownPoint => isKnown(point) && (ends.has(point) || marked.has(point)),
  );
}

interface PlacedPoint {
  readonly point: FigurePoint;
  readonly place: SvgPlace;
}

/** Returns the corners of a line that are points: with steps, every other one only leads to the next. */
function pathCorners(path: DrawnShape, curve: LinesFigure['curve']): readonly SvgPlace[] {
  return curve === 'step' ? path.points.filter((_, index) => index % 2 === 0) : path.points;
}

/** Returns the points of a series at the corners of its lines; `null` if lines and runs of values do not match. */
function pathPairs(
  runs: readonly (readonly FigurePoint[])[],
  paths: readonly DrawnShape[],
  curve: LinesFigure['curve'],
): PlacedPoint[] | null {
  if (runs.length !== paths.length) return null;
  const all: PlacedPoint[] = [];
  for (const [index, run] of runs.entries()) {
    const path = paths[index];
    const places = path === undefined ? [] : pathCorners(path, curve);
    if (places.length !== run.length) return null;
    for (const [at, point] of run.entries()) {
      const place = places[at];
      if (place !== undefined) all.push({ point, place });
    }
  }
  return all;
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

/** Returns the points whose interval is a bar. */
const barred = (figure: LinesFigure, seriesId: string): FigurePoint[] =>
  runsOf(figure.points.filter((point) => point.seriesId === seriesId)).flatMap(
    (run) => intervalsOf(run, figure.curve).bar ?? [],
  );

/** Returns the zero line, if the figure has one, as a quantity of the value axis. */
function zeroLines(picture: ReadPicture, { zeroLine }: LinesFigure): PlacedQuantity[] | null {
  if (zeroLine === undefined) return [];
  const [drawn] = shapesBy(picture, 'data-zero').get('line') ?? [];
  return drawn === undefined ? null : [{ subject: 'zero', quantity: 0, place: middleOf(drawn).y }];
}

function pointsOffPlace(
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
    quantity: onScale(figure.scale, point.value ?? NaN),
    place: place.y,
  }));
  return [
    ...offScale([...across, ...ends], 1),
    ...offScale([...up, ...zero], figure.reversed === true ? 1 : -1),
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

/**
 * Every line is drawn, with a corner for each known value of its runs and none for a missing one, and corners and
 * marks are at their day and value; the same for the zero line of signed values.
 */
function lineProblems(given: LinesFigure, drawn: ReadPicture): string[] {
  const picture = given.panels === undefined ? drawn : byPanel(drawn);
  const figure = shownFigure(given);
  const lines = shapesBy(picture, 'data-line');
  const placed: PlacedPoint[] = withMarks(markedEnds(given), picture).map(({ point, mark }) => ({
    point,
    place: middleOf(mark),
  }));
  const zero = zeroLines(picture, figure);
  const wrong: string[] = zero === null ? ['The picture lacks its zero line.'] : [];
  for (const { id, label } of figure.series) {
    const points = figure.points.filter((point) => point.seriesId === id);
    const runs = runsOf(points);
    wrong.push(...runFaults(label, points, runs));
    const paths = lines.get(id) ?? [];
    const own = pathPairs(runs, paths, figure.curve);
    if (own !== null) placed.push(...own);
    else if (paths.length === 0) wrong.push(`The picture lacks the line of “${label}”.`);
    else wrong.push(`The line of “${label}” does not have a corner for each of its values.`);
  }
  const hatched = hatchings(picture, figure);
  const off = new Set(pointsOffPlace(placed, hatched.ends, zero ?? [], figure));
  return [
    ...wrong,
    ...hatched.lost,
    ...[...off].map((subject) => `The picture draws “${subject}” at a place that is not its value's.`),
  ];
}

/** An interval is a band behind its line, or a bar where a band has no width. */
function lostIntervals(given: LinesFigure, picture: ReadPicture): string[] {
  const figure = shownFigure(given);
  const [bands, bars] = [shapesBy(picture, 'data-band'), shapesBy(picture, 'data-interval')];
  return figure.series
    .filter(({ id }) => {
      const runs = runsOf(figure.points.filter((point) => point.seriesId === id));
      const banded = runs.filter((run) => intervalsOf(run, figure.curve).band.length > 0);
      return (
        (bands.get(id) ?? []).length !== banded.length || barred(figure, id).some(({ key }) => !bars.has(key))
      );
    })
    .map(({ label }) => label);
}

/** Interval bars are at the day of their value, from its lower to its upper bound; marks determine both scales. */
function barsOffPlace(given: LinesFigure, drawn: ReadPicture): string[] {
  const [figure, picture] = [shownFigure(given), given.panels === undefined ? drawn : byPanel(drawn)];
  const bars = shapesBy(picture, 'data-interval');
  const marks = withMarks(markedEnds(given), picture).map(({ point, mark }) => ({
    point,
    place: middleOf(mark),
  }));
  const ends = figure.series
    .flatMap(({ id }) => barred(figure, id))
    .flatMap((point) =>
      (bars.get(point.key) ?? []).flatMap(({ box }) => [
        { point: { ...point, value: point.low }, place: { x: box.left, y: box.bottom } },
        { point: { ...point, value: point.high }, place: { x: box.left, y: box.top } },
      ]),
    );
  return ends.length === 0 ? [] : pointsOffPlace([...marks, ...ends], [], [], figure);
}

function lineLabels(figure: LinesFigure): string[] {
  const name = endNameOf(figure, false);
  const parts = panelsOf(shownFigure(figure));
  const ends = parts.flatMap((part) => part.series.map((series) => endLabel(part, series, name)?.text));
  const notes = parts.flatMap((part) => [...part.annotations, ...breakMarks(part)]).map(({ text }) => text);
  const headings = (figure.panels ?? []).map(({ label }) => label);
  const sides = figure.zeroLine === undefined ? [] : [figure.zeroLine.above, figure.zeroLine.below];
  return [
    ...ends.filter((text) => text !== undefined),
    ...notes,
    ...sides,
    ...headings,
    ...parts.flatMap(scaleWords),
  ];
}

export const linesProof: ProofOf<LinesFigure> = {
  ...usualProof,
  marked: markedEnds,
  labels: lineLabels,
  lostIntervals,
  lineProblems,
  offPlace: barsOffPlace,
  // Steps have no mark next to which their names could be found.
  nameProblems: (figure, picture) =>
    lostNames(
      picture,
      (size) => linesFrame(figure, { ...size, theme: chartThemes.light, target: 'file' }).names,
    ),
};
